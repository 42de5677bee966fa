/** One action on a timeline. */

import { stageName } from '../../checks/support/naming';
import { formatDay, type IsoDay } from '../../text/dates';
import { stageOf } from '../../workspace/stages';
import { nameOf, type PanelAction } from '../panels/actions';
import { type Html, html } from '../panels/html';
import type { PanelPlan } from '../panels/panel';
import { link } from '../panels/parts';
import { sign } from '../panels/signs';
import type { TimeScale } from '../pictures/time-scale';
import { across } from './axis';

/** The row of an action: what it is, when it is due, how it stands, and the same as a mark on the line. */
export function timelineRow(action: PanelAction, plan: PanelPlan, scale: TimeScale): Html {
  const { key, ref, text, due, rating, colour, word, beside, reasons } = action;
  const inner = html`<b>${ref}</b> ${text}`;
  const also =
    beside.length > 0 ? html` <span class="beside">· ${beside.join(', ')}</span>` : undefined;
  return html`<div role="row" class="row action">
<div role="rowheader" class="name">${link({ list: 'actions', id: key }, { at: key, name: nameOf(action), more: reasons }, inner)}</div>
<div role="cell" class="due">${due}</div>
<div role="cell" class="rating">${sign(rating, colour)} ${word}${also}</div>
<div role="cell" class="track">${marks(action, plan, scale)}</div>
</div>`;
}

/** The mark of the deadline, what is left of an earlier one, and milestones; in words for who does not see them. */
function marks(action: PanelAction, { lists, shown }: PanelPlan, scale: TimeScale): Html {
  const { values, deadline, rating, colour } = action;
  const { asOf } = lists;
  const first = values['original-deadline']?.day;
  const milestones = (values.milestones ?? []).flatMap(({ text = '', due, done }) =>
    due
      ? [{ text: shown(text), day: due.day, isDone: done !== undefined && done.day <= asOf }]
      : [],
  );
  const stage = stageOf(values, lists.stages);
  const moved = first !== undefined && deadline !== undefined && first !== deadline;
  const words = [
    stage && `In ${shown(stageName(stage))}`,
    moved && `first due ${formatDay(first)}`,
    ...milestones.map(
      ({ text, day, isDone }) => `milestone ${text}, ${formatDay(day)}${isDone ? ', reached' : ''}`,
    ),
  ].filter(Boolean);
  if (deadline === undefined && milestones.length === 0)
    return html`<span class="unseen">${words.join('; ')}</span>`;
  return html`<svg class="marks ${colour}" role="img" aria-label="${words.join('; ') || 'In no stage'}">${
    moved ? movedLine(first, deadline, scale) : undefined
  }${milestones.map(
    ({ day, isDone }) =>
      html`<circle class="${isDone ? 'reached' : 'line'}" cx="${across(scale, day)}" cy="50%" r="3"/>`,
  )}${
    deadline === undefined
      ? undefined
      : html`<svg class="mark" x="${across(scale, deadline)}" y="50%"><use href="#sign-${rating}" x="-7" y="-7" width="14" height="14"/></svg>`
  }</svg>`;
}

function movedLine(first: IsoDay, deadline: IsoDay, scale: TimeScale): Html {
  return html`<line class="moved" x1="${across(scale, first)}" x2="${across(scale, deadline)}" y1="50%" y2="50%"/>`;
}
