/** Blocks of a report in HTML. */

import { element, type Xml } from '../../text/xml';
import type { Block, ColourKey, Figure, KeyFigures, Quotation, Table } from '../document';
import { draw } from '../pictures/draw';
import { colourNames } from '../signs';
import { inner, marked } from './line';
import { type LinkOf, scrolling, tableOf } from './table';

/** A new id for a thing of that kind. */
export type Ids = (kind: 'table' | 'figure') => string;

/** The page that blocks stand in. */
export interface Around {
  readonly ids: Ids;
  readonly linkOf: LinkOf;
}

/** A block; tables and pictures get ids, by which what is around them names them. */
export function blockOf(block: Block, around: Around): Xml {
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, ...inner(block.line));
    case 'items':
      return element('ul', {}, ...block.items.map((item) => element('li', {}, ...inner(item))));
    case 'figures':
      return keyFigures(block);
    case 'table':
      return tableIn(block, around);
    case 'figure':
      return figureOf(block, around);
    case 'quotation':
      return quotation(block);
    case 'key':
      return key(block);
  }
}

function keyFigures({ figures }: KeyFigures): Xml {
  const cards = figures.map(({ figure, words, mark }) =>
    element(
      'li',
      mark ? { class: `gt-card gt-${mark.colour}` } : { class: 'gt-card' },
      element('strong', { class: 'gt-large' }, figure),
      ' ',
      ...(mark ? [marked(mark), ' '] : []),
      element('span', {}, words),
    ),
  );
  return element('ul', { class: 'gt-cards' }, ...cards);
}

function tableIn(table: Table, { ids, linkOf }: Around): Xml {
  return tableOf(table, ids('table'), linkOf);
}

/** The caption says what the picture shows; its figures can be opened, and are printed. */
function figureOf({ title, alternative, chart, table }: Figure, around: Around): Xml {
  const id = around.ids('figure');
  const caption = element(
    'figcaption',
    { id: `${id}-caption` },
    element('strong', {}, title),
    element('span', {}, alternative),
  );
  const figures = element(
    'details',
    {},
    element('summary', {}, `The figures of ‘${title}’`),
    tableIn(table, around),
  );
  const picture = scrolling(`${id}-title`, draw(chart, { id, title }));
  return element('figure', { class: 'gt-figure' }, caption, picture, figures);
}

function quotation({ text, by }: Quotation): Xml {
  return element(
    'figure',
    { class: 'gt-quotation' },
    element('blockquote', {}, element('p', {}, text)),
    element('figcaption', {}, by),
  );
}

function key({ entries }: ColourKey): Xml {
  const rows = entries.map(({ mark, meaning }) =>
    element(
      'div',
      {},
      element('dt', {}, marked(mark)),
      element('dd', {}, element('strong', {}, colourNames[mark.colour]), `: ${meaning}`),
    ),
  );
  return element('dl', { class: 'gt-key' }, ...rows);
}
