/** What the formatter does not take apart: values whose lines only move together, anchors and tags. */

import type { Node } from '../../plan/tree';
import type { Written } from './layout';
import { type LineReader, leave } from './lines';

/** The value behind a key or dash at `column`, from the next line on; throws `leave` if it stands too far out. */
export function asItIs(lines: LineReader, after: number, node: Node, column: number): Written {
  const first = lines.at;
  const last = Math.max(first, lines.lineOf(Math.max(node.start, node.end - 1)));
  const body: string[] = [];
  for (let at = first + 1; at <= last; at++) {
    const text = lines.text(at);
    const indent = text.slice(0, text.length - text.trimStart().length);
    if (text.trim() !== '' && (indent.length <= column || indent.includes('\t'))) throw leave;
    body.push(text.slice(column));
  }
  lines.at = last + 1;
  return { kind: 'text', head: lines.text(first).slice(lines.columnOf(after)).trim(), body };
}

/** The anchors and tags between an offset and a value, or that end the line where the value is below it. */
export function headBefore(
  lines: LineReader,
  after: number,
  start: number | undefined,
): { readonly text: string; readonly end: number } {
  const between =
    start === undefined
      ? (/^(?:[ \t]*[&!][^\s#]\S*)?/.exec(lines.after(after))?.[0] ?? '')
      : lines.source.slice(after, start);
  const text = between.trim();
  if (!/^(?:[&!]\S+(?:[ \t]+[&!]\S+)*)?$/.test(text)) throw leave;
  return { text, end: after + between.length };
}
