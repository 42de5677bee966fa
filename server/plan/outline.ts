/**
 * Cuts a plan file into segments by indentation alone: each top-level block, each priority's head, each
 * action. YAML asks that what belongs to an entry stands deeper than it, so a line that stands where
 * actions begin, and begins with a dash, begins one, whatever the lines before it say. That also keeps
 * a slip in one action from reaching the next.
 */

import { isText, isWord } from './half-typed';
import { entriesOf } from './lines';

/** What a segment holds; a `tail` is what follows a priority's actions and belongs to its head. */
export type SegmentKind = 'preamble' | 'block' | 'priorities' | 'priority' | 'tail' | 'action';

/** Where the scan stands at a line. From equal states, equal text is cut in equal ways. */
export interface ScanState {
  /** Column of the priorities' dashes; -1 from `priorities:` to the first; undefined elsewhere. */
  readonly priority?: number;
  /** Column of the keys of the priority that is open. */
  readonly keys?: number;
  /** Column of the key below its first one, where that stands aside of it; -1 from the first key to the next. */
  readonly aside?: number;
  /** Column of the actions' dashes; -1 from `actions:` to the first; undefined in a head. */
  readonly action?: number;
}

/** One segment of a file. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly start: number;
  readonly end: number;
  /** The state in which its first line was met. */
  readonly before: ScanState;
}

/** Whether two states are the same. */
export function sameState(a: ScanState, b: ScanState): boolean {
  const isSameHead = a.priority === b.priority && a.keys === b.keys && a.aside === b.aside;
  return isSameHead && a.action === b.action;
}

/**
 * The segments of `text`, which is a file or, where `state` is given, a stretch of one that begins with
 * a segment met in that state. Yields undefined, and ends, at what cannot be cut: several documents,
 * directives, brackets around it all.
 */
export function* scan(text: string, state?: ScanState): Generator<Segment | undefined> {
  const isFile = state === undefined;
  let kind: SegmentKind = 'preamble';
  let start = 0;
  let before = state ?? {};
  let now = before;
  let comments: Line | undefined;
  const margin = isFile && text.startsWith(byteOrderMark) ? 1 : 0;
  for (let at = margin; at < text.length; ) {
    const line = lineFrom(text, at);
    at = line.next;
    if (line.what === 'blank') comments = undefined;
    else if (line.what === 'comment') comments ??= line;
    else {
      if (isUnsafe(text, line, kind)) {
        yield undefined;
        return;
      }
      const after = step(text, line, now);
      if (after.cut) {
        const own = comments && comments.indent <= line.indent ? comments.start : line.start;
        if (own > margin && !(kind === 'preamble' && isOneWord(text.slice(margin, own)))) {
          yield { kind, start, end: own, before };
          start = own;
          before = now;
        }
        kind = after.cut;
      }
      now = after.state;
      comments = undefined;
    }
  }
  if (start < text.length || isFile) yield { kind, start, end: text.length, before };
}

interface Line {
  readonly start: number;
  readonly next: number;
  readonly indent: number;
  /** Offset of the first character after the indentation. */
  readonly first: number;
  /** The indentation has tabs after its spaces, so how deep the line was meant to stand nobody can tell. */
  readonly tabbed: boolean;
  readonly what: 'blank' | 'comment' | 'dash' | 'other';
}

const byteOrderMark = '\uFEFF';

function lineFrom(text: string, start: number): Line {
  const newline = text.indexOf('\n', start);
  const next = newline < 0 ? text.length : newline + 1;
  let first = start;
  while (text.charCodeAt(first) === space) first++;
  const indent = first - start;
  const tabbed = text.charCodeAt(first) === tab;
  while (tabbed && (text.charCodeAt(first) === tab || text.charCodeAt(first) === space)) first++;
  return { start, next, indent, first, tabbed, what: whatIs(text, first, next) };
}

const space = 0x20;
const tab = 0x09;

function whatIs(text: string, first: number, next: number): Line['what'] {
  const c = text.charAt(first);
  if (c === '' || c === '\n') return 'blank';
  if (c === '#') return 'comment';
  if (c === '-') return /^\s?$/.test(text.charAt(first + 1)) ? 'dash' : 'other';
  const isBlank = !isPrinted.test(c) && text.slice(first, next).trim() === '';
  return isBlank ? 'blank' : 'other';
}

const isPrinted = /[!-~]/;

/** A key that is half typed above the first block, with which it has to be read. */
function isOneWord(preamble: string): boolean {
  const [first, ...more] = entriesOf(preamble, () => true);
  return (
    first !== undefined &&
    more.length === 0 &&
    !first.dash &&
    isWord(preamble.slice(first.valueStart, first.valueEnd))
  );
}

