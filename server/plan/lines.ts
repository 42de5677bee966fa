/** How a line of YAML is built: dashes, a key, and what follows. Never more than one line is looked at. */

/** One line that is neither blank nor only a comment; all offsets in the text. */
export interface EntryLine {
  readonly start: number;
  /** Offset of the line's end, before the line break. */
  readonly end: number;
  /** Columns of white space before the first character. */
  readonly indent: number;
  readonly dash: boolean;
  /** Column at which the key (or the text, where there is no key) begins. */
  readonly column: number;
  readonly key: string | undefined;
  /** From the first character of the value to its last, without a comment; empty where there is none. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

const entryPattern =
  /^([ \t]*)((?:-[ \t]+)*)(?:("[^"\n]*"|'[^'\n]*'|[^\s:#'"[{][^:\n]*?)[ \t]*:(?=\s|$))?[ \t]*/;

/**
 * Where the line that holds `offset` starts and ends, by the line breaks that an editor counts: `\n`, `\r\n`
 * and a `\r` alone. An offset inside a `\r\n` is on the line that it ends.
 */
export function lineAt(text: string, offset: number): { start: number; end: number } {
  const start = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? text.length : next;
  const line = text.slice(start, text.charAt(end - 1) === '\r' && next >= 0 ? end - 1 : end);
  if (!line.includes('\r')) return { start, end: start + line.length };
  const at = offset - start;
  const from = at > 0 ? line.lastIndexOf('\r', at - 1) + 1 : 0;
  const to = line.indexOf('\r', at);
  return { start: start + from, end: start + (to < 0 ? line.length : to) };
}

/**
 * Takes the line that holds `offset` apart. `isKey` says which words are keys of the format: after a
 * dash, `Audit outcomes: 10%` is a text, and `measure: agency-rate` a key with its value.
 */
export function entryLine(
  text: string,
  offset: number,
  isKey: (word: string) => boolean,
): EntryLine | undefined {
  const { start, end } = lineAt(text, offset);
  const line = text.slice(start, end);
  const match = entryPattern.exec(line);
  if (!match || /^\s*(?:#|$)/.test(line)) return undefined;
  const [whole, indent = '', dashes = '', quotedKey] = match;
  const column = indent.length + dashes.length;
  const key = quotedKey?.replace(/^(["'])(.*)\1$/, '$2');
  const takesKey = key !== undefined && (dashes === '' || isKey(key));
  const valueStart = start + (takesKey ? whole.length : column);
  const valueEnd = start + line.slice(0, commentStart(line, valueStart - start)).trimEnd().length;
  return {
    start,
    end,
    indent: indent.length,
    dash: dashes !== '' || /^[ \t]*-$/.test(line),
    column,
    key: takesKey ? key : undefined,
    valueStart,
    valueEnd: Math.max(valueStart, valueEnd),
  };
}

/** The lines of a text that are neither blank nor only a comment, each taken apart. */
export function* entriesOf(text: string, isKey: (word: string) => boolean): Generator<EntryLine> {
  for (let at = 0; at < text.length; ) {
    const { end } = lineAt(text, at);
    const entry = entryLine(text, at, isKey);
    if (entry) yield entry;
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
}

/** The same but for those lines that go on with a text in a block (`|`, `>`). */
export function* entriesOutsideBlocks(
  text: string,
  isKey: (word: string) => boolean,
): Generator<EntryLine> {
  let block = Number.POSITIVE_INFINITY;
  for (const entry of entriesOf(text, isKey)) {
    if (entry.indent > block) continue;
    const isBlock = /^[|>][-+\d]*$/.test(text.slice(entry.valueStart, entry.valueEnd));
    const owner = entry.key === undefined ? entry.indent : entry.column;
    block = isBlock ? owner : Number.POSITIVE_INFINITY;
    yield entry;
  }
}

/** Where what stands on the line of `offset` ends, without the comment after it. */
export function contentEnd(text: string, offset: number): number {
  const { start, end } = lineAt(text, offset);
  const line = text.slice(start, end);
  return start + line.slice(0, commentStart(line, offset - start)).trimEnd().length;
}

/** Where a comment begins that its author meant as one, `# ` after white space; else the line's end. */
export function commentStart(line: string, from: number): number {
  const match = /(?:^|[ \t])#(?=[ \t]|$)/g;
  match.lastIndex = from;
  return match.exec(line)?.index ?? line.length;
}
