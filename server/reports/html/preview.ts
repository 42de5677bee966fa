/** A report beside its plan, in a panel of an editor. */

import type { ReportDocument } from '../document';
import type { PanelEntry, PanelPage } from '../panels/panel';
import { shown } from '../shown';
import { bodyOf } from './body';
import { editorTheme } from './editor-theme';
import { stylesheet } from './styles';
import type { LinkOf } from './table';

/**
 * The page: all that `toHtml` has, in the editor's colours, with links from refs to their actions. `keys` has
 * the key of each action by its ref, as the report shows it.
 */
export function preview(document: ReportDocument, keys: ReadonlyMap<string, string>): PanelPage {
  const [title = ''] = shown(document).title.split(':');
  return {
    title,
    body: { xml: `<div class="gt-report">\n${bodyOf(document, linksTo(keys))}\n</div>` },
    style: stylesheet + editorTheme + ownStyle,
  };
}

/** A table may name an action more than once. */
function linksTo(keys: ReadonlyMap<string, string>): LinkOf {
  const times = new Map<string, number>();
  return (ref, at) => {
    const id = keys.get(ref);
    if (id === undefined) return undefined;
    const before = times.get(at) ?? 0;
    times.set(at, before + 1);
    const entry: PanelEntry = { list: 'actions', id };
    return {
      href: '#',
      'data-go': JSON.stringify(entry),
      'data-at': before === 0 ? at : `${at}/${before}`,
      title: `Show ${ref} in the plan`,
    };
  };
}

/** The editor has margins of its own around a page. Contents that nobody asked for must not fill a narrow panel. */
const ownStyle = `body{margin:0;padding:0}
.gt-report>header{padding-top:1.25rem}
@media (max-width:72rem){.gt-report nav>ul{columns:14rem;font-size:.95rem}.gt-report nav>ul>li{break-inside:avoid}}
`;
