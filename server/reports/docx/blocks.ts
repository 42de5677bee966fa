/** Blocks of a report in a Word document. */

import { BorderStyle, type FileChild, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Block, KeyFigures, Line } from '../document';
import { colourNames } from '../signs';
import { marked, runsOf } from './line';
import { bullets, hex, styleIds } from './styles';
import { layout, tableOf, textWidth } from './table';

/** What a block becomes. Pictures are told in words, with their figures as a table. */
export function blockOf(block: Block): readonly FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.line) })];
    case 'items':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: styleIds.items,
            numbering: { reference: bullets, level: 0 },
            children: runsOf(item),
          }),
      );
    case 'figures':
      return [cards(block), gap()];
    case 'table':
      return [styled(styleIds.caption, block.caption), tableOf(block), gap()];
    case 'figure':
      return [
        styled(styleIds.caption, block.title),
        new Paragraph({ keepNext: true, children: runsOf(block.alternative) }),
        ...blockOf(block.table),
      ];
    case 'quotation':
      return [styled(styleIds.quotation, `“${block.text}”`), styled(styleIds.said, block.by)];
    case 'key':
      return [
        tableOf({
          columns: [{ title: 'Rating' }, { title: 'Colour' }, { title: 'What it means' }],
          rows: block.entries.map(({ mark, meaning }) => [
            [mark],
            colourNames[mark.colour],
            meaning,
          ]),
        }),
        gap(),
      ];
  }
}

/** A paragraph of one text in a style. */
export function styled(style: string, line: Line): Paragraph {
  return new Paragraph({ style, children: runsOf(line) });
}

/** Word joins tables that follow each other. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 60, line: 120 } });
}

/** Figures in boxes side by side, in the order in which they are read. */
function cards({ figures }: KeyFigures): Table {
  // Four stand better in one row than in two.
  const perRow = figures.length % 4 === 0 ? 4 : 3;
  const rows = Array.from({ length: Math.ceil(figures.length / perRow) }, (_, i) =>
    figures.slice(i * perRow, (i + 1) * perRow),
  );
  const empty = Array.from({ length: perRow }, () => undefined);
  return new Table({
    ...layout,
    columnWidths: empty.map(() => Math.floor(textWidth / perRow)),
    rows: rows.map(
      (row) => new TableRow({ cantSplit: true, children: empty.map((_, i) => card(row[i])) }),
    ),
    borders: Object.fromEntries(
      ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'].map((side) => [
        side,
        { style: BorderStyle.SINGLE, size: 24, color: hex('paper') },
      ]),
    ),
  });
}

function card(given: KeyFigures['figures'][number] | undefined): TableCell {
  if (!given) return new TableCell({ children: [new Paragraph({})] });
  const { figure, mark, words } = given;
  const edge = hex(mark ? `${mark.colour}-edge` : 'accent');
  return new TableCell({
    borders: { top: { style: BorderStyle.SINGLE, size: 24, color: edge } },
    shading: { fill: hex('faint') },
    children: [
      styled(styleIds.card, figure),
      ...(mark ? [new Paragraph({ style: styleIds.cell, children: [marked(mark)] })] : []),
      new Paragraph({
        style: styleIds.cell,
        spacing: { after: 120 },
        children: runsOf(words),
      }),
    ],
  });
}
