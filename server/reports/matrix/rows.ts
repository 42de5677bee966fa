/** The rows of a matrix: a source, its recommendations, and what no source asked for. */

import type { Source } from '../../plan/types';
import { asksForNothing } from '../../progress/answers';
import { counted } from '../../text/counted';
import type { Entry } from '../../workspace/lists';
import type { PanelAction } from '../panels/actions';
import { type Html, html } from '../panels/html';
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
): Html {
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
  return html`<tbody>
<tr class="source"><th scope="rowgroup">${head}</th><td>${
    isListed ? count : sourceTotal(source, all)
  }</td>${cells(isListed ? answering(undefined) : all, plan, id)}</tr>
${recommendations.map(([part, text]) => {
  const code = `${id}.${part}`;
  const isGap = unanswered.has(part);
  const actionsOf = answering(part);
  return html`<tr class="${isGap ? 'unanswered' : ''}"><th scope="row">${headOf(
    { list: 'sources', id, part },
    shown(code),
    shown(text),
  )}</th><td>${recommendationTotal(actionsOf, isGap)}</td>${cells(actionsOf, plan, code)}</tr>`;
})}
</tbody>`;
}

/** Actions that no listed source asked for, where there are any. */
export function unlinkedRow(actions: readonly PanelAction[], plan: PanelPlan): Html | undefined {
  const none = actions.filter(({ values: { links = [] } }) =>
    links.every(({ source }) => !plan.lists.sources.find(source)),
  );
  if (none.length === 0) return undefined;
  return html`<tbody>
<tr class="source"><th scope="row">Linked to no listed source</th><td>${counted(none.length, 'action')}</td>${cells(none, plan, '')}</tr>
</tbody>`;
}

function headOf(entry: PanelEntry, code: string, words: string): Html {
  const at = { at: `source/${entry.id}/${entry.part ?? ''}`, name: `${code} ${words}` };
  return link(entry, at, html`<b>${code}</b> ${words}`);
}

/** `row` tells the cells of a row from those of all others. */
function cells(
  answering: readonly PanelAction[],
  { lists }: PanelPlan,
  row: string,
): readonly Html[] {
  return lists.priorities.map((_, i) =>
    matrixCell(
      answering.filter(({ priority }) => priority === i),
      row,
    ),
  );
}

/** What is left of a source whose recommendations are not listed nobody can know. */
function sourceTotal({ values }: Entry<Source>, actions: readonly PanelAction[]): Html {
  const count = counted(actions.length, 'action');
  if (asksForNothing(values)) return html`${count}`;
  const known = html`<span class="beside">Its recommendations are not listed: what is unanswered is not known.</span>`;
  return actions.length > 0 ? html`${count}. ${known}` : html`${gap}. ${known}`;
}

function recommendationTotal(actions: readonly PanelAction[], isGap: boolean): Html {
  if (isGap) return gap;
  return actions.length === 0
    ? html`Answered in another plan`
    : html`${counted(actions.length, 'action')}`;
}

const gap = html`<span class="gap"><span class="warn" aria-hidden="true">▲ </span>No action answers it</span>`;
