/** Measures: targets lowered or raised, figures of the past that are others now. */

import type { Measure } from '../../plan/types';
import { daysBetween } from '../../text/dates';
import { targetText, withUnit } from '../../workspace/criteria';
import type { Entry } from '../../workspace/lists';
import {
  byAmount,
  type Change,
  cameOrWent,
  type Finder,
  inCommon,
  opposite,
  quoted,
  type Verdict,
} from '../change';
import { paired, saidIn, type Way } from '../likeness';
import { meaningOf } from '../meaning';
import { dayName, shift } from '../words';

const measureWays: readonly Way<Entry<Measure>>[] = [
  { key: ({ id }) => id },
  { key: ({ values }) => saidIn(values.title) || undefined },
];

export const measureChanges: Finder = function* ({ before, after, shown }) {
  const [old, now] = [before.lists.measures.entries, after.lists.measures.entries];
  const { pairs, removed, added } = paired(old, now, measureWays);
  for (const [i, j] of pairs) {
    const [one, other] = [old[i], now[j]];
    if (!one || !other || meaningOf(one.values) === meaningOf(other.values)) continue;
    const subject = nameOf(other, shown);
    yield* targetChanges(one.values, other.values, subject);
    yield* figureChanges(one.values, other.values, subject);
  }
  for (const i of removed) if (old[i]) yield oneMore(old[i], false, shown);
  for (const j of added) if (now[j]) yield oneMore(now[j], true, shown);
};

function nameOf({ id, values }: Entry<Measure>, shown: (text: string) => string): string {
  return `Measure ${quoted(shown(values.title ?? id))}`;
}

function oneMore(entry: Entry<Measure>, came: boolean, shown: (text: string) => string): Change {
  const title = shown(entry.values.title ?? entry.id);
  return {
    kind: 'measure',
    verdict: cameOrWent(came),
    ref: null,
    subject: nameOf(entry, shown),
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

function* targetChanges(before: Measure, after: Measure, subject: string): Generator<Change> {
  const [old, now] = [before.targets ?? [], after.targets ?? []];
  const about = { kind: 'target', ref: null, subject, field: 'targets' } as const;
  const { pairs, removed, added } = paired(old, now, targetWays);
  const isHigh = inCommon(ownWay(before), ownWay(after));
  for (const [i, j] of pairs) {
    const [one, other] = [old[i], now[j]];
    if (!one || !other || meaningOf(one) === meaningOf(other)) continue;
    const told = [value(one, other, isHigh), date(one, other)].filter((each) => each !== undefined);
    const [was, is] = [targetText(one, before.unit), targetText(other, after.unit)];
    const verdicts = new Set(
      told.map(({ verdict }) => verdict).filter((each) => each !== 'neither'),
    );
    const [verdict = 'neither'] = verdicts.size === 1 ? verdicts : [];
    const words = told.map((each) => each.words).join(', and ') || 'changed';
    yield { ...about, verdict, was, is, sentence: `A target ${words}: now ${is}, before ${was}.` };
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

/** The figures from which progress is counted. */
function* figureChanges(before: Measure, after: Measure, subject: string): Generator<Change> {
  const about = { kind: 'figure', verdict: 'neither', ref: null, subject } as const;
  const say = (figure: number | undefined, { unit }: Measure) =>
    figure === undefined ? null : (withUnit(String(figure), unit) ?? null);
  const [was, is] = [say(before.baseline?.value, before), say(after.baseline?.value, after)];
  if (was !== is) {
    const sentence =
      was === null || is === null
        ? `The baseline was ${is === null ? `taken out: ${was}` : `added: ${is}`}.`
        : `The baseline, from which progress is counted, changed from ${was} to ${is}.`;
    yield { ...about, field: 'baseline', was, is, sentence };
  }
  const [old, now] = [before.actuals ?? [], after.actuals ?? []];
  const { pairs, removed, added } = paired(old, now, [
    { key: (one) => one.date?.day },
    { key: meaningOf },
  ]);
  const on = (list: typeof old, i: number) => {
    const day = list[i]?.date;
    return day ? ` of ${dayName(day)}` : '';
  };
  for (const [i, j] of pairs) {
    const [one, other] = [say(old[i]?.value, before), say(now[j]?.value, after)];
    if (one === other) continue;
    const sentence = `The figure${on(now, j)} was ${one ?? 'none'}, and is ${other ?? 'none'} now.`;
    yield { ...about, field: 'actuals', was: one, is: other, sentence };
  }
  for (const i of removed) {
    const one = say(old[i]?.value, before);
    const sentence = `The figure${on(old, i)} was taken out: ${one ?? 'none'}.`;
    yield { ...about, field: 'actuals', was: one, is: null, sentence };
  }
  for (const j of added) {
    const one = say(now[j]?.value, after);
    const sentence = `A figure came in: ${one ?? 'none'}${on(now, j).replace('of', 'on')}.`;
    yield { ...about, field: 'actuals', was: null, is: one, sentence };
  }
}
