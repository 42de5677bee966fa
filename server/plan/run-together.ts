/** Lists as Word writes them, with bullets and without YAML's dashes: to YAML each is one text. */

import { lineAt } from './lines';
import { scalar } from './quote';
import type { ScalarNode } from './tree';

/** The bullets that begin an entry wherever they stand, as a class of a pattern. */
export const bulletMarks = '[•◦▪▫●○■□‣⁃∙·\\uf0a7\\uf0b7]';

/** What begins an entry wherever it stands: a bullet, or a hyphen before a capital on a line of its own. */
const bullet = new RegExp(`^(?:${bulletMarks}[ \\t]*|-[ \\t]+(?=\\p{Lu}))`, 'u');
/** What begins one only where every line has it, since a sentence may go on with a dash. */
const dash = /^[-*–—][ \t]*/;
/** What follows a text between brackets, and no other. */
const inFlow = /^\s*[,\]}]/;
const lineEnd = /\r\n|[\r\n]|[ \t]+(?=[•◦▪●○■‣⁃][ \t])/;

/** The entries that run together in a text, and the list that should stand for it. */
export interface RunTogether {
  readonly texts: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Takes a text apart that is a whole list, or an item of one (`isItem`), each entry without its bullet; the
 * list that is to stand for it begins where the text does, or behind the dash. Undefined for one entry.
 */
export function runTogether(
  source: string,
  node: ScalarNode,
  isItem: boolean,
): RunTogether | undefined {
  const texts = node.style === 'plain' ? entriesOf(source.slice(node.start, node.end)) : [];
  if (texts.length < 2) return undefined;
  const lead = source.slice(lineAt(source, node.start).start, node.start);
  const before = lead.trimEnd();
  const { end } = node;
  const margin = (column: number) =>
    `${source.includes('\r\n') ? '\r\n' : '\n'}${' '.repeat(column)}`;
  if (inFlow.test(source.slice(node.end))) {
    const items = texts.map((text) => scalar(text, true));
    return { texts, start: node.start, end, text: `[${items.join(', ')}]` };
  }
  const items = texts.map((text) => scalar(text));
  if (isItem) {
    if (!before.endsWith('-')) return undefined;
    return { texts, start: node.start, end, text: items.join(`${margin(before.length - 1)}- `) };
  }
  if (before === '') {
    const text = `- ${items.join(`${margin(lead.length)}- `)}`;
    return { texts, start: node.start, end, text };
  }
  const column = (/^[ \t]*(?:-[ \t]+)*/.exec(lead)?.[0].length ?? 0) + 2;
  const start = node.start - (lead.length - before.length);
  return { texts, start, end, text: items.map((item) => `${margin(column)}- ${item}`).join('') };
}

function entriesOf(written: string): readonly string[] {
  const lines = written
    .split(lineEnd)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 2) return [];
  const mark = lines.every((line) => dash.test(line)) ? dash : bullet;
  const entries: string[] = [];
  for (const line of lines) {
    const found = mark.exec(line);
    const last = entries.length - 1;
    if (found || last < 0) entries.push(line.slice(found?.[0].length ?? 0));
    else entries[last] = `${entries[last]} ${line}`;
  }
  return entries.filter((entry) => entry !== '');
}
