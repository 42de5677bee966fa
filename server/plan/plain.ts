/**
 * Reads the plain subset of YAML that plans are written in, many times faster than a whole YAML parser:
 * block maps and lists, texts on one line, simple lists in brackets, comments. Whatever it does not fully
 * recognise it leaves to `yaml`, and what it reads is what `yaml` reads: a test holds the two together.
 */

import type { ListNode, MapNode, Node, Pair, ScalarNode } from './tree';

interface Line {
  readonly indent: number;
  /** Offset of the first character after the indentation, and of the end before the line break. */
  readonly first: number;
  readonly end: number;
}

/** The tree of a text in the plain subset (no root where it is empty), or undefined for any other text. */
export function readPlain(text: string): { readonly root: Node | undefined } | undefined {
  if (unusual.test(text)) return undefined;
  const lines = contentLines(text);
  if (lines.some(({ first, end }) => end - first > longestLine)) return undefined;
  if (lines.length === 0) return { root: undefined };
  try {
    const subset = new Subset(text, lines);
    return { root: subset.whole() };
  } catch (error) {
    if (error === leave) return undefined;
    throw error;
  }
}

/** On a line of millions of characters a pattern with a choice in it runs out of stack. */
const longestLine = 100_000;

/** Thrown where the text leaves the subset, at any depth. */
const leave = new Error('This is not in the plain subset');

/** Tabs, lone carriage returns, byte order marks and what no editor shows. */
const unusual =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffd-\uffff]|\r(?!\n)/;

function contentLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    let end = newline < 0 ? text.length : newline;
    if (text.charCodeAt(end - 1) === 13) end--;
    let first = start;
    while (first < end && text.charCodeAt(first) === 32) first++;
    if (first < end && text.charCodeAt(first) !== 35)
      lines.push({ indent: first - start, first, end });
    start = next;
  }
  return lines;
}

const keyPattern = /([A-Za-z0-9_][\w.-]{0,99}):(?= |$)/my;
const plainPattern =
  /[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^\s:#]|:(?! |$)|(?<! )#| (?! |#|$)| +(?=[^ #\r\n]))*/my;
const quotedPattern = /"[^"\\\r\n]*"|'[^'\r\n]*'/y;
const itemPattern = /[A-Za-z0-9_][\w.@/-]*(?: [\w.@/-]+)*/y;
const restPattern = / *(?: #[^\r\n]*)?$/my;
const gapPattern = / */y;

class Subset {
  private at = 0;
  private readonly text: string;
  private readonly lines: readonly Line[];

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.lines = lines;
  }

  whole(): Node {
    const root = this.block(this.lines[0]?.indent ?? 0);
    if (this.at < this.lines.length) throw leave;
    return root;
  }

  /** The block whose lines stand at `indent`. */
  private block(indent: number): Node {
    const line = this.lines[this.at];
    if (line?.indent !== indent) throw leave;
    return this.isDash(line) ? this.list(indent) : this.map(indent, line.first);
  }

  private isDash({ first, end }: Line): boolean {
    return (
      this.text.charCodeAt(first) === 45 &&
      (first + 1 === end || this.text.charCodeAt(first + 1) === 32)
    );
  }

  private list(indent: number): ListNode {
    const items: (Node | undefined)[] = [];
    const start = this.lines[this.at]?.first ?? 0;
    let end = start + 1;
    for (;;) {
      const line = this.lines[this.at];
      if (line?.indent !== indent || !this.isDash(line)) break;
      const item = this.item(line, indent);
      if (item) end = item.end;
      items.push(item);
    }
    return { kind: 'list', start, end, items, flow: false };
  }

  private item(line: Line, indent: number): Node | undefined {
    const first = this.skip(gapPattern, line.first + 1);
    if (this.skip(restPattern, line.first + 1) === line.end) return this.below(indent + 1, indent);
    if (this.text.charCodeAt(first) === 45) throw leave;
    if (this.skip(keyPattern, first) > first) return this.map(indent + first - line.first, first);
    return this.value(first, line, indent);
  }

  /** A map whose first key is at `first` in the current line, and whose others stand at `indent`. */
  private map(indent: number, first: number): MapNode {
    const pairs: Pair[] = [];
    let end = first;
    for (let at = first; ; ) {
      const line = this.lines[this.at];
      const colon = this.skip(keyPattern, at) - 1;
      if (!line || colon < at) throw leave;
      const key: ScalarNode = {
        kind: 'scalar',
        start: at,
        end: colon,
        value: this.text.slice(at, colon),
        style: 'plain',
      };
      const value = this.afterColon(colon, line, indent);
      pairs.push({ key, value });
      end = value?.end ?? key.end;
      const next = this.lines[this.at];
      if (next?.indent !== indent || this.isDash(next)) break;
      at = next.first;
    }
    return { kind: 'map', start: first, end, pairs, flow: false };
  }

  private afterColon(colon: number, line: Line, indent: number): Node | undefined {
    if (this.skip(restPattern, colon + 1) === line.end) return this.below(indent + 1, indent);
    return this.value(this.skip(gapPattern, colon + 1), line, indent);
  }

  /** The block on the lines after the current one, if it stands deep enough; a list may stand at `list`. */
  private below(indent: number, list: number): Node | undefined {
    const owner = this.lines[this.at];
    this.at++;
    const next = this.lines[this.at];
    if (!next || !owner) return undefined;
    if (next.indent >= indent) return this.block(next.indent);
    const isKey = !this.isDash(owner);
    if (next.indent === list && this.isDash(next) && isKey) return this.list(list);
    return undefined;
  }

  /** A value on one line; a deeper line after it would go on with it. */
  private value(first: number, line: Line, indent: number): Node | undefined {
    const node = this.bracketed(first) ?? this.quoted(first) ?? this.plain(first);
    if (this.skip(restPattern, node.end) !== line.end) throw leave;
    this.at++;
    const next = this.lines[this.at];
    if (next && next.indent > indent) throw leave;
    return node.kind === 'scalar' && node.style === 'plain' && node.value === '~'
      ? undefined
      : node;
  }

  private plain(first: number): ScalarNode {
    const end = this.skip(plainPattern, first);
    if (end === first) throw leave;
    return {
      kind: 'scalar',
      start: first,
      end,
      value: this.text.slice(first, end),
      style: 'plain',
    };
  }

  private quoted(first: number): ScalarNode | undefined {
    const end = this.skip(quotedPattern, first);
    if (end === first) return undefined;
    const style = this.text.charCodeAt(first) === 34 ? 'double' : 'single';
    return { kind: 'scalar', start: first, end, value: this.text.slice(first + 1, end - 1), style };
  }

  private bracketed(first: number): ListNode | undefined {
    if (this.text.charCodeAt(first) !== 91) return undefined;
    const items: Node[] = [];
    let at = this.skip(gapPattern, first + 1);
    while (this.text.charCodeAt(at) !== 93) {
      const end = this.skip(itemPattern, at);
      if (end === at) throw leave;
      items.push({
        kind: 'scalar',
        start: at,
        end,
        value: this.text.slice(at, end),
        style: 'plain',
      });
      at = this.skip(gapPattern, end);
      if (this.text.charCodeAt(at) === 44) {
        at = this.skip(gapPattern, at + 1);
        if (this.text.charCodeAt(at) === 93) throw leave;
      } else if (this.text.charCodeAt(at) !== 93) throw leave;
    }
    return { kind: 'list', start: first, end: at + 1, items, flow: true };
  }

  /** Where a pattern that matches at `at` ends; `at` itself where it does not match. */
  private skip(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    return pattern.test(this.text) ? pattern.lastIndex : at;
  }
}
