/** One action on a timeline. */

import { stageName } from '../../checks/support/naming';
import { formatDay, type IsoDay } from '../../text/dates';
import { markup, type Xml } from '../../text/xml';
import { stageOf } from '../../workspace/stages';
import { nameOf, type PanelAction } from '../panels/actions';
import type { PanelPlan } from '../panels/panel';
import { link } from '../panels/parts';
import { centredSign, sign } from '../panels/signs';
import type { TimeScale } from '../pictures/time-scale';
import { across } from './axis';

/** The row of an action: what it is, when it is due, how it stands, and the same as a mark on the line. */
export function timelineRow(action: PanelAction, plan: PanelPlan, scale: TimeScale): Xml {
  const { key, ref, text, due, rating, colour, word, beside, reasons } = action;
  const inner = markup`<b>${ref}</b> ${text}`;
  const also =
    beside.length > 0 ? markup` <span class="beside">· ${beside.join(', ')}</span>` : undefined;
  return markup`<div role="row" class="row action">
<div role="rowheader" class="name">${link({ list: 'actions', id: key }, { at: key, name: nameOf(action), more: reasons }, inner)}</div>
<div role="cell" class="due">${due}</div>
<div role="cell" class="rating">${sign(rating, colour)} ${word}${also}</div>
<div role="cell" class="track">${marks(action, plan, scale)}</div>
</div>`;
}

/** The mark of the deadline, what is left of an earlier one, and milestones; in words for who does not see them. */
function marks(action: PanelAction, { lists, shown }: PanelPlan, scale: TimeScale): Xml {
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
    return markup`<span class="unseen">${words.join('; ')}</span>`;
  return markup`<svg class="marks ${colour}" role="img" aria-label="${words.join('; ') || 'In no stage'}">${
    moved ? movedLine(first, deadline, scale) : undefined
  }${milestones.map(
    ({ day, isDone }) =>
      markup`<circle class="${isDone ? 'reached' : 'line'}" cx="${across(scale, day)}" cy="50%" r="3"/>`,
  )}${
    deadline === undefined
      ? undefined
      : markup`<svg class="mark" x="${across(scale, deadline)}" y="50%">${centredSign(rating)}</svg>`
  }</svg>`;
}

function movedLine(first: IsoDay, deadline: IsoDay, scale: TimeScale): Xml {
  return markup`<line class="moved" x1="${across(scale, first)}" x2="${across(scale, deadline)}" y1="50%" y2="50%"/>`;
}
