import type { Judged } from '../judge/judge';
import type { Run } from '../lexicon/figures';
import type { RuleId } from '../rules';
import { is, type MentionOf } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import type { Comparator, Measure } from '../shape';
import { amountOf, comparatorOf, type Figure, unitOf } from './amounts';
import { baselineOf } from './baseline';
import { heldTo } from './held';
import { type Source, stretchOf } from './source';
import { deadlineIn, frequencyIn, limitIn } from './times';

/** What is known of a measure before its parts are put together. */
export interface Parts {
  /** The part of the clause that is about this value: up to the next one. */
  readonly region: Run;
  readonly opening: MentionOf<'date'> | undefined;
  readonly baseline: Figure | undefined;
  readonly subject: Run | undefined;
  readonly figure?: Figure;
}

/** Puts a measure together from a clause. */
export function assemble(source: Source, clause: Judged, parts: Parts): Measure {
  const { region, figure, opening } = parts;
  // Dates and limits follow their value; only the first value of a clause may have them before it.
  const behind = { from: figure?.to ?? region.from, to: region.to };
  const around = region.from === clause.from ? region : behind;
  const run = (found: Run | undefined) => found && stretchOf(source, found);
  const finding = (rule: RuleId) =>
    clause.findings.find((one) => one.rule === rule && isIn(one, region));
  const benchmark = finding('benchmark');
  return known<Measure>({
    stretch: stretchOf(source, clause),
    subject: run(parts.subject),
    change: changeOf(source, clause, figure),
    comparator: figure
      ? comparatorOf(source, clause, figure)
      : benchmark && comparatorOfBenchmark(source, clause, benchmark),
    value: figure && amountOf(source, figure),
    unit: figure && unitOf(source, figure),
    baseline: baselineOf(source, clause, parts.baseline),
    benchmark: run(benchmark),
    quantifier: run(finding('all-condition')),
    by: deadlineIn(source, behind, clause) ?? deadlineIn(source, around, clause, opening),
    within: limitIn(source, behind, clause) ?? limitIn(source, around, clause),
    every: frequencyIn(source, region, clause),
  });
}

function comparatorOfBenchmark(
  source: Source,
  clause: Judged,
  benchmark: Run,
): Comparator | undefined {
  const held = heldTo(source.tokens, clause, benchmark);
  return held && { ...stretchOf(source, held), relation: held.relation };
}

function isIn({ from, to }: Run, region: Run): boolean {
  return from >= region.from && to <= region.to;
}

/** The change nearest before a value, else the first of the clause. */
function changeOf(
  source: Source,
  { mentions }: Judged,
  figure: Run | undefined,
): Measure['change'] {
  const changes = mentions
    .filter((mention) => is(mention, 'change'))
    .filter(({ from }) => !/^(?:not|never)$/.test(beforeVerb(source.tokens, from)));
  const change = changes.findLast(({ from }) => from < (figure?.from ?? 0)) ?? changes[0];
  return change && { ...stretchOf(source, change), way: change.sense.way };
}

/** The word before a verb, the 'to' of an infinitive passed over: 'not to drop below'. */
function beforeVerb(tokens: readonly Token[], from: number): string {
  const { key } = at(tokens, from - 1);
  return key === 'to' ? at(tokens, from - 2).key : key;
}

/** An object without the properties that are not known. */
function known<T extends object>(parts: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  const all: Partial<T> = {};
  for (const key of Object.keys(parts) as (keyof T)[]) {
    if (parts[key] !== undefined) {
      all[key] = parts[key];
    }
  }
  return all as T;
}
