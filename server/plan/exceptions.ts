/** Agreed exceptions: `# exception CHECK-ID [until DATE]: reason`, and the entry that each covers. */

import { type IsoDay, readDate } from '../text/dates';
import type { Fragment } from './document';
import type { Extent } from './faults';
import { lineAt } from './lines';
import { type Node, pairEnd } from './tree';

/**
 * What an exception covers: an extent of its fragment, a whole priority or only its actions, all the
 * priorities, the whole plan, or nothing (no entry stands where it should).
 */
export type Scope = Extent | 'priority' | 'actions' | 'priorities' | 'plan' | 'nothing';

/** An agreed exception as written. */
export interface Exception {
  readonly fragment: Fragment;
  /** The comment. */
  readonly start: number;
  readonly end: number;
  readonly check: string;
  /** Empty where none was given: the exception then covers nothing. */
  readonly reason: string;
  /** What was written after `until`, and the last day it means, where it is a date. */
  readonly untilText?: string;
  readonly until?: IsoDay;
  readonly scope: Scope;
}

const kept = new WeakMap<Fragment, readonly Exception[]>();

/** The exceptions of a fragment, in order of place; the same ones every time. */
export function exceptionsOf(fragment: Fragment): readonly Exception[] {
  let exceptions = kept.get(fragment);
  if (!exceptions) {
    exceptions = read(fragment);
    kept.set(fragment, exceptions);
  }
  return exceptions;
}

/** A colon behind the first word is no reason to leave it unread where the name of a check follows. */
const opening = String.raw`#[ \t]*exception(?:[ \t]+|[ \t]*:[ \t]*(?=[a-z-]+/[a-z]))`;
const openingPattern = new RegExp(opening, 'i');
const exceptionPattern = new RegExp(String.raw`(?<=^|[ \t])${opening}([^\s:]+)([^\r\n]*)`, 'gim');

/** Whether a text holds the beginning of an agreed exception, wherever it stands. */
export function beginsException(text: string): boolean {
  return openingPattern.test(text);
}

function read(fragment: Fragment): readonly Exception[] {
  if (!beginsException(fragment.text)) return [];
  const { text } = fragment;
  const exceptions: Exception[] = [];
  for (const match of text.matchAll(exceptionPattern)) {
    const [whole, check = '', rest = ''] = match;
    const start = match.index;
    if (isInsideText(fragment, start)) continue;
    const colon = rest.indexOf(':');
    const reason = colon < 0 ? '' : rest.slice(colon + 1).trim();
    const words = (colon < 0 ? rest : rest.slice(0, colon)).trim();
    const untilText = /^until\s+(.+)$/i.exec(words)?.[1];
    const date = untilText === undefined ? undefined : readDate(untilText);
    exceptions.push({
      fragment,
      start,
      end: start + whole.trimEnd().length,
      check,
      reason: untilText === undefined && words !== '' ? '' : reason,
      ...(untilText !== undefined && { untilText }),
      ...(date?.kind === 'date' && { until: date.last }),
      scope: scopeOf(fragment, start),
    });
  }
  return exceptions;
}

/** Whether an offset lies in a text and not in a comment, such as the one on a block text's header line. */
function isInsideText({ text, parsed }: Fragment, offset: number): boolean {
  const inside = (node: Node | undefined): boolean => {
    if (!node || offset < node.start || offset >= node.end) return false;
    if (node.kind === 'list') return node.items.some(inside);
    if (node.kind === 'map')
      return node.pairs.some(({ key, value }) => inside(key) || inside(value));
    const block = node.style === 'literal' || node.style === 'folded';
    return !block || offset > lineAt(text, node.start).end;
  };
  return inside(parsed.root);
}

/** So many comments may stand above the entry that they are about; more would be searched again and again. */
const mostStacked = 100;

/**
 * What an exception in a comment at that offset covers: the entry that begins on its line, or else on the
 * next line that is no comment.
 */
export function scopeOf(fragment: Fragment, comment: number): Scope {
  const { text } = fragment;
  let line = lineAt(text, comment);
  for (let stacked = 0; /^\s*(?:#|$)/.test(text.slice(line.start, line.end)); stacked++) {
    if (stacked > mostStacked) return 'nothing';
    const next = text.indexOf('\n', line.end) + 1;
    if (next === 0 || next >= text.length) return 'nothing';
    line = lineAt(text, next);
  }
  return entryOn(fragment, fragment.parsed.root, line, 0) ?? 'nothing';
}

/** The outermost key or list item whose first line this is. */
function entryOn(
  fragment: Fragment,
  node: Node | undefined,
  line: Extent,
  depth: number,
): Scope | undefined {
  const begins = (start: number): boolean => start >= line.start && start <= line.end;
  if (node?.kind === 'map') {
    for (const pair of node.pairs) {
      const end = pairEnd(pair);
      if (begins(pair.key.start)) {
        return wideScope(fragment, depth, pair.key.value) ?? { start: pair.key.start, end };
      }
      if (pair.key.start < line.start && end > line.start) {
        return entryOn(fragment, pair.value, line, depth + 1);
      }
    }
  }
  if (node?.kind === 'list') {
    for (const item of node.items) {
      if (!item) continue;
      if (begins(item.start)) {
        const whole = depth === 0 && fragment.kind === 'priority';
        return whole ? 'priority' : { start: line.start, end: item.end };
      }
      if (item.start < line.start && item.end > line.start) {
        return entryOn(fragment, item, line, depth + 1);
      }
    }
  }
  return undefined;
}

/** Keys that stand for more than the fragment they are written in. */
function wideScope({ kind }: Fragment, depth: number, key: string): Scope | undefined {
  if (depth === 0 && key === 'plan' && kind !== 'tail') return 'plan';
  if (depth === 0 && key === 'priorities' && kind === 'priorities') return 'priorities';
  const inHead = (kind === 'priority' && depth === 1) || (kind === 'tail' && depth === 0);
  return inHead && key === 'actions' ? 'actions' : undefined;
}
