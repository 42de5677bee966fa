/** Words of the tree and the status bar. */

import { env, l10n } from 'vscode';
import type { ActionRow, ActionStatus, PlanFigures, Rating } from '../../server/protocol';
import { impactWord, problemCountWords, ratingWord, statusWord } from '../words';
import type { FilterName, Order } from './choices';
import { type Count, countOf, type Group, type Grouping } from './groups';
import { newsWord } from './news-words';

/** '12 of 57 done, 3 late': nobody is told that nothing is late. */
export function countWords({ actions, done, late }: Count): string {
  if (actions === 0) return l10n.t('no actions');
  const told = l10n.t('{0} of {1} done', done, actions);
  return late > 0 ? l10n.t('{0}, {1} late', told, late) : told;
}

/** '8 actions, 2 late': those of one status are all done, or none is. */
export function statusCountWords(rows: readonly ActionRow[]): string {
  const told = rows.length === 1 ? l10n.t('1 action') : l10n.t('{0} actions', rows.length);
  const { late } = countOf(rows);
  return late > 0 ? l10n.t('{0}, {1} late', told, late) : told;
}

/**
 * '12 of 57 done, 3 late, 5 off track, 2 at risk, 20 not updated': the figures of a plan in one line. Those
 * that are late are off track: where there are no others, they are not counted twice.
 */
export function figuresWords(figures: PlanFigures): string {
  const { late, offTrack, atRisk, notUpdated } = figures;
  return [
    countWords(figures),
    offTrack > late && l10n.t('{0} off track', offTrack),
    atRisk > 0 && l10n.t('{0} at risk', atRisk),
    notUpdated > 0 && l10n.t('{0} not updated', notUpdated),
  ]
    .filter(Boolean)
    .join(', ');
}

/** All figures of a plan, a line each. */
export function figuresLines(figures: PlanFigures): readonly string[] {
  const { actions, done, late, offTrack, atRisk, notUpdated, dueBeforeBoard } = figures;
  const { nextMeeting, problems } = figures;
  return [
    actions === 0 ? l10n.t('No actions yet') : l10n.t('{0} of {1} actions done', done, actions),
    l10n.t('{0} off track, {1} of them late', offTrack, late),
    l10n.t('{0} at risk', atRisk),
    l10n.t('{0} not updated since the board last met', notUpdated),
    dueWords(dueBeforeBoard, nextMeeting),
    ...(problems ? [l10n.t('Problems: {0}', problemCountWords(problems))] : []),
    l10n.t('Position at {0}', dayWords(figures.asOf)),
  ];
}

function dueWords(count: number, meeting: string | null): string {
  if (meeting === null) return l10n.t('No meeting of the board to come is known');
  const day = dayWords(meeting);
  return meeting.length === fullDay
    ? l10n.t('{0} due before the board meets on {1}', count, day)
    : l10n.t('{0} due before the board meets around {1}', count, day);
}

/** The length of 2026-08-31. */
const fullDay = 10;

/** '31 August 2026', 'August 2026', '2026', as the language of the editor says it. */
export function dayWords(day: string): string {
  const language = env.language.startsWith('en') ? 'en-GB' : env.language;
  const [, month, date] = day.split('-');
  return new Date(day).toLocaleDateString(language, {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(date !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  });
}

/**
 * 'Off track', 'late', 'reported on track', 'agreed at risk', 'impact emerging': how an action is rated, and
 * what else is said of it; nothing twice.
 */
export function ratingWords({
  rating,
  standing: { late },
}: ActionRow): readonly [string, ...string[]] {
  const { calculated, reported, agreed, impact } = rating;
  const first = statusName(calculated);
  if (calculated === 'withdrawn') return [first];
  const isTold = agreed !== null && (agreed !== calculated || agreed !== reported);
  const rest = [
    late && l10n.t('late'),
    reported !== null &&
      reported !== calculated &&
      l10n.t('reported {0}', lowered(statusName(reported))),
    isTold && l10n.t('agreed {0}', lowered(statusName(agreed))),
    impact !== null &&
      impact !== 'not-yet-known' &&
      l10n.t('impact {0}', lowered(impactWord(impact).word)),
  ];
  return [first, ...rest.filter((word) => word !== false)];
}

function statusName(rating: Rating): string {
  return ratingWord(rating, 'grey').word;
}

function lowered(word: string): string {
  return word.charAt(0).toLocaleLowerCase() + word.slice(1);
}

/** What a group is called. */
export function groupWords({ by, id, title }: Group): string {
  if (by === 'status') return statusWord(id as ActionStatus | null).word;
  if (by === 'rating') return statusName(id as Rating);
  if (by === 'sinceBoard') return newsWord(id).word;
  if (id === null) return noneWords(by);
  // Letters of priorities and codes of sources are what everybody calls them by; other ids are not.
  const isCalledSo = (by === 'priority' || by === 'source') && title !== id && !id.includes('#');
  if (!isCalledSo) return title || id;
  return title === '' ? id : `${id} ${title}`;
}

function noneWords(by: Exclude<Grouping, 'sinceBoard'>): string {
  switch (by) {
    case 'priority':
      return l10n.t('In no priority');
    case 'stage':
      return l10n.t('In no stage');
    case 'officer':
      return l10n.t('Nobody named');
    case 'source':
      return l10n.t('No listed source');
    case 'rating':
    case 'status':
      return statusWord(null).word;
  }
}

/** How the tree can be grouped. */
export function groupingWords(by: Grouping): string {
  switch (by) {
    case 'priority':
      return l10n.t('by priority');
    case 'stage':
      return l10n.t('by stage');
    case 'officer':
      return l10n.t('by officer');
    case 'source':
      return l10n.t('by source');
    case 'rating':
      return l10n.t('by calculated rating');
    case 'status':
      return l10n.t('by reported status');
    case 'sinceBoard':
      return l10n.t('by what happened since the last board');
  }
}

/** How actions can be sorted. */
export function orderWords(order: Order): string {
  return order === 'ref' ? l10n.t('by ref') : l10n.t('by deadline');
}

/** What can be looked for; `mine` with whose actions those are. */
export function filterWords(name: FilterName, officer: string | undefined): string {
  switch (name) {
    case 'mine':
      return officer === undefined ? l10n.t('mine') : l10n.t('mine ({0})', officer);
    case 'late':
      return l10n.t('late');
    case 'dueBeforeBoard':
      return l10n.t('due before the next board meeting');
    case 'slipping':
      return l10n.t('off track or at risk');
    case 'differing':
      return l10n.t('rated otherwise than reported');
    case 'problems':
      return l10n.t('with errors or warnings');
  }
}
