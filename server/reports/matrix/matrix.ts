/** The matrix of a plan: its sources and their recommendations against its priorities. */

import { markup, type Xml } from '../../text/xml';
import { signs } from '../html/line';
import { type PanelAction, panelActions } from '../panels/actions';
import type { PanelPage, PanelPlan } from '../panels/panel';
import { heading, link, panelStyle } from '../panels/parts';
import { signStyle } from '../panels/signs';
import { sourceRows, unlinkedRow } from './rows';
import { matrixStyle } from './style';

const help =
  'Each cell has the actions of a priority that answer a recommendation, how many they are, and the worst of their calculated ratings. Arrow keys go from one to the next, Enter shows it in the plan.';

/** The page of a matrix; actions that were given up answer nothing. */
export function matrixPage(plan: PanelPlan): PanelPage {
  const all = panelActions(plan);
  const actions = all.filter(({ values }) => values.withdrawn === undefined);
  const { sources } = plan.lists;
  return {
    title: 'Sources and priorities',
    body: markup`<main>${signs()}${heading(plan, all, { what: 'Sources and priorities', help })}
${sources.entries.length === 0 ? markup`<p>The plan has no sources yet.</p>` : table(actions, plan)}
</main>`,
    style: panelStyle + signStyle + matrixStyle,
  };
}

function table(actions: readonly PanelAction[], plan: PanelPlan): Xml {
  const { lists, shown } = plan;
  const heads = lists.priorities.map(({ values: { id = '', title = '' } }, i) => {
    const [code, words] = [shown(id), shown(title)];
    const at = { at: `priority/${i}`, name: `${code} ${words}`.trim() };
    const inner = markup`<b>${code}</b> ${words}`;
    const entry = { list: 'priorities', id: plan.priorities[i] ?? '' } as const;
    return markup`<th scope="col">${link(entry, at, inner)}</th>`;
  });
  return markup`<table class="matrix" data-roving="">
<caption class="unseen">Which actions of each priority answer which recommendation</caption>
<thead><tr><th scope="col">Recommendation</th><th scope="col">In all</th>${heads}</tr></thead>
${lists.sources.entries.map((source) => sourceRows(source, actions, plan))}
${unlinkedRow(actions, plan)}
</table>`;
}
