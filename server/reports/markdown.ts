/** A report as Markdown, as GitHub and GitLab show it: for a pull request, a wiki, or a file beside the plan. */

import type { Colour } from '../progress/brag';
import { escaped } from '../text/markdown';
import type {
  Block,
  ColourKey,
  Figure,
  KeyFigures,
  Line,
  ReportDocument,
  Run,
  Section,
  Table,
} from './document';
import type { Mark } from './marks';
import { shown } from './shown';
import { colourNames } from './signs';

/** Markdown has no colours of its own; these say theirs to those who hear them, too. */
const circles: Readonly<Record<Colour, string>> = {
  blue: '🔵',
  red: '🔴',
  amber: '🟠',
  green: '🟢',
  grey: '⚪',
};

/** The file of a picture, for a page that has it; undefined for none. */
export type PictureFile = (figure: Figure) => string | undefined;

/**
 * The text of a report, which ends with a line break. Pictures are told in words, with their figures as a
 * table; above them stands the file that `fileOf` names.
 */
export function toMarkdown(given: ReportDocument, fileOf: PictureFile = () => undefined): string {
  const { title, subtitles, position, sections } = shown(given);
  const head = [`# ${escaped(title)}`, ...subtitles.map(escaped), `**${escaped(position)}**`];
  return `${[...head, ...sections.flatMap((section) => sectionOf(section, 2, fileOf))].join('\n\n')}\n`;
}

function sectionOf(
  { title, blocks, sections = [] }: Section,
  level: number,
  fileOf: PictureFile,
): readonly string[] {
  return [
    `${'#'.repeat(Math.min(level, 6))} ${escaped(title)}`,
    ...blocks.flatMap((block) => blockOf(block, fileOf)),
    ...sections.flatMap((section) => sectionOf(section, level + 1, fileOf)),
  ];
}

/** What stands apart from each other in a block; nothing where it has nothing to say. */
function blockOf(block: Block, fileOf: PictureFile): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [lineOf(block.line)];
    case 'items':
      return listOf(block.items.map(lineOf));
    case 'figures':
      return listOf(block.figures.map(figure));
    case 'table':
      return tableOf(block);
    case 'figure':
      return figureOf(block, fileOf(block));
    case 'quotation':
      return [`> ${escaped(block.text)}\n>\n> — ${escaped(block.by)}`];
    case 'key':
      return listOf(block.entries.map(meaning));
  }
}

function figureOf(
  { title, alternative, table }: Figure,
  file: string | undefined,
): readonly string[] {
  const picture = file === undefined ? [] : [`![${escaped(title)}](${encodeURI(file)})`];
  return [`**${escaped(title)}**`, ...picture, escaped(alternative), ...tableOf(table)];
}

function listOf(items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')];
}

function figure({ figure, mark, words }: KeyFigures['figures'][number]): string {
  const counted = mark ? `${markOf(mark)}: ` : '';
  return `**${escaped(figure)}** ${counted}${escaped(words)}`;
}

function meaning({ mark, meaning }: ColourKey['entries'][number]): string {
  return `${markOf(mark)} (${colourNames[mark.colour].toLowerCase()}): ${escaped(meaning)}`;
}

function tableOf({ caption, columns, rows, hasTotal }: Table): readonly string[] {
  const cells = rows.map((row, i) =>
    row.map((line) => (hasTotal && i === rows.length - 1 ? strong(lineOf(line)) : lineOf(line))),
  );
  const lines = [
    columns.map(({ title }) => escaped(title)),
    columns.map(({ isFigure }) => (isFigure ? '---:' : '---')),
    ...(rows.length === 0 ? [columns.map((_, i) => (i === 0 ? 'None' : ''))] : cells),
  ];
  return [`**${escaped(caption)}**`, lines.map((line) => `| ${line.join(' | ')} |`).join('\n')];
}

function strong(text: string): string {
  return text === '' ? '' : `**${text}**`;
}

function lineOf(line: Line): string {
  return typeof line === 'string' ? escaped(line) : line.map(runOf).join('').trim();
}

/** A run keeps the spaces at its ends, by which it is apart from the runs beside it. */
function runOf(run: Run): string {
  if (typeof run === 'string') return apart(run, escaped);
  if ('strong' in run) return apart(run.strong, (text) => strong(escaped(text)));
  return 'spark' in run ? escaped(run.alternative) : markOf(run);
}

function apart(text: string, said: (text: string) => string): string {
  const [, before = '', inner = '', after = ''] = /^( *)(.*?)( *)$/.exec(text) ?? [];
  return `${before}${said(inner)}${after}`;
}

function markOf({ word, colour }: Mark): string {
  return `${circles[colour]} ${escaped(word)}`;
}
