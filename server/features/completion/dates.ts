/** Dates that mean something: ends of stages, meetings of boards, ends of months, in so many working days. */

import { CompletionItemKind } from 'vscode-languageserver-types';
import { stageName } from '../../checks/support/naming';
import { isInPlan } from '../../checks/support/plan-days';
import type { Board } from '../../plan/types';
import { counted } from '../../text/counted';
import {
  addDays,
  addMonths,
  daysBetween,
  formatDay,
  type IsoDay,
  MONTHS,
  readDate,
  toIsoText,
  weekday,
} from '../../text/dates';
import { nonWorkingDay, workingDaysAfter } from '../../text/working-days';
import { lastMeeting, meetingPrecision, meetingsAfter } from '../../workspace/meetings';
import type { Candidate } from './candidate';
import { daysBegun } from './date-beginnings';
import type { Scene } from './scene';

/** A day, and what makes it worth choosing. */
interface Occasion {
  readonly day: IsoDay;
  readonly what: string;
  /** What was typed, where that is the beginning of its name. */
  readonly words?: string;
}

/** Working days within which services commonly have to act. */
const usualDays = [1, 5, 10, 15, 20, 30, 45, 60];
const monthsAhead = 18;
const meetingsAhead = 6;
/** Of days whose beginning is typed, those nearest to the as-of date. */
const mostBegun = 3;

/** Days to come, within the plan; `typed` may be a number of working days, or a date in other words. */
export function daysToCome(scene: Scene, typed: string): readonly Candidate[] {
  const { lists } = scene;
  const { asOf, plan } = lists;
  const from = asOf < (plan.ends?.day ?? asOf) ? asOf : (plan.starts?.day ?? asOf);
  const known = [
    ...stageEnds(scene).filter(({ day }) => day > from),
    ...(plan.ends ? [{ day: plan.ends.day, what: 'end of the plan' }] : []),
    ...meetings(scene, (board) => meetingsAfter(board, from, meetingsAhead)),
    ...monthEnds(from, monthsAhead),
    ...usualDays.map((count) => inWorkingDays(scene, count)),
  ];
  const isWanted = (day: IsoDay) => day > from && isInPlan(day, plan);
  return candidates(scene, [
    ...asTyped(scene, typed, 'last', isWanted),
    ...known.filter(({ day }) => isInPlan(day, plan)),
  ]);
}

/** Days up to the as-of date: today, the last meetings, the last ends of months. */
export function daysGone(scene: Scene, typed: string): readonly Candidate[] {
  const { asOf } = scene.lists;
  const known = [
    { day: asOf, what: asOf === scene.snapshot.setting.today ? 'today' : 'the as-of date' },
    ...meetings(scene, (board) => {
      const last = lastMeeting(board, asOf);
      return last === undefined ? [] : [last];
    }),
    ...monthEnds(addMonths(asOf, -7), 6).reverse(),
  ];
  const isWanted = (day: IsoDay) => day <= asOf;
  return candidates(scene, [...asTyped(scene, typed, 'last', isWanted), ...known]);
}

/** First days: of the stage after the last, of months to come. */
export function firstDays(scene: Scene, typed: string): readonly Candidate[] {
  const { lists } = scene;
  const known = [
    ...stageEnds(scene).map(({ day, what }) => ({
      day: addDays(day, 1),
      what: `the day after the ${what}`,
    })),
    ...monthEnds(addMonths(lists.asOf, -6), monthsAhead).map(({ day }) => {
      const first = addDays(day, 1);
      return { day: first, what: `beginning of ${monthOf(first)}` };
    }),
  ];
  return candidates(scene, [...asTyped(scene, typed, 'first', () => true), ...known]);
}

/** The end of the action's own stage comes first. */
function stageEnds({ lists, action, shown }: Scene): readonly Occasion[] {
  const own = lists.stages.filter(({ values }) => values.id === action?.stage);
  const stages = [...own, ...lists.stages.filter((stage) => !own.includes(stage))];
  return stages.flatMap((stage) =>
    stage.ends === undefined ? [] : { day: stage.ends, what: `end of ${shown(stageName(stage))}` },
  );
}

