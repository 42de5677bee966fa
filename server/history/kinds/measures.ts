/** Measures: targets lowered or raised, figures of the past that are others now. */

import type { Measure } from '../../plan/types';
import { daysBetween } from '../../text/dates';
import { targetText } from '../../workspace/criteria';
import type { Entry } from '../../workspace/lists';
import {
  byAmount,
  type Change,
  cameOrWent,
  type Finder,
  inCommon,
  opposite,
  quoted,
  together,
  type Verdict,
  type Versions,
} from '../change';
import { paired, saidIn, type Way } from '../likeness';
import { meaningOf } from '../meaning';
import { shift } from '../words';
import { figureChanges } from './figures';
import { latestDay } from './recorded';
import { targetTwin } from './twins';

const measureWays: readonly Way<Entry<Measure>>[] = [
  { key: ({ id }) => id },
  { key: ({ values }) => saidIn(values.title) || undefined },
];

/** The measures that are in both versions and say something else, before and after. */
export function* measurePairs({
  before,
  after,
}: Pick<Versions, 'before' | 'after'>): Generator<readonly [Entry<Measure>, Entry<Measure>]> {
  const [old, now] = [before.lists.measures.entries, after.lists.measures.entries];
  for (const [i, j] of paired(old, now, measureWays).pairs) {
    const [one, other] = [old[i], now[j]];
    if (one && other && meaningOf(one.values) !== meaningOf(other.values)) yield [one, other];
  }
}

export const measureChanges: Finder = function* (versions) {
  const { before, after, shown } = versions;
  const day = latestDay(versions);
  const [old, now] = [before.lists.measures.entries, after.lists.measures.entries];
  const { removed, added } = paired(old, now, measureWays);
  for (const [one, other] of measurePairs(versions)) {
    const subject = measureName(other, shown);
    yield* targetChanges(one, other, subject);
    yield* figureChanges(one.values, other.values, subject, day);
  }
  for (const i of removed) if (old[i]) yield oneMore(old[i], false, shown);
  for (const j of added) if (now[j]) yield oneMore(now[j], true, shown);
};

/** "Measure 'Agency rate'". */
export function measureName(
  { id, values }: Entry<Measure>,
  shown: (text: string) => string,
): string {
  return `Measure ${quoted(shown(values.title ?? id))}`;
}

function oneMore(entry: Entry<Measure>, came: boolean, shown: (text: string) => string): Change {
  const title = shown(entry.values.title ?? entry.id);
  return {
    kind: 'measure',
    verdict: cameOrWent(came),
    ref: null,
    subject: measureName(entry, shown),
    field: 'measures',
    was: came ? null : title,
    is: came ? title : null,
    sentence: came ? 'The measure is new.' : 'The measure was taken out of the plan.',
  };
}

type Target = NonNullable<Measure['targets']>[number];

/** A target is known by its date, or else by what is to be reached. */
const targetWays: readonly Way<Target>[] = [
  { key: ({ by, value, benchmark }) => JSON.stringify([by?.day, value, benchmark]) },
  { key: ({ by }) => by?.day },
  { key: ({ value, benchmark }) => JSON.stringify([value, benchmark]) },
  { key: () => '' },
];

function* targetChanges(
  { values: before }: Entry<Measure>,
  { id, values: after }: Entry<Measure>,
  subject: string,
): Generator<Change> {
  const [old, now] = [before.targets ?? [], after.targets ?? []];
  const about = { kind: 'target', ref: null, subject, field: 'targets' } as const;
  const { pairs, removed, added } = paired(old, now, targetWays);
  const isHigh = inCommon(ownWay(before), ownWay(after));
  for (const [i, j] of pairs) {
    const [one, other] = [old[i], now[j]];
    if (!one || !other || meaningOf(one) === meaningOf(other)) continue;
    const told = [value(one, other, isHigh), date(one, other)].filter((each) => each !== undefined);
    const [was, is] = [targetText(one, before.unit), targetText(other, after.unit)];
    const verdict = together(told.map((each) => each.verdict));
    const words = told.map((each) => each.words).join(', and ') || 'changed';
    const sentence = `A target ${words}: now ${is}, before ${was}.`;
    const figures = [one.value, other.value] as const;
    const twin = targetTwin(id, figures, [one.by?.last, other.by?.last]);
    yield { ...about, verdict, was, is, sentence, twin };
  }
  for (const i of removed) {
    const was = targetText(old[i] ?? {}, before.unit);
    const sentence = `A target was taken out: ${was}.`;
    yield { ...about, verdict: cameOrWent(false), was, is: null, sentence };
  }
  for (const j of added) {
    const is = targetText(now[j] ?? {}, after.unit);
    yield {
      ...about,
      verdict: cameOrWent(true),
      was: null,
      is,
      sentence: `A target was added: ${is}.`,
    };
  }
}

interface Told {
  readonly verdict: Verdict;
  readonly words: string;
}

function value(one: Target, other: Target, isHigh: boolean | undefined): Told | undefined {
  if (one.value === other.value || one.value === undefined || other.value === undefined)
    return undefined;
  const more = byAmount(one.value, other.value);
  const words = more === 'stronger' ? 'went up' : 'went down';
  if (isHigh === undefined) return { verdict: 'neither', words };
  const verdict = isHigh ? more : opposite(more);
  return { verdict, words: `${words}, which asks for ${verdict === 'weaker' ? 'less' : 'more'}` };
}

function date(one: Target, other: Target): Told | undefined {
  if (!one.by || !other.by || one.by.day === other.by.day) return undefined;
  const days = daysBetween(one.by.day, other.by.day);
  return { verdict: opposite(byAmount(0, days)), words: `moved ${shift(days)}` };
}

function ownWay({ 'good-is': good, baseline, targets }: Measure): boolean | undefined {
  if (good) return good === 'high';
  const from = baseline?.value;
  const first = targets?.find((one) => one.value !== undefined)?.value;
  return from === undefined || first === undefined || from === first ? undefined : first > from;
}
