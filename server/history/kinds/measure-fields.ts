/** How a measure is read: what is counted, how often, and how far it may miss its target. */

import type { Measure } from '../../plan/types';
import { withUnit } from '../../workspace/criteria';
import { byAmount, type Change, cameOrWent, type Finder, opposite, quoted } from '../change';
import { saidIn } from '../likeness';
import { measureName, measurePairs } from './measures';
import { moreOften, named, nounOf, saidAnew } from './words';

/** The fields that are told here. */
export const measureFields = [
  'good-is',
  'unit',
  'definition',
  'numerator',
  'denominator',
  'period',
  'frequency',
  'tolerance',
] as const;

/** What is counted, in words that only a reader can hold against others. */
const wordings = ['unit', 'definition', 'numerator', 'denominator', 'period'] as const;

export const measureFieldChanges: Finder = function* (versions) {
  const { shown } = versions;
  for (const [{ values: one }, entry] of measurePairs(versions)) {
    const { values: other } = entry;
    const about = { kind: 'measure', ref: null, subject: measureName(entry, shown) } as const;
    for (const field of wordings) {
      if (one[field] === other[field]) continue;
      const [was, is] = [one, other].map(
        (each) => shown(named(each[field] ?? '')) || null,
      ) as Sides;
      if (saidIn(one[field]) !== '' && saidIn(one[field]) === saidIn(other[field])) continue;
      const sentence = saidAnew(nounOf(field), was, is);
      yield { ...about, verdict: 'neither', field, was, is, sentence, look: 'words' };
    }
    const told = [wayChange(one, other), frequencyChange(one, other, shown), tolerance(one, other)];
    for (const change of told) if (change) yield { ...about, ...change };
  }
};

type Sides = [string | null, string | null];
type Told = Pick<Change, 'field' | 'verdict' | 'was' | 'is' | 'sentence' | 'look'>;

function wayChange(one: Measure, other: Measure): Told | undefined {
  const [was, is] = [one['good-is'], other['good-is']];
  if (was === is) return undefined;
  const better = (way: typeof was) => (way === undefined ? 'not told' : `${way}er`);
  const sentence = `Which figure is better changed: now ${better(is)}, before ${better(was)}.`;
  const sides = { was: was ?? null, is: is ?? null };
  return { field: 'good-is', verdict: 'neither', ...sides, sentence, look: 'words' };
}

function frequencyChange(
  { frequency: one }: Measure,
  { frequency: other }: Measure,
  shown: (text: string) => string,
): Told | undefined {
  if (saidIn(one) === saidIn(other)) return undefined;
  const [was, is] = [one, other].map((text) => (text === undefined ? null : shown(text))) as Sides;
  const sides = { field: 'frequency', was, is };
  if (one === undefined || other === undefined) {
    const sentence =
      other === undefined
        ? `The plan does not say any more how often its figure is read; it was ${quoted(was ?? '')}.`
        : `The plan says now how often its figure is read: ${quoted(is ?? '')}.`;
    return { ...sides, verdict: cameOrWent(other !== undefined), sentence };
  }
  const verdict = moreOften(one, other);
  const often = { weaker: ', which is less often', stronger: ', which is more often', neither: '' };
  const sentence = `How often its figure is read changed from ${quoted(was ?? '')} to ${quoted(is ?? '')}${often[verdict]}.`;
  return { ...sides, verdict, sentence, look: verdict === 'neither' ? 'words' : undefined };
}

/** None is as good as 0. */
function tolerance(one: Measure, other: Measure): Told | undefined {
  const [was, is] = [one.tolerance ?? 0, other.tolerance ?? 0];
  const verdict = opposite(byAmount(was, is));
  if (verdict === 'neither') return undefined;
  const say = (figure: number, { unit }: Measure) => withUnit(String(figure), unit) ?? '';
  const [old, now] = [say(was, one), say(is, other)];
  const sentence = `It may miss its target by ${now} now; it was ${old}.`;
  return { field: 'tolerance', verdict, was: old, is: now, sentence };
}
