/** From a tree and its text to entries with their comments. What is written oddly is kept as it is. */

import type { Path } from '../../plan/path';
import type { Meaning } from '../../plan/schema/kinds';
import type { Shape } from '../../plan/shape';
import type { ListNode, MapNode, Node, Pair } from '../../plan/tree';
import { canonical, shapeAt } from '../shapes';
import { asItIs, headBefore } from './as-it-is';
import { addBelow, divide } from './comments';
import { flowEntries, keyText, onOneLine } from './flow';
import { type Between, type Entries, type Entry, holdsComment, type Value } from './layout';
import { commentIn, type LineReader, leave } from './lines';
import { line, linkList, writtenScalar } from './scalars';

/** A node, where it stands in the format. */
export interface Placed<N extends Node = Node> {
  readonly node: N;
  readonly path: Path;
  readonly shape: Shape | undefined;
}

/**
 * The entries of a map or list, from the next line on: that line holds the first of them. Throws `leave`
 * where it is too odd to be taken apart. Afterwards `lines` is behind the last entry.
 */
export function readEntries(lines: LineReader, placed: Placed, isInline = false): Entries {
  return new Reading(lines).entries(placed, '', isInline);
}

class Reading {
  private readonly lines: LineReader;
  private readonly source: string;

  constructor(lines: LineReader) {
    this.lines = lines;
    this.source = lines.source;
  }

  /** `isInline` is a map whose first key stands on the line of its dash. */
  entries({ node, path, shape }: Placed, head: string, isInline: boolean): Entries {
    if (node.kind === 'scalar') throw leave;
    if (node.flow) {
      const entries = flowEntries(this.source, { node, path, shape });
      return { kind: node.kind, head, column: 0, entries, tail: [] };
    }
    const read =
      node.kind === 'map'
        ? this.map({ node, path, shape }, isInline)
        : this.list({ node, path, shape });
    return { kind: node.kind, head, ...read, tail: [] };
  }

  private map(
    { node, path, shape }: Placed<MapNode>,
    isInline: boolean,
  ): { column: number; entries: readonly Entry[] } {
    const entries: Entry[] = [];
    const column = this.lines.columnOf(node.pairs[0]?.key.start ?? node.start);
    let isTail = false;
    for (const pair of node.pairs) {
      const { key } = pair;
      const isFirst = isInline && entries.length === 0;
      const lead = isFirst ? [] : this.lead(entries.at(-1), column, path.length === 0 || isTail);
      const isHere = this.lines.lineOf(key.start) === this.lines.at;
      const before = isFirst ? '' : this.lines.text(this.lines.at).slice(0, column);
      if (!isHere || this.lines.columnOf(key.start) !== column || before.trim() !== '') throw leave;
      const name = canonical(key.value, shape);
      const written = keyText(this.source, pair, node, shape);
      const placed = { path: [...path, name], shape: shapeAt(shape, [name]) };
      entries.push(this.pair(pair, written, { ...placed, lead, column }));
      isTail = path[0] === 'priorities' && path.length === 2 && name === 'actions';
    }
    return { column, entries };
  }

  private list({ node, path, shape }: Placed<ListNode>): {
    column: number;
    entries: readonly Entry[];
  } {
    const entries: Entry[] = [];
    const column = this.lines.columnOf(node.start);
    const isCut =
      path.length === 1 ? path[0] === 'priorities' : path[2] === 'actions' && path.length === 3;
    for (const [i, item] of node.items.entries()) {
      const lead = this.lead(entries.at(-1), column, isCut);
      const dash = /^( *)-(?=\s|$)/.exec(this.lines.text(this.lines.at));
      if (dash?.[1]?.length !== column) throw leave;
      const place = { path: [...path, i], shape: shapeAt(shape, [i]), lead, column };
      const after = this.lines.startOf(this.lines.at) + column + 1;
      entries.push(this.entry(undefined, after, item, place));
    }
    return { column, entries };
  }

  private pair({ key, value }: Pair, written: string, place: EntryPlace): Entry {
    const colon = /^[ \t]*:/.exec(this.lines.after(key.end));
    if (!colon) throw leave;
    return this.entry(written, key.end + colon[0].length, value, place);
  }

  /** What stands after a colon or a dash, and below it. */
  private entry(
    key: string | undefined,
    after: number,
    node: Node | undefined,
    place: EntryPlace,
  ): Entry {
    const first = this.lines.at;
    try {
      return { key, lead: place.lead, tail: [], ...this.value(after, node, place) };
    } catch (error) {
      if (error !== leave || !node) throw error;
      this.lines.at = first;
      const value = asItIs(this.lines, after, node, place.column);
      return { key, lead: place.lead, comment: undefined, value, tail: [] };
    }
  }

