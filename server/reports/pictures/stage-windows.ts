/** Stages as windows over time, with how much of each is complete and the day of the report. */

import { element } from '../../text/xml';
import type { StageWindows } from '../charts';
import { asOfLine, daysBetweenEnds, shortDay } from './days';
import { widthOf } from './letters';
import { type Drawing, label, nothing, paint, round, text, width } from './svg';

const left = 180;
const right = width - 16;
const top = 26;
const pitch = 50;
const bar = 16;

/** A row a stage: its name, its days and counts in words, and its window filled by the share that is complete. */
export function stageWindows({ stages, asOf }: StageWindows): Drawing {
  if (stages.length === 0) return nothing('There are no stages to show.');
  const days = daysBetweenEnds(
    [asOf, ...stages.flatMap(({ starts, ends }) => [starts, ends])],
    [left, right],
  );
  const end = top + stages.length * pitch + 6;
  const rows = stages.flatMap(({ label: title, starts, ends, complete, actions }, i) => {
    const y = top + i * pitch;
    const ordered = [days.at(starts), days.at(ends)].sort((a, b) => a - b);
    const [from = left, to = right] = ordered;
    const wide = Math.max(to - from, 3);
    const x = Math.min(from, right - wide);
    const share = actions > 0 ? Math.min(Math.max(complete / actions, 0), 1) : 0;
    const words = `${shortDay(starts)} – ${shortDay(ends)}: ${complete} of ${actions} complete`;
    const size = 12;
    const at = Math.max(left, Math.min(x, right - widthOf(words, size)));
    const box = { x: round(x), y: y + 24, height: bar };
    const filled = { ...box, width: round(wide * share), ...paint({ fill: 'accent' }) };
    const edge = {
      ...box,
      width: round(wide),
      ...paint({ stroke: 'accent' }),
      'stroke-width': 1.5,
    };
    return [
      label([0, y + 24 + bar / 2], title, { width: left - 14, isBold: true }),
      element('rect', { ...box, width: round(wide), ...paint({ fill: 'faint' }) }),
      ...(share > 0 ? [element('rect', filled)] : []),
      element('rect', edge),
      text([at, y + 17], words, { size, tone: 'quiet', width: right - at, hasHalo: true }),
    ];
  });
  return {
    width,
    height: end + 28,
    parts: [
      ...days.grid(top, end),
      ...asOfLine(days, asOf, { left, right, top, bottom: end }),
      ...rows,
    ],
  };
}