const documentMark = /(?:---|\.\.\.)(?=\s|$)/y;
const lonelyMark = /---[ \t]*(?:[ \t]#[^\n]*)?\r?(?=\n|$)/y;

function isUnsafe(text: string, { first, indent }: Line, kind: SegmentKind): boolean {
  if (kind === 'preamble' && '[{%'.includes(text.charAt(first))) return true;
  if (indent > 0 || !matches(documentMark, text, first)) return false;
  return kind !== 'preamble' || !matches(lonelyMark, text, first);
}

/** What one line of content does: the state after it, and the segment it begins, if it begins one. */
function step(text: string, line: Line, state: ScanState): { cut?: SegmentKind; state: ScanState } {
  if (line.tabbed) return stepOfTabbed(text, line, state);
  const dash = line.what === 'dash';
  if (line.indent === 0 && !dash && matches(keyPattern, text, line.first)) {
    const opens = matches(prioritiesPattern, text, line.first);
    return opens ? { cut: 'priorities', state: { priority: -1 } } : { cut: 'block', state: {} };
  }
  const { priority, keys, action } = state;
  if (priority === undefined) return { state };
  if (dash && (priority === -1 || line.indent === priority)) {
    const first = afterDash(text, line.first);
    const head = { priority: line.indent, keys: line.indent + first - line.first };
    const opens = matches(actionsPattern, text, first);
    const own = matches(fieldPattern, text, first) ? { ...head, aside: -1 } : head;
    return { cut: 'priority', state: opens ? { ...head, action: -1 } : own };
  }
  if (priority === -1 && isStray(text, line)) return { state };
  if (priority === -1 || keys === undefined) return { state: {} };
  if (
    dash &&
    action !== undefined &&
    (action === -1 ? line.indent >= keys : line.indent === action)
  ) {
    return { cut: 'action', state: { ...state, action: line.indent } };
  }
  const opens = matches(actionsPattern, text, line.first);
  if (dash || line.indent !== keys) {
    const aside = asideAt(text, line, state);
    if (opens && line.indent === aside) return { state: { priority, keys: aside, action: -1 } };
    if (aside === state.aside) return { state };
    return { state: { priority, keys, ...(aside !== undefined && { aside }) } };
  }
  const head = { priority, keys, ...(opens && { action: -1 }) };
  if (action === undefined) return { state: head };
  return matches(keyPattern, text, line.first) ? { cut: 'tail', state: head } : { state };
}

/** A text above the first priority, such as a key that is half typed, does not end their list. */
function isStray(text: string, { first }: Line): boolean {
  return isText(text.charAt(first)) && !matches(keyPattern, text, first);
}

/**
 * The column of a priority's keys where all but its first stand at another, which is no YAML: below a text that
 * has begun no key can stand deeper. Undefined from the first line on that stands less deep than they do.
 */
function asideAt(
  text: string,
  { indent, first, what }: Line,
  { priority = -1, aside }: ScanState,
): number | undefined {
  if (aside !== -1) return aside !== undefined && indent >= aside ? aside : undefined;
  return what !== 'dash' && indent > priority && matches(keyPattern, text, first)
    ? indent
    : undefined;
}

/** A line that begins with a tab begins a priority or an action where nothing else can stand, or where it says so. */
function stepOfTabbed(
  text: string,
  { what, first }: Line,
  state: ScanState,
): { cut?: SegmentKind; state: ScanState } {
  const { priority, keys, action } = state;
  if (what !== 'dash') return { state };
  if (priority === -1) return { cut: 'priority', state: { priority: 2, keys: 4 } };
  if (priority === undefined || keys === undefined) return { state };
  const own = afterDash(text, first);
  if (matches(idPattern, text, own)) return { cut: 'priority', state: { priority, keys } };
  if (action === undefined) return { state };
  if (action === -1) return { cut: 'action', state: { ...state, action: keys + 2 } };
  return matches(refPattern, text, own) ? { cut: 'action', state } : { state };
}

const keyPattern = /(?:"[^"\n]*"|'[^'\n]*'|[^\s#&*!|>%@`"'[\]{},?:-][^:\n]*):(?=\s|$)/y;
const fieldPattern = /[a-z-]+[ \t]*:[ \t]+[A-Za-z0-9]/y;
const prioritiesPattern = /priorities[ \t]*:[ \t]*(?:[ \t]#[^\n]*)?\r?(?=\n|$)/y;
const idPattern = /id[ \t]*:(?=\s|$)/y;
const refPattern = /ref[ \t]*:(?=\s|$)/y;
const actionsPattern = /actions[ \t]*:[ \t]*(?:[ \t]#[^\n]*)?\r?(?=\n|$)/y;

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function afterDash(text: string, dash: number): number {
  let at = dash + 1;
  while (text.charAt(at) === ' ') at++;
  return /[^\s]/.test(text.charAt(at)) ? at : dash + 2;
}
