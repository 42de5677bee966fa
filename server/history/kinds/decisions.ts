/** What boards decided: a record that was rewritten or taken out is weaker, a new one is news. */

import { listed } from '../../checks/support/naming';
import type { PlanFile } from '../../plan/types';
import { type Change, type Finder, quoted, type Side, thenAndNow, type Versions } from '../change';
import { likeness, paired, saidIn, type Way } from '../likeness';
import { meaningOf } from '../meaning';
import { dayName } from '../words';
import { latestDay, upTo } from './recorded';

type Decision = NonNullable<PlanFile['decisions']>[number];

const madeOn = ({ date, board }: Decision) => JSON.stringify([date?.day, board]);

const ways: readonly Way<Decision>[] = [
  { key: meaningOf },
  { key: (one) => madeOn(one) + saidIn(one.text) },
  { key: ({ text }) => saidIn(text) || undefined },
  { alike: (a, b) => (madeOn(a) === madeOn(b) ? likeness(a.text, b.text) : 0), least: 0.3 },
  { alike: (a, b) => likeness(a.text, b.text), least: 0.6 },
];

export const decisionChanges: Finder = function* (versions) {
  const { before, after, shown } = versions;
  const day = latestDay(versions);
  const [old, now] = [before, after].map(({ lists }) => upTo(lists.decisions, day)) as [
    readonly Decision[],
    readonly Decision[],
  ];
  const { pairs, removed, added } = paired(old, now, ways);
  for (const i of removed) {
    const was = shown(old[i]?.text ?? '');
    const sentence = `The record of it was taken out: ${quoted(was)}.`;
    const about = aboutOf(old[i] ?? {}, before, shown);
    yield { ...about, verdict: 'weaker', was, is: null, sentence, look: 'past' };
  }
  for (const j of added) {
    const is = shown(now[j]?.text ?? '');
    const about = aboutOf(now[j] ?? {}, after, shown);
    yield { ...about, verdict: 'neither', was: null, is, sentence: `It is new: ${quoted(is)}.` };
  }
  for (const [i, j] of pairs) {
    const [one, other] = [old[i] ?? {}, now[j] ?? {}];
    const words = rewritten(one, other, versions);
    if (words.length === 0) continue;
    const [was, is] = [shown(one.text ?? ''), shown(other.text ?? '')];
    const sentence = `The record of it was rewritten: ${words.join('; ')}.`;
    const about = aboutOf(one, before, shown);
    yield { ...about, verdict: 'weaker', was, is, sentence, look: 'past' };
  }
};

/** Spelled in another way it is the same decision. */
function* partsOf(one: Decision, other: Decision, { before, after, shown }: Versions) {
  if (saidIn(one.text) !== saidIn(other.text))
    yield thenAndNow(shown(one.text ?? ''), shown(other.text ?? ''));
  if (one.date?.day !== other.date?.day)
    yield `its day is ${other.date ? dayName(other.date) : 'not told'} now, before ${one.date ? dayName(one.date) : 'not told'}`;
  if (one.board !== other.board)
    yield `it was ${boardOf(one, before, shown)} that decided, and is ${boardOf(other, after, shown)} now`;
  const [had, has] = [one.actions ?? [], other.actions ?? []];
  if (meaningOf(had) !== meaningOf(has)) {
    const words = (refs: readonly string[]) => listed(refs.map(shown)) || 'no action';
    yield `it concerned ${words(had)}, and concerns ${words(has)} now`;
  }
}

function rewritten(one: Decision, other: Decision, versions: Versions): readonly string[] {
  return [...partsOf(one, other, versions)];
}

function boardOf({ board }: Decision, { lists }: Side, shown: Versions['shown']): string {
  if (board === undefined) return 'no board';
  return `the ${shown(lists.boards.get(board)?.values.title ?? board)}`;
}

function aboutOf(
  decision: Decision,
  side: Side,
  shown: Versions['shown'],
): Pick<Change, 'kind' | 'ref' | 'subject' | 'field'> {
  const { date, board } = decision;
  const by = board === undefined ? '' : ` of ${boardOf(decision, side, shown)}`;
  const on = date === undefined ? '' : ` ${by === '' ? 'of' : 'on'} ${dayName(date)}`;
  return { kind: 'decision', ref: null, subject: `Decision${by}${on}`, field: 'decisions' };
}
