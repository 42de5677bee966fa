/** Pieces that every panel has. */

import { colourSchemeOf } from '../../progress/brag';
import type { Rating } from '../../progress/rating-rules';
import { formatDay } from '../../text/dates';
import { markup, type Xml } from '../../text/xml';
import { ratingWords } from '../marks';
import { byBadness, type PanelAction } from './actions';
import type { PanelEntry, PanelPlan } from './panel';
import { sign } from './signs';

/**
 * Something that leads to where an entry is written. `at` tells it from every other link of the panel, also
 * after the plan has changed, so that the focus can go back to it. `more` is said of it besides its name.
 */
export function link(
  entry: PanelEntry,
  { at, name, more = '' }: { readonly at: string; readonly name: string; readonly more?: string },
  inner: Xml,
): Xml {
  const title = [name, more].filter(Boolean).join('. ');
  return markup`<a href="#" data-go="${JSON.stringify(entry)}" data-at="${at}" aria-label="${name}" title="${title}">${inner}</a>`;
}

/** The heading of a panel: whose plan it is, the day, how many actions there are of each rating, and the keys. */
export function heading(
  { lists, shown }: PanelPlan,
  actions: readonly PanelAction[],
  { what, help }: { readonly what: string; readonly help: string },
): Xml {
  const { title, organisation } = lists.plan;
  const lines = [organisation && shown(organisation), `Position at ${formatDay(lists.asOf)}`];
  return markup`<header>
<h1>${what}${title === undefined ? undefined : markup` <span class="of">${shown(title)}</span>`}</h1>
<p>${lines.filter(Boolean).join(' · ')}</p>
${key(lists.plan, actions)}
<p class="help">${help}</p>
</header>`;
}

/** What each sign means, in the plan's own words where its key has some; only of ratings that there are. */
function key(plan: PanelPlan['lists']['plan'], actions: readonly PanelAction[]): Xml | undefined {
  if (actions.length === 0) return undefined;
  const { colours } = colourSchemeOf(plan);
  const counts = new Map<Rating, number>();
  for (const { rating } of actions) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  const entries = byBadness.flatMap((rating) => {
    const count = counts.get(rating);
    if (count === undefined) return [];
    return markup`<li>${sign(rating, colours[rating])} ${ratingWords[rating]}: ${count}</li>`;
  });
  return markup`<ul class="key" aria-label="Calculated ratings">${entries}</ul>`;
}

/** What all panels look like; `signStyle` besides. */
export const panelStyle = `
body { margin: 0; padding: 0 1rem 2rem; color: var(--vscode-foreground); background: var(--vscode-editor-background);
  font-family: var(--vscode-font-family, sans-serif); font-size: var(--vscode-font-size, 13px); line-height: 1.4; }
h1 { font-size: 1.4em; font-weight: 600; margin: 0.75rem 0 0.25rem; }
h1 .of { font-weight: 400; }
header p { margin: 0.25rem 0; }
.help, .beside { color: var(--vscode-descriptionForeground); }
.key { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; margin: 0.5rem 0; padding: 0; }
a { color: var(--vscode-textLink-foreground); text-decoration: none; }
a:hover { color: var(--vscode-textLink-activeForeground); text-decoration: underline; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: -2px; }
table { border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding: 0.3rem 0.6rem; }
.gap { color: var(--vscode-foreground); font-weight: 600; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) { a:focus-visible { outline-color: Highlight; } }
@media (prefers-reduced-motion: reduce) { * { scroll-behavior: auto; } }
`;
