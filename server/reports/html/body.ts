/** What stands in the body of a page: for a page of its own, or for a view that has a page already. */

import { element, type Xml } from '../../text/xml';
import type { ReportDocument, Section } from '../document';
import { shown } from '../shown';
import { type Around, blockOf, type Ids } from './blocks';
import { signs } from './line';
import type { LinkOf } from './table';

/**
 * The content of a `<body class="gt-report">` with `stylesheet` of `styles.ts`: no script, no inline style and
 * no address but of places within it. Ids of its own begin with 'gt-'. A view beside the plan may make links of
 * the refs in tables.
 */
export function bodyOf(given: ReportDocument, linkOf: LinkOf = () => undefined): string {
  const document = shown(given);
  const counts = { table: 0, figure: 0 };
  const ids: Ids = (kind) => {
    counts[kind] += 1;
    return `gt-${kind}-${counts[kind]}`;
  };
  const around: Around = { ids, linkOf };
  const parts = [
    element('a', { class: 'gt-skip', href: `#${main}` }, 'Skip to the report'),
    signs(),
    head(document),
    element(
      'div',
      { class: 'gt-columns' },
      contents(document.sections),
      element(
        'main',
        { id: main, tabindex: -1 },
        ...document.sections.map((section) => sectionOf(section, 2, around)),
      ),
    ),
    element('footer', {}, `${document.position}. Made from the plan with Golden Thread.`),
  ];
  return parts.map(({ xml }) => xml).join('\n');
}

const main = 'gt-main';

function head({ title, subtitles, position }: ReportDocument): Xml {
  return element(
    'header',
    {},
    element('h1', {}, title),
    ...subtitles.map((subtitle) => element('p', {}, subtitle)),
    element('p', { class: 'gt-position' }, position),
  );
}

function contents(sections: readonly Section[]): Xml {
  const id = 'gt-contents';
  return element(
    'nav',
    { 'aria-labelledby': id },
    element('h2', { id }, 'Contents'),
    listOf(sections),
  );
}

function listOf(sections: readonly Section[]): Xml {
  const entries = sections.map(({ id, title, sections: inner = [] }) =>
    element(
      'li',
      {},
      element('a', { href: `#${id}` }, title),
      ...(inner.length > 0 ? [listOf(inner)] : []),
    ),
  );
  return element('ul', {}, ...entries);
}

/** HTML knows six levels of headings; a section deeper than that has one of the sixth. */
function sectionOf(
  { id, title, blocks, sections = [] }: Section,
  level: number,
  around: Around,
): Xml {
  return element(
    'section',
    { id },
    element(`h${Math.min(level, 6)}`, {}, title),
    ...blocks.map((block) => blockOf(block, around)),
    ...sections.map((section) => sectionOf(section, level + 1, around)),
  );
}
