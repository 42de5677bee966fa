/** Writes a text anew that holds nothing to be mended. */

import type { Parsed } from '../../plan/parse';
import { configShape, planShape } from '../../plan/shapes.prepared';
import { arrangedFile } from './arrange';
import { addBelow, divide } from './comments';
import { isException } from './layout';
import { LineReader, leave } from './lines';
import type { FileKind } from './mends';
import { readEntries } from './read-layout';
import { betweenLines, writtenLines } from './write';

/** The text as the formatter writes it; undefined where it is built too oddly for that. */
export function rewritten(text: string, parsed: Parsed, kind: FileKind): string | undefined {
  try {
    const lines = linesOf(text, parsed, kind);
    return lines.length > 0 ? `${lines.join('\n')}\n` : '';
  } catch (error) {
    if (error === leave) return undefined;
    throw error;
  }
}

function linesOf(text: string, { root, anchors }: Parsed, kind: FileKind): readonly string[] {
  const lines = new LineReader(text);
  if (!root) {
    const comments = betweenLines(lines.between(), 0, true);
    if (!lines.isAtEnd) throw leave;
    return withoutLastBlank(comments);
  }
  const head = readHead(lines, lines.lineOf(root.start));
  const shape = kind === 'plan' ? planShape : configShape;
  const read = readEntries(lines, { node: root, path: [], shape });
  const { below, lead: foot } = divide(lines.between(), 0, true);
  const last = read.entries.at(-1);
  if (last && below.length > 0) addBelow(last, below);
  const end = lines.isAtEnd ? [] : [lines.text(lines.at).trimEnd()];
  if (end.length > 0 && !/^\.\.\.$/.test(end[0] ?? '')) throw leave;
  // An anchor must stand before what names it.
  const entries = anchors.length > 0 ? read : arrangedFile(read, shape);
  return [...head, ...writtenLines(entries, 0), ...withoutLastBlank(betweenLines(foot, 0)), ...end];
}

/** What stays at the top: directives, the mark that begins a document, comments with a blank line below. */
function readHead(lines: LineReader, root: number): readonly string[] {
  const head: string[] = [];
  let end = 0;
  for (let at = 0; at < root; at++) {
    if (/^(?:---|%|\s*$)/.test(lines.text(at))) end = at + 1;
  }
  const above = Array.from({ length: root - end }, (_, i) => lines.text(end + i));
  // An exception that stands deeper than the first block covers nothing; beside it, it would.
  const isApart = /^\s/.test(above[0] ?? '') && above.some(isException);
  if (isApart) end = root;
  for (; lines.at < end; lines.at++) head.push(lines.text(lines.at).trim());
  if (isApart) head.push('');
  return head.filter((text, i) => text !== '' || (i > 0 && head[i - 1] !== ''));
}

function withoutLastBlank(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
