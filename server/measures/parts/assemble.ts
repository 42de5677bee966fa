import { leadOf } from '../judge/around';
import type { Judged } from '../judge/judge';
import type { Run } from '../lexicon/figures';
import type { RuleId } from '../rules';
import { is, type Mention, type MentionOf } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import type { Comparator, Measure, Stretch } from '../shape';
import { amountOf, comparatorOf, type Figure, unitOf } from './amounts';
import { isApart } from './apart';
import { baselineOf } from './baseline';
import { baselineDate, deadlineIn, deadlineOfValue } from './deadlines';
import { isOfNone } from './denial';
import { heldTo } from './held';
import { type Source, stretchOf } from './source';
import { frequencyIn, limitIn } from './times';
import { isParticle, isThingMoved } from './verbs';

/** What is known of a measure before its parts are put together. */
export interface Parts {
  /** The part of the clause that is about this value: up to the next one. */
  readonly region: Run;
  /** Where the values end that are listed with this one and share its date. */
  readonly listEnd?: number | undefined;
  readonly opening: MentionOf<'date'> | undefined;
  readonly baseline: Figure | undefined;
  readonly subject: Run | undefined;
  readonly figure?: Figure;
}

/** Puts a measure together from a clause. */
export function assemble(source: Source, clause: Judged, parts: Parts): Measure {
  const { region, listEnd, figure, opening } = parts;
  // Dates and limits follow their value; one that begins a clause or is apart may have them before it.
  const behind = { from: figure?.to ?? region.from, to: region.to };
  const isFirst = region.from === clause.from || isApart(source.tokens, clause, region);
  const around = isFirst ? region : behind;
  const run = (found: Run | undefined) => found && stretchOf(source, found);
  const finding = (rule: RuleId) =>
    clause.findings.find((one) => one.rule === rule && isIn(one, region));
  const benchmark = finding('benchmark');
  const next = { from: region.to, to: region.to };
  const dated = figure
    ? deadlineOfValue(source, clause, figure, next)
    : deadlineIn(source, region, clause);
  const change = changeOf(source, clause, parts, benchmark);
  return known<Measure>({
    stretch: stretchOf(source, clause),
    subject: run(parts.subject),
    change,
    comparator: figure
      ? comparatorOf(source, clause, figure)
      : benchmark && comparatorOfBenchmark(source, clause, benchmark),
    value: figure && amountOf(source, figure),
    unit: figure && (unitOf(source, figure) ?? unitOfStart(source, figure, parts.baseline)),
    baseline: baselineOf(source, clause, parts.baseline),
    baselineOn: parts.baseline && baselineDate(source, clause, parts.baseline),
    benchmark: run(benchmark),
    quantifier: run(finding('all-condition')),
    by:
      dated ??
      (listEnd === undefined
        ? undefined
        : deadlineIn(source, { ...behind, to: listEnd }, clause)) ??
      deadlineIn(source, around, clause, opening),
    within: limitIn(source, behind, clause) ?? limitIn(source, around, clause),
    every: frequencyIn(source, region, clause, figure, change !== undefined),
  });
}

/** 'from 9 days to 3'. */
function unitOfStart(
  source: Source,
  { from, sense }: Figure,
  start: Figure | undefined,
): Stretch | undefined {
  const isBare = sense.kind === 'amount' && sense.form === 'count';
  const isBefore = start !== undefined && start.to <= from;
  return isBare && isBefore && at(source.tokens, from - 1).key === 'to'
    ? unitOf(source, start)
    : undefined;
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

/** The change nearest before a value, else the first of the clause; not what there may not be. */
function changeOf(
  source: Source,
  clause: Judged,
  { figure, region }: Parts,
  benchmark: Run | undefined,
): Measure['change'] {
  const { mentions } = clause;
  const words = { tokens: source.tokens, mentions };
  const changes = mentions
    .filter((mention) => is(mention, 'change'))
    .filter(({ from }) => !/^(?:not|never)$/.test(beforeVerb(source.tokens, from)))
    .filter(({ from, sense }) => !(sense.noun && isOfNone(words, from)));
  if (figure === undefined) {
    const lead = benchmark && heldTo(source.tokens, clause, benchmark);
    const isLed = lead !== undefined && at(source.tokens, lead.from).key === 'to';
    const first =
      changes.find((one) => isIn(one, region) && !isThingMoved(source.tokens, mentions, one)) ??
      changes.findLast(({ from }) => from < region.from && (isLed || from === clause.from));
    return first && !isOfDeed(clause, first)
      ? { ...stretchOf(source, first), way: first.sense.way }
      : undefined;
  }
  // What another value follows is its own: '90% of visits are made and complaints fall by 10%'.
  const isOther = (from: number) =>
    region.to < clause.to && (from > figure.to + 1 || at(source.tokens, figure.to).raw === ',');
  const before = changes.findLast(({ from }) => from < figure.from);
  const change =
    changes.find(({ from, sense }) => sense.noun && from === figure.to) ??
    (before && goesOn(source, clause, region, before, figure) ? before : undefined) ??
    changes.find(({ from }) => from >= figure.from && !isOther(from));
  return change && { ...stretchOf(source, change), way: change.sense.way };
}

/**
 * Whether a change holds for a value behind it: it does in 'costs fall to 4% and visits to 10', for both
 * are led to, and behind an order; it does not in 'sickness falls to 4%, attendance above 95%'.
 */
function goesOn(
  { tokens }: Source,
  clause: Judged,
  region: Run,
  change: Mention,
  figure: Figure,
): boolean {
  const { from, mentions } = clause;
  const lead = leadOf({ tokens, mentions }, mentions.indexOf(figure));
  const isLed = /^(?:to|by)$/.test(lead.key);
  const isOrder = change.from === from && !isParticle(tokens, change);
  return !isApart(tokens, clause, region) || change.from >= region.from || isOrder || isLed;
}

/** 'Develop a plan to reduce waits by March': what the plan is for, not what is measured. */
function isOfDeed({ findings, mentions }: Judged, change: Run): boolean {
  const isHeld = findings.some(({ rule }) => rule === 'benchmark');
  const isDue = findings.some(({ rule }) => rule === 'dated-deliverable');
  const isDone = mentions.some(
    (mention) => (is(mention, 'deed') || is(mention, 'state')) && mention.to <= change.from,
  );
  return isDue && isDone && !isHeld;
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
