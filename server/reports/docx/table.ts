/** Tables of a report in a Word document: native ones, whose heads are said again on each page. */

import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type ITableBordersOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Line, Table as ReportTable, Run } from '../document';
import { widthOf } from '../pictures/letters';
import { runsOf } from './line';
import { hex, styleIds } from './styles';

/** Between the margins of an A4 page, in twentieths of a point. */
export const textWidth = 9866;

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: hex('line') };
const thick: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, color: hex('accent') };
/** Lines between rows alone. */
const lines: ITableBordersOptions = {
  top: none,
  bottom: thin,
  left: none,
  right: none,
  insideHorizontal: thin,
  insideVertical: none,
};

/** A table without its caption. */
export function tableOf({ columns, rows, hasTotal }: Omit<ReportTable, 'kind' | 'caption'>): Table {
  const widths = widthsOf({ columns, rows });
  const aligned = (i: number) => (columns[i]?.isFigure ? { alignment: AlignmentType.RIGHT } : {});
  const heads = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ title }, i) =>
        new TableCell({
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex('faint') },
          borders: { bottom: thick },
          children: [cell(title, { bold: true }, aligned(i))],
        }),
    ),
  });
  const nothing = new TableRow({
    children: [new TableCell({ columnSpan: columns.length, children: [cell('None', {}, {})] })],
  });
  const body = rows.map((cells, row) => {
    const isTotal = hasTotal === true && row === rows.length - 1;
    return new TableRow({
      cantSplit: true,
      children: cells.map(
        (line, i) =>
          new TableCell({
            ...(isTotal ? { borders: { top: thick } } : {}),
            children: [cell(line, { bold: isTotal || i === 0 }, aligned(i))],
          }),
      ),
    });
  });
  return new Table({
    ...layout,
    columnWidths: widths,
    borders: lines,
    tableLook: { firstRow: true, firstColumn: true, lastRow: hasTotal === true, noVBand: true },
    rows: [heads, ...(rows.length === 0 ? [nothing] : body)],
  });
}

/** What all tables have in common: as wide as the text, whatever stands in them. */
export const layout = {
  width: { size: textWidth, type: WidthType.DXA },
  layout: TableLayoutType.FIXED,
  margins: { left: 60, right: 60, top: 20, bottom: 20 },
} as const;

function cell(line: Line, setting: { bold?: boolean }, aligned: object): Paragraph {
  return new Paragraph({ style: styleIds.cell, children: runsOf(line, setting), ...aligned });
}

/** Every column has room for its longest word; what is left goes to those whose texts are long. */
function widthsOf({ columns, rows }: Pick<ReportTable, 'columns' | 'rows'>): readonly number[] {
  const wants = columns.map(({ title }, i) => {
    const texts = [title, ...rows.map((cells) => wordsOf(cells[i] ?? ''))];
    const words = texts.flatMap((text) => text.split(' '));
    const least = Math.max(...words.map(widthOfWord)) + aside;
    const whole = Math.min(Math.max(...texts.map(widthOfWord)) + aside, widest);
    // The longest text makes a row as high as it is, so it gets more than its share.
    return { least, more: Math.max(whole - least, 1) ** 1.5 };
  });
  const least = wants.reduce((sum, want) => sum + want.least, 0);
  const more = wants.reduce((sum, want) => sum + want.more, 0);
  const left = textWidth - least;
  return wants.map((want) =>
    Math.floor(
      left > 0 ? want.least + (want.more / more) * left : (want.least / least) * textWidth,
    ),
  );
}

/** A text that takes more than this goes over several lines anyhow. */
const widest = 9000;
/** Beside the text of a cell. */
const aside = 180;
/** A word of a cell in bold, in twentieths of a point; Arial is narrower than what letters are reckoned with. */
const widthOfWord = (word: string): number => widthOf(word, 9 * 20, true) * 0.8;

/** A line as it is measured: the words of a mark stay together. */
function wordsOf(line: Line): string {
  const told = (run: Run): string => {
    if (typeof run === 'string') return run;
    if ('strong' in run) return run.strong;
    return 'spark' in run ? run.alternative : `   ${run.word}`.replaceAll(' ', '\u00a0');
  };
  return typeof line === 'string' ? line : line.map(told).join('');
}
