/** The timeline of a plan: its stages as windows, its actions as marks on the days on which they are due. */

import type { IsoDay } from '../../text/dates';
import { markup, type Xml } from '../../text/xml';
import { signs } from '../html/line';
import { type PanelAction, panelActions } from '../panels/actions';
import type { PanelPage, PanelPlan } from '../panels/panel';
import { heading, panelStyle } from '../panels/parts';
import { signStyle } from '../panels/signs';
import { axisHead, axisLines, axisTable } from './axis';
import { timelineRow } from './row';
import { timelineStyle } from './style';
import { type Axis, axisOf } from './window';

const help =
  'Arrow keys go from action to action, Enter shows it in the plan. A mark is the deadline; a dashed line leads from the first deadline to one that was moved; dots are milestones, filled once reached; a diamond is a meeting of the board.';

/** The page of a timeline; of a plan without actions it says so. */
export function timelinePage(plan: PanelPlan): PanelPage {
  const actions = panelActions(plan);
  const days = actions.flatMap(({ deadline, values }) => [
    deadline,
    values['original-deadline']?.day,
  ]);
  const axis = axisOf(
    plan,
    days.filter((day) => day !== undefined),
  );
  return {
    title: 'Timeline',
    body: markup`<main>${signs()}${heading(plan, actions, { what: 'Timeline', help })}
${axisTable(axis)}
${actions.length === 0 ? markup`<p>The plan has no actions yet.</p>` : table(actions, plan, axis)}
</main>`,
    style: panelStyle + signStyle + timelineStyle,
  };
}

function table(actions: readonly PanelAction[], plan: PanelPlan, axis: Axis): Xml {
  const { priorities } = plan.lists;
  return markup`<div role="table" class="timeline" aria-label="Actions over time" data-roving="">
<div class="row under" aria-hidden="true">${axisLines(axis)}</div>
<div role="rowgroup" class="head"><div role="row" class="row">
<div role="columnheader" class="name">Action</div>
<div role="columnheader" class="due">Due</div>
<div role="columnheader" class="rating">Calculated</div>
<div role="columnheader" class="axis-cell"><span class="unseen">On the line of time</span>${axisHead(axis)}</div>
</div></div>
${priorities.map(({ values: { id = '', title = '' } }, index) =>
  group(
    [id, title].filter(Boolean).join(' '),
    actions.filter(({ priority }) => priority === index),
    plan,
    axis,
  ),
)}
</div>`;
}

/** The actions of a priority as they fall due; those without a day last. */
function group(
  title: string,
  actions: readonly PanelAction[],
  plan: PanelPlan,
  { scale }: Axis,
): Xml | undefined {
  if (actions.length === 0) return undefined;
  const name = plan.shown(title);
  return markup`<div role="rowgroup" aria-label="${name}">
<div role="row" class="row priority"><div role="rowheader">${name}</div></div>
${actions.toSorted(byDeadline).map((action) => timelineRow(action, plan, scale))}
</div>`;
}

function byDeadline({ deadline: a }: PanelAction, { deadline: b }: PanelAction): number {
  return order(a) < order(b) ? -1 : Number(order(a) > order(b));
}

/** Behind every day. */
const never = '~';

function order(day: IsoDay | undefined): string {
  return day ?? never;
}
