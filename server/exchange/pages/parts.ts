/** Pieces of the pages that say what became of a file. Texts of files get into them through `markup` alone. */

import { panelStyle } from '../../reports/panels/parts';
import { shown } from '../../reports/shown';
import { markup, type Xml } from '../../text/xml';

/** A heading with what stands under it. */
export function section(title: string, ...inner: readonly (Xml | undefined)[]): Xml {
  return markup`<section>
<h2>${title}</h2>
${inner}
</section>`;
}

/** A list of texts, the first of them; how many more there are is said. */
export function list(texts: readonly string[], most = texts.length): Xml {
  const more = texts.length - most;
  const items = texts.slice(0, most).map((text) => markup`<li>${shown(text)}</li>`);
  return markup`<ul>${items}${more > 0 ? markup`<li>and ${more} more</li>` : undefined}</ul>`;
}

/** A table: the first cell of each row names it, and what is told in numbers stands to the right. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Xml {
  const head = columns.map((column, i) =>
    typeof rows[0]?.[i] === 'number'
      ? markup`<th scope="col" class="figure">${column}</th>`
      : markup`<th scope="col">${column}</th>`,
  );
  const body = rows.map(([name = '', ...cells]) => {
    const others = cells.map((cell) =>
      typeof cell === 'number'
        ? markup`<td class="figure">${cell.toLocaleString('en-GB')}</td>`
        : markup`<td>${shown(cell)}</td>`,
    );
    return markup`<tr><th scope="row">${shown(String(name))}</th>${others}</tr>`;
  });
  return markup`<table class="told">
<caption>${shown(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>${body}</tbody>
</table>`;
}

/** A place in a file as a sentence begins: 'Table 2, row 4'. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What such pages look like. */
export const pageStyle = `${panelStyle}
main { max-inline-size: 60rem; }
h2 { font-size: 1.15em; font-weight: 600; margin: 1.5rem 0 0.25rem; }
ul { margin: 0.25rem 0; padding-inline-start: 1.25rem; }
li { margin: 0.25rem 0; }
.told { inline-size: 100%; margin-block-end: 1rem; }
.told caption { text-align: start; padding: 0.25rem 0; color: var(--vscode-descriptionForeground); }
.told thead th { font-weight: 600; }
.told tbody th { font-weight: 400; overflow-wrap: anywhere; }
.told th, .told td { border-block-end: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); }
.told th:first-child { padding-inline-start: 0; }
.told .figure { text-align: end; font-variant-numeric: tabular-nums; }
`;