  private value(
    after: number,
    node: Node | undefined,
    place: EntryPlace,
  ): { comment: string | undefined; value: Value } {
    const { lines } = this;
    if (!node) {
      const [whole, none = ''] = /^[ \t]*(~?)(?=\s|$)/.exec(lines.after(after)) ?? [''];
      const comment = commentIn(lines.after(after).slice(whole.length));
      lines.at++;
      return { comment, value: line(none) };
    }
    const isHere = lines.lineOf(node.start) === lines.at;
    const head = headBefore(lines, after, isHere ? node.start : undefined);
    const comment = isHere ? undefined : commentIn(lines.after(head.end));
    if (this.source.charAt(node.start) === '*' && !isQuoted(node)) throw leave;
    if (node.kind !== 'scalar' && !node.flow) {
      const kept = isHere ? undefined : this.blockLinks(node, place);
      if (kept !== undefined) return { comment, value: line(joined(head.text, kept)) };
      const isOfItem = node.kind === 'map' && typeof place.path.at(-1) === 'number';
      if (!isHere) lines.at++;
      else if (!isOfItem || head.text !== '') throw leave;
      return { comment, value: this.entries({ ...place, node }, head.text, isHere) };
    }
    if (!isHere) {
      lines.at++;
      if (comment !== undefined || holdsComment(lines.between())) throw leave;
    }
    return this.oneValue(node, head.text, place);
  }

  /** Links on several lines, on one; those with comments stay apart. */
  private blockLinks(node: MapNode | ListNode, { shape }: EntryPlace): string | undefined {
    const isLinks = shape?.text?.kind === 'links' && node.kind === 'list';
    const last = this.lines.lineOf(Math.max(node.start, node.end - 1));
    const below = this.source.slice(
      this.lines.startOf(this.lines.at + 1),
      this.lines.startOf(last + 1),
    );
    if (!isLinks || /[#&*!]/.test(below)) return undefined;
    const links = linkList(node);
    if (links !== undefined) this.lines.at = last + 1;
    return links;
  }

  /** A text, or what stands in brackets or braces. */
  private oneValue(
    node: Node,
    head: string,
    place: EntryPlace,
  ): { comment: string | undefined; value: Value } {
    const { lines, source } = this;
    const isBlock = node.kind === 'scalar' && /^(?:literal|folded)$/.test(node.style);
    const last = lines.lineOf(Math.max(node.start, node.end - 1));
    const header = isBlock ? /^[|>][-+\d]*/.exec(source.slice(node.start, node.start + 4)) : null;
    const end = header ? node.start + header[0].length : node.end;
    const comment = commentIn(lines.after(end));
    const isLong = last > lines.at;
    if (node.kind !== 'scalar') {
      // An exception covers what begins on its line: one after the last of several lines covers nothing.
      if (isLong && comment !== undefined) throw leave;
      lines.at = last + 1;
      const kept = onOneLine(source, { ...place, node });
      if (kept !== undefined) return { comment, value: line(joined(head, kept)) };
      return { comment, value: this.entries({ ...place, node }, head, false) };
    }
    const written = onOneLine(source, { ...place, node });
    if (written !== undefined && !(isLong && comment !== undefined)) {
      lines.at = last + 1;
      return { comment, value: line(joined(head, written)) };
    }
    const { head: text, body } = writtenScalar(source, node, {
      means: meaningOf(place.shape),
      column: place.column,
      comment,
    });
    lines.at = last + 1;
    const kept = header?.[0].includes('+') ? lines.blank() : [];
    const isLast = comment !== undefined && !isBlock && body.length > 0;
    const ended = isLast ? [...body.slice(0, -1), `${body.at(-1)} ${comment}`] : [...body, ...kept];
    const value: Value = { kind: 'text', head: joined(head, text), body: ended };
    return { comment: isLast ? undefined : comment, value };
  }

  /** The lines above an entry; what belongs to the one before goes there. */
  private lead(before: Entry | undefined, column: number, endsSegment: boolean): Between[] {
    const { below, lead } = divide(this.lines.between(), column, endsSegment);
    if (!before) return [...below, ...lead];
    if (below.length > 0) addBelow(before, below);
    return lead;
  }
}

interface EntryPlace {
  readonly path: Path;
  readonly shape: Shape | undefined;
  readonly lead: Between[];
  readonly column: number;
}

/** What a text alone means in a place, also where it stands for a list of one. */
function meaningOf(shape: Shape | undefined): Meaning | undefined {
  return shape?.text ?? (shape?.fields ? undefined : shape?.item?.text);
}

function isQuoted(node: Node): boolean {
  return node.kind === 'scalar' && node.style !== 'plain';
}

function joined(head: string, text: string): string {
  return head === '' ? text : `${head} ${text}`;
}
