/** The rows of a matrix: a source, its recommendations, and what no source asked for. */

import type { Source } from '../../plan/types';
import { asksForNothing } from '../../progress/answers';
import { counted } from '../../text/counted';
import { markup, type Xml } from '../../text/xml';
import type { Entry } from '../../workspace/lists';
import type { PanelAction } from '../panels/actions';
import type { PanelEntry, PanelPlan } from '../panels/panel';
import { link } from '../panels/parts';
import { matrixCell } from './cell';

/**
 * A source with a row for each of its listed recommendations. What is linked to the source as a whole answers
 * none of them, and stands in its own row.
 */
export function sourceRows(
  source: Entry<Source>,
  actions: readonly PanelAction[],
  plan: PanelPlan,
): Xml {
  const { id, values } = source;
  const { lists, shown } = plan;
  const own = actions.flatMap((action) => {
    const { links = [] } = action.values;
    const parts = links
      .filter((one) => lists.sources.find(one.source)?.id === id)
      .map(({ recommendation }) => recommendation);
    return parts.length > 0 ? [{ action, parts }] : [];
  });
  const answering = (part: string | undefined) =>
    own.flatMap(({ action, parts }) => (parts.includes(part) ? [action] : []));
  const all = own.map(({ action }) => action);
  const recommendations = [...(values.recommendations ?? [])];
  const unanswered = plan.unanswered(id);
  const isListed = recommendations.length > 0;
  const count = `${recommendations.length - unanswered.size} of ${counted(recommendations.length, 'recommendation')} answered`;
  const head = headOf({ list: 'sources', id }, shown(id), shown(values.title ?? id));
  return markup`<tbody>
<tr class="source"><th scope="rowgroup">${head}</th><td>${
    isListed ? count : sourceTotal(source, all)
  }</td>${cells(isListed ? answering(undefined) : all, plan, id)}</tr>
${recommendations.map(([part, text]) => {
  const code = `${id}.${part}`;
  const isGap = unanswered.has(part);
  const actionsOf = answering(part);
  return markup`<tr class="${isGap ? 'unanswered' : ''}"><th scope="row">${headOf(
    { list: 'sources', id, part },
    shown(code),
    shown(text),
  )}</th><td>${recommendationTotal(actionsOf, isGap)}</td>${cells(actionsOf, plan, code)}</tr>`;
})}
</tbody>`;
}

/** Actions that no listed source asked for, where there are any. */
export function unlinkedRow(actions: readonly PanelAction[], plan: PanelPlan): Xml | undefined {
  const none = actions.filter(({ values: { links = [] } }) =>
    links.every(({ source }) => !plan.lists.sources.find(source)),
  );
  if (none.length === 0) return undefined;
  return markup`<tbody>
<tr class="source"><th scope="row">Linked to no listed source</th><td>${counted(none.length, 'action')}</td>${cells(none, plan, '')}</tr>
</tbody>`;
}

function headOf(entry: PanelEntry, code: string, words: string): Xml {
  const at = { at: `source/${entry.id}/${entry.part ?? ''}`, name: `${code} ${words}` };
  return link(entry, at, markup`<b>${code}</b> ${words}`);
}

/** `row` tells the cells of a row from those of all others. */
function cells(
  answering: readonly PanelAction[],
  { lists }: PanelPlan,
  row: string,
): readonly Xml[] {
  return lists.priorities.map((_, i) =>
    matrixCell(
      answering.filter(({ priority }) => priority === i),
      row,
    ),
  );
}

/** What is left of a source whose recommendations are not listed nobody can know. */
function sourceTotal({ values }: Entry<Source>, actions: readonly PanelAction[]): Xml {
  const count = counted(actions.length, 'action');
  if (asksForNothing(values)) return markup`${count}`;
  const known = markup`<span class="beside">Its recommendations are not listed: what is unanswered is not known.</span>`;
  return actions.length > 0 ? markup`${count}. ${known}` : markup`${gap}. ${known}`;
}

function recommendationTotal(actions: readonly PanelAction[], isGap: boolean): Xml {
  if (isGap) return gap;
  return actions.length === 0
    ? markup`Answered in another plan`
    : markup`${counted(actions.length, 'action')}`;
}

const gap = markup`<span class="gap"><span class="warn" aria-hidden="true">▲ </span>No action answers it</span>`;
