/** Lines that stand under a field, as the entries that the field may hold. */

import { parse } from '../../plan/parse';
import { isQuoted, scalar } from '../../plan/quote';
import type { Shape } from '../../plan/shape';
import { joinTorn } from '../../plan/torn';
import { pastedTexts } from '../../text/pasted';
import { numberedLines } from '../paste/numbered-lines';

/** What takes the place of the lines from an offset on. */
interface Entries {
  readonly from: number;
  /** Each with its dash or number, without indentation. */
  readonly entries: readonly string[];
  readonly column: number;
}

/**
 * What is written from behind the colon of a field at that column, as entries of its kind; undefined where it
 * is just that already, one text, or has comments.
 */
export function asEntries(
  written: string,
  shape: Shape | undefined,
  column: number,
): Entries | undefined {
  if (/[ \t]#[ \t]/.test(written)) return undefined;
  if (shape?.container === 'by-id' && shape.item?.text?.kind === 'text') {
    return byNumber(written, column);
  }
  const isList = shape?.container === 'list' && shape.item?.text?.kind === 'text';
  return isList ? withDashes(written, column) : undefined;
}

function withDashes(written: string, column: number): Entries | undefined {
  const inBrackets = bracketsOf(written);
  if (!inBrackets) return undefined;
  const { texts, isList } = pastedTexts(withoutMark(written.slice(inBrackets.end)));
  const all = [...inBrackets.texts, ...texts];
  const isOne = all.length < 2 && !isList;
  if (isOne || texts.length === 0 || isListAlready(written)) return undefined;
  const entries = all.map((one) => `- ${isQuoted(one) ? one : scalar(one)}`);
  return { from: 0, entries, column: column + 2 };
}

/** The entries of a list in brackets above others; undefined where it does not end with its line, or holds no texts. */
function bracketsOf(written: string): { texts: readonly string[]; end: number } | undefined {
  if (!/^[ \t]*\[/.test(written)) return { texts: [], end: 0 };
  const [list = ''] = /^.*\](?=[ \t]*\r?\n)/.exec(written) ?? [];
  const { root, faults } = parse(list);
  if (root?.kind !== 'list' || root.end < list.length || faults.length > 0) return undefined;
  const items = root.items.map((item) => (item?.kind === 'scalar' ? item.value : undefined));
  const texts = joinTorn(list, root)?.texts ?? items;
  return texts.every((text) => text !== undefined) ? { texts, end: list.length } : undefined;
}

/** Entries that have their keys are kept, and their numbers. */
function byNumber(written: string, column: number): Entries | undefined {
  const kept = entriesBefore(written, column);
  const rest = withoutMark(written.slice(kept.end));
  const { texts, isList } = pastedTexts(rest);
  const isOneText = kept.keys.length === 0 && texts.length < 2 && !isList;
  if (texts.length === 0 || isOneText || /^[ \t]*\{/.test(rest)) return undefined;
  return { from: kept.end, entries: numberedLines(rest, kept.keys), column: kept.column };
}

interface Kept {
  readonly end: number;
  readonly keys: readonly string[];
  readonly column: number;
}

/** The entries with keys that stand first, deeper than their field, with what goes on with them. */
function entriesBefore(written: string, column: number): Kept {
  const [first = '', ...lines] = written.split('\n');
  const margin = indentOf(lines[0] ?? '');
  const keys: string[] = [];
  let end = 0;
  if (first.trim() === '' && margin > column) {
    end = first.length;
    for (const line of lines) {
      const indent = indentOf(line);
      const key = indent === margin && /^\s*(["']?)([^\s:"']+)\1:(?=\s|$)/.exec(line)?.[2];
      if (key) keys.push(key);
      else if (keys.length === 0 || indent <= margin) break;
      end += 1 + line.length;
    }
  }
  if (keys.length === 0) return { end: 0, keys, column: column + 2 };
  return { end: written.charAt(end - 1) === '\r' ? end - 1 : end, keys, column: margin };
}

/** The sign of a block text says nothing of a list. */
function withoutMark(written: string): string {
  return written.replace(/^[ \t]*[|>][-+\d]*[ \t]*(?=\r?\n)/, '');
}

/** Whether every line has a dash, and none goes on with another. */
function isListAlready(written: string): boolean {
  const [first = '', ...lines] = withoutMark(written).split(/\r?\n/);
  return first.trim() === '' && lines.every((line) => /^[ \t]*- /.test(line));
}

/** How many columns of white space begin a line. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
