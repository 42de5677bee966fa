/** The place that a completion fills: what gives way to it, and how a text is written there. */

import { replacedIn } from '../../engine/rewriting';
import type { Edit } from '../../plan/document';
import { commentStart, lineAt } from '../../plan/lines';
import { stretchOf } from '../../plan/locate';
import { scalar } from '../../plan/quote';
import type { Node, ScalarNode } from '../../plan/tree';
import type { InGap, InValue, Stretch } from '../node-at';

/** A place in a fragment. */
export interface Slot {
  readonly source: string;
  /** Where the cursor is. */
  readonly offset: number;
  /** What is typed already, on the line of the cursor. */
  readonly word: Stretch;
  /** What must come before whatever is written: a space, a dash. */
  readonly lead: string;
  /** What must come after it: a comment needs a space before its sign. */
  readonly trail: string;
  /** Between brackets or braces, where nothing may go over more than one line. */
  readonly inFlow: boolean;
  /** The edit that writes a text. */
  write(text: string): Edit;
}

/**
 * The place of a key or an item on an empty or half-typed line, or between brackets; undefined before what
 * stands on the line.
 */
export function gapSlot({ spot, word, adds, dash, flow }: InGap): Slot | undefined {
  const { offset, fragment } = spot;
  if (offset < word.start) return undefined;
  const needsDash = adds === 'item' && !dash && !flow;
  const lead = needsDash ? '- ' : leadAt(fragment.text, word.start);
  const end = Math.max(offset, word.start + firstWord(word.text).length);
  return bareSlot(fragment.text, offset, { start: word.start, end }, lead, flow);
}

/** The place of a whole value, or of one that is not there yet; undefined where it is no text. */
export function valueSlot(node: InValue): Slot | undefined {
  const { value } = node;
  return value?.kind === 'scalar'
    ? pieceSlot(node, value, { start: 0, end: value.value.length })
    : emptySlot(node);
}

/** The place of a value of which nothing is there. */
function emptySlot({ spot, value }: InValue): Slot | undefined {
  const { offset, fragment } = spot;
  const { text, parsed } = fragment;
  if (value) return undefined;
  const word = { start: offset, end: offset };
  return bareSlot(text, offset, word, leadAt(text, offset), isInFlow(parsed.root, offset));
}

/** The place of a stretch of a text; undefined where it began on another line. */
export function pieceSlot(
  { spot }: InValue,
  value: ScalarNode,
  stretch: Stretch,
): Slot | undefined {
  const { offset, fragment } = spot;
  const { text: source, parsed } = fragment;
  const line = lineAt(source, offset);
  const inFlow = isInFlow(parsed.root, offset);
  const place = stretchOf(source, value, stretch.start, stretch.end);
  // An alias stands for a text that is written elsewhere.
  const isAlias = source.charAt(value.start) === '*' && !value.value.startsWith('*');
  const word = isAlias ? value : { start: Math.min(place.start, offset), end: place.end };
  if (word.start < line.start || value.start > line.end) return undefined;
  const end = Math.min(Math.max(word.end, offset), line.end);
  const slot = bareSlot(source, offset, { start: word.start, end }, '', inFlow);
  const { trail } = slot;
  return {
    ...slot,
    write(text) {
      if (isAlias) return { ...word, text: scalar(text, inFlow) };
      const edit = replacedIn(source, value, text, stretch, inFlow);
      const start = Math.min(edit.start, offset);
      return { start, end: Math.max(edit.end, end), text: edit.text + trail };
    },
  };
}

/** The place of a further piece after a text that ends before the cursor. */
export function nextPieceSlot({ spot }: InValue): Slot {
  const { offset, fragment } = spot;
  const inFlow = isInFlow(fragment.parsed.root, offset);
  return bareSlot(fragment.text, offset, { start: offset, end: offset }, '', inFlow);
}

/** A place where only white space, or nothing that need be kept, stands. */
export function bareSlot(
  source: string,
  offset: number,
  word: Stretch,
  lead: string,
  inFlow: boolean,
): Slot {
  const trail = source.charAt(word.end) === '#' ? ' ' : '';
  return {
    source,
    offset,
    word,
    lead,
    trail,
    inFlow,
    write: (text) => ({ ...word, text: lead + scalar(text, inFlow) + trail }),
  };
}

/** The first word of what is typed on a line, without the comment after it. */
export function firstWord(text: string): string {
  return /^\S*/.exec(text.slice(0, commentStart(text, 0)))?.[0] ?? '';
}

/** A colon, a comma and a dash need a space after them. */
function leadAt(source: string, offset: number): string {
  return /[:,-]/.test(source.charAt(offset - 1)) ? ' ' : '';
}

/** Whether an offset lies between the brackets or braces of some list or map. */
function isInFlow(node: Node | undefined, offset: number): boolean {
  if (!node || node.kind === 'scalar' || offset <= node.start) return false;
  if (node.flow) return offset <= node.end;
  const children = node.kind === 'list' ? node.items : node.pairs.map(({ value }) => value);
  return isInFlow(
    children.findLast((child) => child && child.start < offset),
    offset,
  );
}
