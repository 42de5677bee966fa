/** What stands above and behind the actions of a timeline: stages, months, meetings and the as-of date. */

import { formatDay, type IsoDay } from '../../text/dates';
import { markup, type Xml } from '../../text/xml';
import type { StageWindow } from '../../workspace/lists';
import { link } from '../panels/parts';
import type { TimeScale } from '../pictures/time-scale';
import type { Axis } from './window';

/** The name of a month that begins behind this stands before it: there is no room after it. */
const nearEnd = 0.9;

/** The head of the line; `axisTable` says the same in words. */
export function axisHead({ scale, asOf, stages, meetings }: Axis): Xml {
  return markup`<svg class="axis" aria-hidden="true" focusable="false">${stages.map(
    ({ title, window }) => {
      const { x, width } = stretchOf(window, scale);
      return markup`<svg x="${x}" width="${width}" height="18"><rect class="stage" width="100%" height="18" rx="2"/><text x="5" y="13">${title}</text></svg>`;
    },
  )}${scale.ticks.map(
    ({ day, label }, i) =>
      markup`<text class="${i % 2 === 1 ? 'other ' : ''}${scale.at(day) > nearEnd ? 'end' : ''}" x="${across(scale, day)}" y="33">${label}</text>`,
  )}${meetings.map(
    (day) =>
      markup`<svg class="meeting" x="${across(scale, day)}" y="46"><path d="M0-5 5 0 0 5-5 0z"/></svg>`,
  )}<svg class="today" x="${across(scale, asOf)}" y="42"><path d="M-6 0H6L0 9z"/></svg></svg>`;
}

/** What goes through behind all rows. */
export function axisLines({ scale, asOf, stages, meetings }: Axis): Xml {
  const line = (day: IsoDay, what: string) => {
    const x = across(scale, day);
    return markup`<line class="${what}" x1="${x}" x2="${x}" y1="0" y2="100%"/>`;
  };
  const everyOther = stages.filter((_, i) => i % 2 === 0);
  return markup`<svg class="lines" aria-hidden="true" focusable="false">${everyOther.map(
    ({ window }) => {
      const { x, width } = stretchOf(window, scale);
      return markup`<rect class="stage" x="${x}" width="${width}" height="100%"/>`;
    },
  )}${meetings.map((day) => line(day, 'meeting'))}${line(asOf, 'today')}</svg>`;
}

/** Stages and meetings in words. */
export function axisTable({ scale, asOf, stages, board, meetings }: Axis): Xml {
  const rows = stages.map(({ title, window: { values, starts, ends } }) => {
    const name = markup`${title}`;
    const { id } = values;
    const head =
      id === undefined
        ? name
        : link({ list: 'stages', id }, { at: `stage/${id}`, name: title }, name);
    return markup`<tr><th scope="row">${head}</th><td>${starts && formatDay(starts)}</td><td>${ends && formatDay(ends)}</td></tr>`;
  });
  return markup`<details>
<summary>The line of time in words</summary>
<p>It goes from ${formatDay(scale.starts)} to ${formatDay(scale.ends)}. The position is at ${formatDay(asOf)}.</p>
<table>
<caption>Stages</caption>
<thead><tr><th scope="col">Stage</th><th scope="col">From</th><th scope="col">To</th></tr></thead>
<tbody>${rows}</tbody>
</table>
${board === undefined ? undefined : markup`<p>${board} meets on: ${meetings.map(formatDay).join(', ')}.</p>`}
</details>`;
}

/** How far along the line a day lies, as SVG takes it. */
export function across({ at }: TimeScale, day: IsoDay): string {
  return percent(at(day));
}

function stretchOf(
  { starts, ends }: StageWindow,
  scale: TimeScale,
): { readonly x: string; readonly width: string } {
  const from = scale.at(starts ?? scale.starts);
  const to = scale.at(ends ?? scale.ends);
  return { x: percent(from), width: percent(Math.max(0, to - from)) };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
