/** Boards: come, gone, meeting more or less often, in public or not, sent more or less. */

import { listed } from '../../checks/support/naming';
import type { Board } from '../../plan/types';
import { formatDay } from '../../text/dates';
import type { Entry } from '../../workspace/lists';
import { type Change, cameOrWent, type Finder, type Versions } from '../change';
import { meaningOf } from '../meaning';
import { entryChanges } from './entries';
import { moreOften, named } from './words';

const told = new Set(['meets', 'public', 'receives']);

export const boardChanges: Finder = function* (versions) {
  const { before, after, shown } = versions;
  yield* entryChanges(before.lists.boards.entries, after.lists.boards.entries, versions, {
    kind: 'board',
    field: 'boards',
    name: 'Board',
    titleOf: ({ id, values }: Entry<Board>) => shown(values.title ?? id),
    // A board that is gone is one less that watches.
    verdict: cameOrWent,
    told,
    more: ({ values: one }, { values: other }, about) =>
      [meets(one, other, shown), isPublic(one, other), receives(one, other, shown)].flatMap(
        (change) => (change ? { ...about, ...change } : []),
      ),
  });
};

type Told = Pick<Change, 'field' | 'verdict' | 'was' | 'is' | 'sentence'>;

function meets(one: Board, other: Board, shown: Versions['shown']): Told | undefined {
  if (meaningOf(one.meets) === meaningOf(other.meets)) return undefined;
  const verdict = moreOften(everyOf(one), everyOf(other));
  const isDated = verdict === 'neither';
  const [was, is] = [one, other].map((board) => shown(meetingWords(board, isDated))) as [
    string,
    string,
  ];
  const often = {
    weaker: ', which is less often',
    stronger: ', which is more often',
    neither: '',
  };
  const sentence = `The board meets ${is} now; it was ${was}${often[verdict]}.`;
  return { field: 'meets', verdict, was, is, sentence };
}

function everyOf({ meets }: Board): string | undefined {
  return typeof meets === 'object' && !('length' in meets) ? meets.every : undefined;
}

/** 'every 8 weeks', and 'from 20 January 2026' where its days matter, 'on 12 March 2026 and 11 June 2026', 'as required'. */
function meetingWords({ meets }: Board, isDated: boolean): string {
  if (meets === undefined) return 'at no time that the plan tells';
  if (typeof meets === 'string') return meets.replace(/-/g, ' ');
  if ('length' in meets) return `on ${listed(meets.map(({ day }) => formatDay(day)))}`;
  const every = meets.every?.replace(/^every\s+/i, '') ?? '';
  return `every ${every}${meets.from && isDated ? ` from ${formatDay(meets.from.day)}` : ''}`;
}

function isPublic(one: Board, other: Board): Told | undefined {
  const [was, is] = [one.public ?? false, other.public ?? false];
  if (was === is) return undefined;
  const sentence = is
    ? 'Its papers are public now; they were not.'
    : 'Its papers are not public any more.';
  const [old, now] = [was, is].map((yes) => (yes ? 'yes' : 'no')) as [string, string];
  return { field: 'public', verdict: cameOrWent(is), was: old, is: now, sentence };
}

function receives(one: Board, other: Board, shown: Versions['shown']): Told | undefined {
  const [had, has] = [one.receives ?? [], other.receives ?? []];
  const [gone, come] = [
    had.filter((each) => !has.includes(each)),
    has.filter((each) => !had.includes(each)),
  ];
  if (gone.length + come.length === 0) return undefined;
  const words = (all: readonly string[]) => listed(all.map((each) => shown(named(each))));
  const parts = [
    gone.length > 0 && `is not sent ${words(gone)} any more`,
    come.length > 0 && `is sent ${words(come)} now`,
  ].filter((part) => part !== false);
  const isOneWay = gone.length === 0 || come.length === 0;
  return {
    field: 'receives',
    verdict: isOneWay ? cameOrWent(come.length > 0) : 'neither',
    was: had.length > 0 ? words(had) : null,
    is: has.length > 0 ? words(has) : null,
    sentence: `The board ${parts.join(', and ')}.`,
  };
}