/** The plan's board before the others. */
function meetings(
  { lists: { boards, plan }, shown }: Scene,
  days: (board: Board) => readonly IsoDay[],
): readonly Occasion[] {
  const own = boards.entries.filter(({ id }) => id === plan.board);
  const all = [...own, ...boards.entries.filter((board) => !own.includes(board))];
  return all.flatMap(({ id, values }) =>
    days(values).map((day) => {
      const isExact = meetingPrecision(values, day) === 'day';
      return { day, what: `${shown(values.title ?? id)} meets${isExact ? '' : ' around then'}` };
    }),
  );
}

function monthEnds(after: IsoDay, count: number): Occasion[] {
  const first = `${after.slice(0, 7)}-01`;
  return Array.from({ length: count }, (_, i) => addDays(addMonths(first, i + 1), -1))
    .filter((day) => day > after)
    .map((day) => ({ day, what: `end of ${monthOf(day)}` }));
}

function monthOf(day: IsoDay): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

function inWorkingDays({ lists: { asOf, region } }: Scene, count: number): Occasion {
  const what = `in ${counted(count, 'working day')}`;
  return { day: workingDaysAfter(asOf, count, region), what };
}

/**
 * 'in 12', '12 working days', '31 October 2026', '31 oct': what is typed is itself the name of a day, or begins
 * that of some, of which those are offered that are wanted here.
 */
function asTyped(
  scene: Scene,
  typed: string,
  side: 'first' | 'last',
  isWanted: (day: IsoDay) => boolean,
): readonly Occasion[] {
  const text = typed.trim();
  const count = /^(?:in )?(\d{1,3})(?: ?w[a-z ]*)?$/i.exec(text)?.[1];
  if (count !== undefined && Number(count) > 0) {
    return [{ ...inWorkingDays(scene, Number(count)), words: text }];
  }
  const read = readDate(text);
  if (read.kind !== 'date') return asBegun(scene, text, side, isWanted);
  if (toIsoText(read) === text) return [];
  const what = read.precision === 'day' ? 'as typed' : `end of ${text}`;
  return [{ day: read.last, what, words: text }];
}

function asBegun(
  { lists: { asOf } }: Scene,
  text: string,
  side: 'first' | 'last',
  isWanted: (day: IsoDay) => boolean,
): readonly Occasion[] {
  const away = ({ day }: Occasion) => Math.abs(daysBetween(asOf, day));
  return daysBegun(text, Number(asOf.slice(0, 4)), side)
    .filter(({ day }) => isWanted(day))
    .sort((a, b) => away(a) - away(b))
    .slice(0, mostBegun)
    .map((one) => ({ ...one, words: text }));
}

/** One candidate a day, with all that the day is. */
function candidates(
  { lists: { region, asOf } }: Scene,
  occasions: readonly Occasion[],
): readonly Candidate[] {
  const byDay = new Map<IsoDay, Occasion[]>();
  for (const one of occasions) byDay.set(one.day, [...(byDay.get(one.day) ?? []), one]);
  return [...byDay].map(([day, own]) => {
    const whats = [...new Set(own.map(({ what }) => what))];
    const named = own.find(({ words }) => words !== undefined)?.words;
    const name = weekday(day);
    const off = name.startsWith('S') ? undefined : nonWorkingDay(day, region);
    const away = daysBetween(asOf, day);
    return {
      label: day,
      kind: CompletionItemKind.Event,
      writes: day,
      title: `${name.slice(0, 3)}, ${whats.join(', ')}`,
      detail: [
        `${name} ${formatDay(day)}${off === undefined ? '' : ` (${off})`}: ${whats.join(', ')}`,
        away > 0 && `in ${counted(away, 'day')}`,
      ]
        .filter((part) => part !== false)
        .join('; '),
      ...(named !== undefined && { named }),
      words: `${formatDay(day)} ${name}`,
    };
  });
}
