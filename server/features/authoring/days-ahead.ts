/** Days to come that mean something to a plan. */

import { stageName } from '../../checks/support/naming';
import type { DayChoice } from '../../protocol';
import { formatDay, type IsoDay, weekday } from '../../text/dates';
import { meetingPrecision, nextMeeting } from '../../workspace/meetings';
import type { Known } from '../known';

/** The next meeting of each board, the ends of the stages and of the plan, the soonest first; each day once. */
export function daysAhead({ lists, shown }: Known): readonly DayChoice[] {
  const { asOf, boards, stages, plan } = lists;
  const all: readonly (readonly [day: IsoDay | undefined, what: string])[] = [
    ...boards.entries.map(({ id, values }) => {
      const next = nextMeeting(values, asOf);
      const isExact = next === undefined || meetingPrecision(values, next) === 'day';
      const what = `next meeting of ${shown(values.title ?? id)}`;
      return [next, isExact ? what : `around the ${what}`] as const;
    }),
    ...stages.map((stage) => [stage.ends, `end of the stage ${shown(stageName(stage))}`] as const),
    [plan.ends?.day, 'end of the plan'],
  ];
  const byDay = new Map<IsoDay, string[]>();
  for (const [day, what] of all) {
    if (day !== undefined && day > asOf) byDay.set(day, [...(byDay.get(day) ?? []), what]);
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, whats]) => ({ day, text: inWords(day), what: whats.join(', ') }));
}

/** 'Friday 30 October 2026'. */
export function inWords(day: IsoDay): string {
  return `${weekday(day)} ${formatDay(day)}`;
}
