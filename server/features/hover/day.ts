/** Hover on a deadline or any other date. */

import { readDate } from '../../text/dates';
import { aboutDay } from '../about/day';
import { markdownOf } from '../card';
import type { Known } from '../known';
import type { NodeAt } from '../node-at';
import type { Told } from './told';

/** What the calendar and the plan say of the day; nothing of what is no date. */
export function dayHover(node: NodeAt, known: Known): Told | undefined {
  if (node.on !== 'value' || node.value?.kind !== 'scalar') return undefined;
  const { shape, value, path, part } = node;
  const means = shape?.text;
  if (means?.kind !== 'date' && means?.kind !== 'deadline') return undefined;
  const written = readDate(value.value);
  if (written.kind !== 'date') return undefined;
  const isFirst = means.kind === 'date' && means.end === 'first';
  const day = isFirst ? written.first : written.last;
  const isDeadline = part?.kind === 'action' && path.at(-1) === 'deadline';
  const card = aboutDay(known, { day, written }, isDeadline ? part.values : undefined);
  return { markdown: markdownOf(card), stretch: { start: value.start, end: value.end } };
}
