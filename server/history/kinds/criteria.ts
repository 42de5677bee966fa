/** Success criteria, and tests under how will we know: come, gone, made vaguer or clearer, said anew. */

import { allCriteria, type PlacedCriterion } from '../../checks/support/readings';
import {
  type ActionPair,
  type Change,
  cameOrWent,
  type Finder,
  livingPairs,
  quoted,
  thenAndNow,
  type Versions,
} from '../change';
import { likeness, type Pairing, paired, saidIn, type Way } from '../likeness';
import { meaningOf } from '../meaning';
import { notToBelieve, rebounded } from './bounds';
import { goodOf, harderOrEasier } from './criterion-targets';
import { sharpened } from './sharpness';
import { targetTwin } from './twins';

/** Criteria with so many of their words in common are one, said anew. */
const alikeEnough = 0.35;

const ways: readonly Way<PlacedCriterion>[] = [
  { key: ({ path, criterion }) => path[0] + meaningOf(criterion) },
  { key: ({ text }) => saidIn(text) || undefined },
  { key: ({ criterion }) => criterion.measure },
  { alike: (a, b) => likeness(a.text, b.text), least: alikeEnough },
];

const names = {
  'success-criteria': 'success criterion',
  'how-will-we-know': 'test of success',
} as const;

export const criterionChanges: Finder = function* (versions) {
  const { before, after, shown } = versions;
  for (const pair of livingPairs(versions)) {
    const old = allCriteria(pair.before.values, before.lists.measures);
    const now = allCriteria(pair.after.values, after.lists.measures);
    const { pairs, removed, added } = replaced(paired(old, now, ways), old, now);
    for (const i of removed) if (old[i]) yield oneMore(pair, old[i], false, shown);
    for (const j of added) if (now[j]) yield oneMore(pair, now[j], true, shown);
    for (const [i, j] of pairs) {
      const [one, other] = [old[i], now[j]];
      if (one && other) yield* reworded(pair, one, other, versions);
    }
  }
};

/** Where one criterion went and one came instead, the second is held against the first. */
function replaced(
  pairing: Pairing,
  old: readonly PlacedCriterion[],
  now: readonly PlacedCriterion[],
): Pairing {
  const { pairs, removed, added } = pairing;
  const [i = -1, ...more] = removed;
  const [j = -1, ...others] = added;
  const isOne = more.length + others.length === 0 && old[i]?.path[0] === now[j]?.path[0];
  if (!isOne || i < 0 || j < 0) return pairing;
  return { pairs: [...pairs, [i, j]], removed: [], added: [] };
}

/** What nobody could test binds nobody: a plan is no weaker without it. */
function oneMore(
  { ref }: ActionPair,
  { path, text, grade }: PlacedCriterion,
  came: boolean,
  shown: Versions['shown'],
): Change {
  const [field] = path;
  const said = shown(text);
  const which = grade === 'vague' ? ' that nobody can test' : '';
  return {
    kind: 'criterion',
    verdict: grade === 'vague' ? 'neither' : cameOrWent(came),
    ref,
    subject: ref,
    field,
    was: came ? null : said,
    is: came ? said : null,
    sentence: `A ${names[field]}${which} was ${came ? 'added' : 'taken out'}: ${quoted(said)}.`,
  };
}

function* reworded(
  { ref }: ActionPair,
  before: PlacedCriterion,
  after: PlacedCriterion,
  { shown, before: { lists: old }, after: { lists: now } }: Versions,
): Generator<Change> {
  const [field] = after.path;
  const isMoved = before.path[0] !== field;
  // What changed in the list of measures is told there.
  if (!isMoved && meaningOf(before.criterion) === meaningOf(after.criterion)) return;
  const [was, is] = [shown(before.text), shown(after.text)];
  const about = { ref, subject: ref, field, was, is } as const;
  const texts = `: ${thenAndNow(was, is)}.`;
  const good = goodOf(before, after, old.measures, now.measures);
  const bound = rebounded(before.text, after.text, good);
  if (bound) {
    const sentence = `In a ${names[field]} ${bound.words}${texts}`;
    const look = bound.verdict === 'neither' ? 'words' : undefined;
    yield { kind: 'target', verdict: bound.verdict, ...about, sentence, look };
    return;
  }
  const { verdict, why } = sharpened(before, after);
  if (verdict !== 'neither' && verdict !== notToBelieve(before.text, after.text)) {
    const how = verdict === 'weaker' ? 'made vaguer' : 'made clearer';
    const sentence = `A ${names[field]} was ${how}: ${why}. It says now ${quoted(is)}; before, it said ${quoted(was)}.`;
    yield { kind: 'criterion', verdict, ...about, sentence };
    return;
  }
  const { verdict: target, words } = harderOrEasier(before, after, old.measures, now.measures);
  if (words.length > 0) {
    const sentence = `In a ${names[field]} ${words.join(', and ')}${texts}`;
    const look = target === 'neither' ? 'words' : undefined;
    const twin = twinOf(before, after);
    yield { kind: 'target', verdict: target, ...about, sentence, look, twin };
  } else if (saidIn(before.text) !== saidIn(after.text)) {
    const sentence = `A ${names[field]} was said anew${texts}`;
    yield { kind: 'criterion', verdict: 'neither', ...about, sentence, look: 'words' };
  } else if (isMoved) {
    const sentence = `${quoted(is)} is a ${names[field]} now; it was a ${names[before.path[0]]}.`;
    yield { kind: 'criterion', verdict: 'neither', ...about, sentence };
  }
}

/** What the measure that a criterion names would tell as well. */
function twinOf(before: PlacedCriterion, after: PlacedCriterion): string | undefined {
  const { measure } = after.criterion;
  if (measure === undefined || measure !== before.criterion.measure) return undefined;
  const [[one], [other]] = [before.reading.measures, after.reading.measures];
  const figures = [one?.value?.value, other?.value?.value] as const;
  return targetTwin(measure, figures, [one?.by?.last, other?.by?.last]);
}
