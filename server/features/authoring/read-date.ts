/** A date as an author types it: what day it is, what it means for the plan, or why it is none. */

import { meantDate } from '../../checks/support/meant-date';
import { stageName } from '../../checks/support/naming';
import { typedDate } from '../../checks/support/typed-date';
import type { DateAnswer, DateUse, DayChoice } from '../../protocol';
import {
  addDays,
  addMonths,
  type DateReading,
  type DateSpan,
  formatDay,
  type IsoDay,
  toIsoText,
} from '../../text/dates';
import { nonWorkingDay } from '../../text/working-days';
import { isInWindow } from '../../workspace/stages';
import { knownIn } from '../known';
import type { PlanSnapshot } from '../snapshot';
import { inWords } from './days-ahead';
import { oneLine } from './fields';

/** Reads a date as forms do (`typed-date.ts`); with a plan also what it means there. */
export function dateAnswer(
  typed: unknown,
  use: DateUse,
  snapshot: PlanSnapshot | undefined,
): DateAnswer {
  const text = oneLine(typed);
  const read = typedDate(text);
  if (read.kind === 'date') return answer(read, use, snapshot);
  const meanings = read.kind === 'not-a-date' ? quarters(text, use) : undefined;
  if (meanings) {
    const [calendar, financial] = meanings.map(({ day }) => formatDay(day));
    const message = `Some count quarters from January and some from April, so this is ${calendar} or ${financial}. Press Enter to choose.`;
    return { severity: 'warning', message, meanings };
  }
  return { severity: 'error', message: whyNot(text, read, meantDate(text)?.label) };
}

const example = '31 October 2026';

function whyNot(text: string, read: DateReading, meant: string | undefined): string {
  if (text === '') return `Write a date, such as ${example}.`;
  if (read.kind === 'impossible')
    return `There is no such date: ${read.why}. Write ${meant ?? 'the day that is meant'}.`;
  if (/^ongoing$/i.test(text)) {
    return 'An ongoing action is reviewed instead: give it a date here, and say in the text how often that is.';
  }
  return `'${text}' is no date. Write a day or a month, such as ${meant ?? example}.`;
}

/** The days that a quarter of a year stands for: counted from January, and from April of that year. */
function quarters(text: string, use: DateUse): readonly DayChoice[] | undefined {
  const [, quarter, year] = /^q(?:uarter)?\s?([1-4])[\s,/-]*(\d{4})$/i.exec(text) ?? [];
  if (quarter === undefined || year === undefined) return undefined;
  const choice = (months: number, what: string): DayChoice => {
    const day = quarterSide(addMonths(`${year}-01-01`, months), use);
    return { day, text: inWords(day), what };
  };
  const before = (Number(quarter) - 1) * 3;
  return [
    choice(before, `quarter ${quarter}, counted from January ${year}`),
    choice(before + 3, `quarter ${quarter}, counted from April ${year}`),
  ];
}

function quarterSide(first: IsoDay, use: DateUse): IsoDay {
  return use === 'starts' ? first : addDays(addMonths(first, 3), -1);
}

function answer(read: DateSpan, use: DateUse, snapshot: PlanSnapshot | undefined): DateAnswer {
  const day = use === 'starts' ? read.first : read.last;
  const odd = snapshot && remark(day, use, snapshot);
  const side = use === 'starts' ? 'first' : 'last';
  const name = inWords(day);
  const whole =
    read.precision === 'day' ? name : `${name}, the ${side} day of that ${read.precision}`;
  return {
    iso: toIsoText(read),
    day,
    severity: odd?.severity ?? 'information',
    message: odd ? `${whole}, ${odd.says}` : whole,
  };
}

interface Remark {
  readonly says: string;
  readonly severity: DateAnswer['severity'];
}

/** What there is to say of a day in a plan, the weightiest first. */
function remark(day: string, use: DateUse, snapshot: PlanSnapshot): Remark | undefined {
  const { lists } = snapshot;
  const { plan, asOf, region, stages } = lists;
  if (use === 'until') {
    if (day >= asOf) return undefined;
    return { says: 'which is over already. Choose a day to come.', severity: 'error' };
  }
  if (use === 'update') {
    if (day <= asOf) return undefined;
    return { says: 'after the as-of date: it counts from then on', severity: 'warning' };
  }
  if (use !== 'deadline') return undefined;
  const { starts, ends } = plan;
  if (ends && day > ends.day) {
    return { says: `after the plan ends on ${formatDay(ends.day)}`, severity: 'warning' };
  }
  if (starts && day < starts.day) {
    return { says: `before the plan starts on ${formatDay(starts.day)}`, severity: 'warning' };
  }
  const off = nonWorkingDay(day, region);
  const stage = stages.find((one) => isInWindow(day, one));
  const where = stage && `in the stage ${knownIn(snapshot).shown(stageName(stage))}`;
  if (off !== undefined && !weekend.test(off)) {
    return { says: [`which is ${off}`, where].filter(Boolean).join(', '), severity: 'warning' };
  }
  if (day < asOf)
    return { says: ['over already', where].filter(Boolean).join(', '), severity: 'warning' };
  return where === undefined ? undefined : { says: where, severity: 'information' };
}

const weekend = /^a S/;
