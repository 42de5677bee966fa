/** How a text is written: dates in ISO form, quotes only where they are needed, long texts as blocks. */

import { readLinks } from '../../plan/links';
import { isPlainName, nameScalar, quoted, scalar } from '../../plan/quote';
import type { Meaning } from '../../plan/schema/kinds';
import type { ListNode, Node, ScalarNode } from '../../plan/tree';
import { readDate, toIsoText } from '../../text/dates';
import type { Written } from './layout';

/** What is known of the place of a text. */
export interface Place {
  readonly means: Meaning | undefined;
  /** The column of the key or dash that it belongs to. */
  readonly column: number;
  /** The comment that follows it on its last line. */
  readonly comment?: string | undefined;
}

/** A text on one line. */
export function line(head: string): Written {
  return { kind: 'text', head, body: [] };
}

/** The text of a block entry as it is to be written. */
export function writtenScalar(source: string, node: ScalarNode, place: Place): Written {
  const date = isoText(node.value, place.means);
  if (date !== undefined) return line(date);
  const text = source.slice(node.start, node.end);
  if (node.style === 'literal' || node.style === 'folded') return block(source, node, place.column);
  const lines = text.split('\n');
  if (lines.length > 1)
    return { kind: 'text', head: lines[0] ?? '', body: lines.slice(1).map(deeper) };
  return proseBlock(text, node, place) ?? line(inFewestQuotes(text, node, place.comment));
}

/** A date in ISO form, its precision kept; undefined for what is none, and where none belongs. */
export function isoText(text: string, means: Meaning | undefined): string | undefined {
  if (means?.kind !== 'date' && means?.kind !== 'deadline') return undefined;
  if (means.kind === 'deadline' && /^\s*ongoing\s*$/i.test(text)) return 'ongoing';
  const date = readDate(text);
  return date.kind === 'date' ? toIsoText(date) : undefined;
}

/** A text out of brackets or braces, as it is written on a line of its own; `inFlow` if it stays in them. */
export function flowText(
  source: string,
  node: ScalarNode,
  means: Meaning | undefined,
  inFlow: boolean,
): string {
  const date = isoText(node.value, means);
  if (date !== undefined) return date;
  if (node.style === 'plain') return scalar(node.value, inFlow);
  const text = source.slice(node.start, node.end);
  const isLong = text.includes('\n');
  const own = isLong ? quoted(node.value) : text;
  if (inFlow) return own;
  return inFewestQuotes(own, isLong ? { ...node, style: 'double' } : node);
}

/** Links in the one style they have, `[O25.1, BAU]`; undefined where there are none. */
export function linkList(node: ScalarNode | ListNode): string | undefined {
  const items: readonly (Node | undefined)[] = node.kind === 'list' ? node.items : [node];
  const codes: string[] = [];
  for (const item of items) {
    if (item && item.kind !== 'scalar') return undefined;
    codes.push(...readLinks(item?.value ?? '').map(({ text }) => nameScalar(text, true)));
  }
  return codes.length > 0 ? `[${codes.join(', ')}]` : undefined;
}

/** A text without quotes where it needs none; with single ones where double ones would fill it with `\\`. */
function inFewestQuotes(text: string, node: ScalarNode, comment?: string): string {
  if (needsNoQuotes(text, node, comment)) return node.value;
  const isFull = node.style === 'double' && /^[^\\]*(?:\\"[^\\]*)+$/.test(text);
  return isFull && !node.value.includes("'") ? `'${node.value}'` : text;
}

/** Whether a quoted text says the same without its quotes, to every program. */
function needsNoQuotes(text: string, node: ScalarNode, comment?: string): boolean {
  const { value, style } = node;
  if (style !== 'single' && style !== 'double') return false;
  // `"Item" #3` without quotes would be one text (reading rule 2).
  if (comment !== undefined && !/^#(?:\s|$)/.test(comment)) return false;
  return !text.includes('\\') && !odd.test(value) && isPlainName(value);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const odd = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffd-\uffff]/;

/** Paragraphs that were squeezed into one line with `\n`, as a block. */
function proseBlock(text: string, { value, style }: ScalarNode, place: Place): Written | undefined {
  if (style !== 'double' || !text.includes('\\n') || place.means?.kind !== 'text') return undefined;
  const paragraphs = value.replace(/\n$/, '').split('\n');
  const isOdd = paragraphs.some((one) => odd.test(one) || one !== one.trimEnd());
  if (isOdd || /^\s/.test(value) || value.endsWith('\n\n')) return undefined;
  const head = value.endsWith('\n') ? '|' : '|-';
  return { kind: 'text', head, body: paragraphs.map(deeper) };
}

/** A block text, shifted to stand two spaces deeper than its key, or as deep as its header says. */
function block(source: string, node: ScalarNode, column: number): Written {
  const [first = '', ...lines] = source.slice(node.start, node.end).split('\n');
  const head = first.replace(/[ \t]+#.*$/, '').trimEnd();
  const digit = Number(/[1-9]/.exec(head)?.[0] ?? 0);
  const filled = lines.filter((one) => one.trim() !== '');
  const base = digit > 0 ? column + digit : indentOf(filled[0] ?? '');
  const margin = ' '.repeat(digit > 0 ? digit : 2);
  const body = lines.map((one) => (one.slice(base) === '' ? '' : margin + one.slice(base)));
  return { kind: 'text', head, body };
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function deeper(text: string): string {
  return text.trim() === '' ? '' : `  ${text.trimStart()}`;
}
