/** The place that a completion fills: what gives way to it, and how a text is written there. */

import { replacedIn } from '../../engine/rewriting';
import type { Edit, Fragment } from '../../plan/document';
import { commentStart, entryLine, lineAt } from '../../plan/lines';
import { stretchOf } from '../../plan/locate';
import { type isPlainSafe, scalar } from '../../plan/quote';
import type { ScalarNode } from '../../plan/tree';
import { isInFlow } from '../brackets';
import type { InGap, InValue, Stretch } from '../node-at';
import { closersAt } from './closers';

/** A place in a fragment. */
export interface Slot {
  readonly source: string;
  /** Where the cursor is. */
  readonly offset: number;
  /** What is typed already, on the line of the cursor. */
  readonly word: Stretch;
  /** White space and a dash before that, which give way as well: the line stands too deep. */
  readonly surplus: string;
  /** How much further in than the line of the cursor what is written goes on below it. */
  readonly column: number;
  /** What must come before whatever is written: a space, a dash. */
  readonly lead: string;
  /** What must come after it: a space before the sign of a comment, a comma before the next entry. */
  readonly trail: string;
  /** What closes a quotation mark and brackets that are open there: it comes after all else. */
  readonly closes: string;
  /** Between brackets or braces, where nothing may go over more than one line. */
  readonly inFlow: boolean;
  /** The edit that writes a text, without what closes it: in quotes where the value would not be `isPlain`. */
  write(text: string, isPlain: typeof isPlainSafe): Edit;
}

/**
 * The place of a key or an item on an empty or half-typed line, or between brackets; undefined before what
 * stands on the line, and where more stands there than may give way.
 */
export function gapSlot({
  spot,
  word,
  adds,
  dash,
  indent,
  flow,
  isBeforeEntry,
}: InGap): Slot | undefined {
  const { offset, fragment } = spot;
  const { text } = fragment;
  if (offset < word.start || !(flow || isHalfTyped(text, word.start, offset))) return undefined;
  const end = Math.max(offset, word.start + firstWord(word.text).length);
  const comma = isBeforeEntry ? ',' : '';
  if (indent < 0) {
    const margin =
      /^[ \t]*/.exec(text.slice(lineAt(text, word.start).start, word.start))?.[0] ?? '';
    const start = lineAt(text, word.start).start + margin.length + indent;
    const slot = bareSlot(text, offset, { start, end }, adds === 'item' ? '- ' : '', flow, comma);
    return { ...slot, surplus: text.slice(start, word.start) };
  }
  const needsDash = adds === 'item' && !dash && !flow;
  const lead = ' '.repeat(indent) + (needsDash ? '- ' : leadAt(text, word.start));
  const slot = bareSlot(text, offset, { start: word.start, end }, lead, flow, comma);
  return flow ? closing(slot, fragment) : slot;
}

/** Whether a line holds no more than the beginning of a key, an id or `new action`, as far as the cursor. */
function isHalfTyped(source: string, start: number, offset: number): boolean {
  const entry = entryLine(source, offset, () => true);
  const hasValue = entry?.key !== undefined && entry.valueStart < entry.valueEnd;
  return !hasValue && /^(?:new\s.*|[^\s[{]*)$/i.test(source.slice(start, offset));
}

/** The place of a whole value, or of one that is not there yet; undefined where it is no text. */
export function valueSlot(node: InValue): Slot | undefined {
  const { value } = node;
  return value?.kind === 'scalar'
    ? pieceSlot(node, value, { start: 0, end: value.value.length })
    : emptySlot(node);
}

/** The place of a value of which nothing is there; undefined before what YAML takes for none. */
function emptySlot({ spot, value }: InValue): Slot | undefined {
  const { offset, fragment } = spot;
  const { text, parsed } = fragment;
  const rest = text.slice(offset, lineAt(text, offset).end);
  if (value || !/^[ \t]*(?:$|[#,\]}])/.test(rest)) return undefined;
  const word = { start: offset, end: offset };
  const inFlow = isInFlow(text, parsed.root, offset);
  return closing(bareSlot(text, offset, word, leadAt(text, offset), inFlow), fragment);
}

/**
 * The place of a stretch of a text; undefined where it began on another line, and where more than white space
 * parts the text from the cursor: a quote, an anchor.
 */
export function pieceSlot(
  { spot }: InValue,
  value: ScalarNode,
  stretch: Stretch,
): Slot | undefined {
  const { offset, fragment } = spot;
  const { text: source, parsed } = fragment;
  const line = lineAt(source, offset);
  const inFlow = isInFlow(source, parsed.root, offset);
  // An alias stands for a text that is written elsewhere.
  const isAlias = source.charAt(value.start) === '*' && !value.value.startsWith('*');
  const placeOf = ({ start, end }: Stretch) =>
    isAlias ? value : stretchOf(source, value, start, end);
  const whole = placeOf({ start: 0, end: value.value.length });
  const place = placeOf(stretch);
  const start = Math.min(place.start, offset);
  const isElsewhere = start < line.start || value.start > line.end;
  // How far a further line of a text is indented may decide what it belongs to.
  const isIndent = value.start < line.start && offset < place.start;
  const between = source.slice(offset, whole.start) + source.slice(whole.end, offset);
  if (isElsewhere || isIndent || /\S/.test(between)) return undefined;
  const end = Math.min(Math.max(place.end, offset), line.end);
  const lead = offset < whole.start ? leadAt(source, offset) : '';
  // White space that parts a new piece from those before it is no part of the value yet.
  const gap = stretch.start === stretch.end ? source.slice(place.end, offset) : '';
  const slot = closing(bareSlot(source, offset, { start, end }, lead, inFlow), fragment);
  return {
    ...slot,
    write(text, isPlain) {
      const edit = isAlias
        ? { ...place, text: scalar(text, inFlow, isPlain) }
        : replacedIn(source, value, gap + text, stretch, inFlow, isPlain);
      return {
        start: Math.min(edit.start, start),
        end: Math.max(edit.end, end),
        text: lead + edit.text + slot.trail,
      };
    },
  };
}

/** The place of a further piece after a text that ends before the cursor. */
export function nextPieceSlot(node: InValue, value: ScalarNode): Slot | undefined {
  const { length } = value.value;
  return pieceSlot(node, value, { start: length, end: length });
}

/** A place in which a choice closes what is open to the end of its line. */
export function closing(slot: Slot, fragment: Fragment): Slot {
  return { ...slot, closes: closersAt(fragment, slot.offset) };
}

/** A place where only white space, or nothing that need be kept, stands. */
export function bareSlot(
  source: string,
  offset: number,
  word: Stretch,
  lead: string,
  inFlow: boolean,
  comma: '' | ',' = '',
): Slot {
  const trail = comma + (source.charAt(word.end) === '#' ? ' ' : '');
  const before = source.slice(lineAt(source, word.start).start, word.start);
  return {
    source,
    offset,
    word,
    surplus: '',
    column: before.replace(/^[ \t]+/, '').length + lead.length,
    lead,
    trail,
    closes: '',
    inFlow,
    write: (text, isPlain) => ({
      ...word,
      text: lead + scalar(text, inFlow, isPlain) + trail,
    }),
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
