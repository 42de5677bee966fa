/** A stretch of a plan file to a tree and its faults: whatever the text, something comes back. */

import type { EncodingFault, Mend, SyntaxFault, TornFault } from './faults';
import { halfTyped } from './half-typed';
import { linedUp } from './lined-up';
import { contentEnd } from './lines';
import { closedQuotes, type Repair, repairs } from './mend';
import { tooDeepAt } from './nesting';
import { applyEdits, wayBack } from './offsets';
import { readPlain } from './plain';
import { scalar } from './quote';
import { untabbed } from './tabs';
import type { Node } from './tree';
import { type Named, type NamedThere, readYaml, type YamlReading } from './yaml';

/** A parsed stretch; offsets are relative to its own start. */
export interface Parsed {
  readonly root: Node | undefined;
  readonly faults: readonly (SyntaxFault | TornFault | EncodingFault)[];
  /** Anchors that the stretch defines, and aliases that it does not answer itself. */
  readonly anchors: readonly Named[];
  readonly unresolved: readonly Named[];
}

/** More mends than this in one stretch: what is left is reported as YAML sees it. */
const mendLimit = 60;
/** As many may be made at once: they cost two readings together. */
const mendsAtOnce = 500;
/** Every mend reads the stretch again: this many characters in all, and two times whatever its length. */
const mendBudget = 200_000;

/**
 * No entry of a plan that needs all of YAML has more lines and items, nor has a whole plan in brackets:
 * reading more would stop all else for seconds.
 */
const mostMarks = 100_000;

function isTooLong(text: string): boolean {
  let marks = 0;
  for (const _ of text.matchAll(/[\n,[{]/g)) {
    marks += 1;
    if (marks > mostMarks) return true;
  }
  return false;
}

/** A stretch that is not read, because it is longer than any plan. */
export function unread(text: string): Parsed {
  const start = /\S/.exec(text)?.index ?? 0;
  const end = Math.min(contentEnd(text, start), start + 80);
  const fault: SyntaxFault = { code: 'syntax', reason: 'too-long', start, end };
  return { root: undefined, faults: [fault], anchors: [], unresolved: [] };
}

/** Whether a stretch was too long to be read. */
export function isUnread({ faults }: Parsed): boolean {
  return faults.some((fault) => fault.code === 'syntax' && fault.reason === 'too-long');
}

/**
 * Parses a stretch of YAML whose first entry stands, as far as what comes before it tells, at that column. Never
 * throws; time is linear in its length.
 */
export function parse(text: string, column = 0): Parsed {
  const deep = tooDeepAt(text);
  const plain = deep === undefined ? readPlain(text) : undefined;
  if (plain) return { root: plain.root, faults: [], anchors: [], unresolved: [] };
  if (isTooLong(text)) return unread(text);
  const encoding = encodingFaults(text);
  if (deep !== undefined) {
    const fault: SyntaxFault = { code: 'syntax', reason: 'too-deep', start: deep, end: deep + 1 };
    return { root: undefined, faults: [...encoding, fault], anchors: [], unresolved: [] };
  }
  const { reading, applied } = mended(text, column);
  const read = applied.length > 0 ? moved(reading.root, applied) : reading.root;
  const back = wayBackFrom(applied);
  const left = reading.errors.slice(0, 20).map((error): SyntaxFault => {
    const start = Math.min(back(error.start), text.length);
    const end = Math.max(start, Math.min(back(error.end), text.length));
    return { code: 'syntax', reason: error.reason, start, end: beforeBreak(text, start, end) };
  });
  const torn = marks(text, reading, back);
  const root = read && torn.length > 0 ? withMarks(read, text, torn.slice(0, 20)) : read;
  const faults = [...encoding, ...applied.map(toFault), ...left, ...torn.slice(0, 20)];
  const place = ({ name, used, start, end }: Named): Named => ({
    name,
    used,
    start: back(start),
    end: back(end),
  });
  return {
    root,
    faults: faults.sort((a, b) => a.start - b.start || a.end - b.end),
    anchors: reading.anchors.map(place),
    unresolved: reading.unresolved.map(place),
  };
}

/** The end of a stretch, before the line break that it may have taken in. */
function beforeBreak(text: string, start: number, end: number): number {
  let before = end;
  while (before > start && /[\r\n]/.test(text.charAt(before - 1))) before--;
  return before;
}

function mended(
  text: string,
  column: number,
): { reading: YamlReading; applied: readonly Repair[] } {
  let { reading, current, applied } = mendedAtOnce(text, column);
  let budget = mendBudget + 2 * text.length;
  while (reading.errors.length > 0 && applied.length < mendLimit) {
    const [error] = reading.errors;
    if (!error || error.reason === 'too-many-aliases' || error.reason === 'several-documents')
      break;
    let better: MendedText | undefined;
    const back = wayBackFrom(applied);
    for (const repair of repairs(current, error)) {
      const next = add(applied, repair, back);
      if (!next) continue;
      budget -= text.length;
      if (budget < 0) return { reading, applied };
      const nextText = applyEdits(
        text,
        next.map(({ edit }) => edit),
      );
      const tried = readAgain(nextText);
      const past = Math.max(repair.edit.start + repair.edit.text.length, error.start);
      if (!repair.offer || (tried.errors[0]?.start ?? Number.POSITIVE_INFINITY) > past) {
        const made = { reading: tried, current: nextText, applied: next };
        better = repair.offer ? made : withoutVain(text, made, applied.at(-1));
        break;
      }
    }
    if (!better) break;
    ({ reading, current, applied } = better);
  }
  return { reading, applied };
}

/** Quotes that only moved the trouble to the line that is left out now are no mend. */
function withoutVain(text: string, made: MendedText, last: Repair | undefined): MendedText {
  const applied = made.applied.filter((one) => one !== last);
  const isQuoting = last?.reason === 'bad-start' || last?.reason === 'text-after-value';
  if (!isQuoting || applied.length === made.applied.length) return made;
  const edits = applied.map(({ edit }) => edit);
  const current = applyEdits(text, edits);
  const reading = readAgain(current);
  return reading.errors.length > made.reading.errors.length ? made : { reading, current, applied };
}

interface MendedText {
  readonly reading: YamlReading;
  readonly current: string;
  readonly applied: readonly Repair[];
}

/** A text with what is wrong in many lines at once mended first, where it can be read better so. */
function mendedAtOnce(text: string, column: number): MendedText {
  const plain = plainWhereLinedUp(text);
  if (plain) return plain;
  let best: MendedText = { reading: readYaml(text), current: text, applied: [] };
  for (const repairsOf of [halfTyped, untabbed, linedUp, closedQuotes]) {
    if (best.reading.errors.length === 0) break;
    const found = repairsOf(best.current, column);
    if (found.length > mendsAtOnce) continue;
    const back = wayBackFrom(best.applied);
    const applied = found.reduce(
      (all: readonly Repair[], repair) => add(all, repair, back) ?? all,
      best.applied,
    );
    if (applied.length === best.applied.length) continue;
    const edits = applied.map(({ edit }) => edit);
    const current = applyEdits(text, edits);
    const reading = readAgain(current);
    if (reading.errors.length < best.reading.errors.length) best = { reading, current, applied };
  }
  return best;
}

/**
 * A text that needs nothing but to be lined up to be in the plain subset, in which each line stands for itself:
 * YAML cannot have read it before, and need not be asked, which would take many times as long.
 */
function plainWhereLinedUp(text: string): MendedText | undefined {
  const applied = linedUp(text);
  if (applied.length === 0) return undefined;
  const edits = applied.map(({ edit }) => edit);
  const current = applyEdits(text, edits);
  const reading = plainReading(current);
  return reading && { reading, current, applied };
}

/** A mended text is most often in the plain subset, where its reading is the same and takes little. */
function readAgain(text: string): YamlReading {
  return plainReading(text) ?? readYaml(text);
}

function plainReading(text: string): YamlReading | undefined {
  const plain = readPlain(text);
  return plain && { ...plain, errors: [], anchors: [], unresolved: [] };
}

/** From offsets of a text with repairs to those of the text as it was. */
function wayBackFrom(applied: readonly Repair[]): (offset: number) => number {
  return wayBack(applied.map(({ edit }) => edit));
}

/**
 * Adds a repair, given in offsets of a text so far from which `back` leads, in offsets of the text as it was.
 * What was mended once is not mended again; it can only be left out after all.
 */
function add(
  applied: readonly Repair[],
  repair: Repair,
  back: (offset: number) => number,
): readonly Repair[] | undefined {
  const { edit } = repair;
  const moved: Repair = {
    ...repair,
    start: back(repair.start),
    end: back(repair.end),
    edit: { start: back(edit.start), end: back(edit.end), text: edit.text },
  };
  const apart = applied.filter(
    ({ edit: { start, end } }) => end < moved.edit.start || start > moved.edit.end,
  );
  if (apart.length < applied.length && repair.offer) return undefined;
  return [...apart, moved];
}

function toFault({ start, end, reason, tornBy, edit, offer }: Repair): SyntaxFault | TornFault {
  if (tornBy) return { code: 'unquoted-text', by: tornBy, start, end, mend: edit };
  return { code: 'syntax', reason, start, end, ...(offer && { mend: edit }) };
}

/** The tree of a mended text, its places in the text as it was. */
function moved(root: Node | undefined, applied: readonly Repair[]): Node | undefined {
  const edits = applied.map(({ edit }) => edit);
  const back = wayBack(edits);
  const quotes = new Set(edits.filter(({ start, end }) => end > start).map(({ start }) => start));
  const move = (node: Node): Node => {
    const start = back(node.start);
    const end = back(node.end);
    if (node.kind === 'map') {
      const pairs = node.pairs.map(({ key, value }) => ({
        key: { ...key, start: back(key.start), end: back(key.end) },
        value: value && move(value),
      }));
      return { ...node, start, end, pairs };
    }
    if (node.kind === 'list') {
      return { ...node, start, end, items: node.items.map((item) => item && move(item)) };
    }
    return { ...node, start, end, style: quotes.has(start) ? 'plain' : node.style };
  };
  return root && move(root);
}

/**
 * `&Partners and police` is an anchor to YAML, which drops the word without a sound; `*see note` asks for
 * one that is nowhere.
 */
function marks(
  text: string,
  { anchors, unresolved }: YamlReading,
  back: (offset: number) => number,
): readonly TornFault[] {
  return [...anchors.filter(({ used }) => !used), ...unresolved].flatMap(
    (mark): readonly TornFault[] => {
      const start = back(mark.start);
      const end = textEnd(text, start, mark, back(mark.until));
      if (end === undefined) return [];
      const mend: Mend = { start, end, text: scalar(onOneLine(text.slice(start, end))) };
      return [{ code: 'unquoted-text', by: 'mark', start, end, mend }];
    },
  );
}

/** Where the text ends that a mark begins; undefined where it begins a field, or what stands in brackets or on lines below. */
function textEnd(
  text: string,
  start: number,
  { key, inBrackets, isText }: NamedThere,
  until: number,
): number | undefined {
  if (key === 'among others') return undefined;
  if (inBrackets) return key ? undefined : Math.max(start, until);
  const line = Math.max(start, contentEnd(text, start));
  if (isText && !key) return Math.max(line, until);
  return until > line || text.charAt(line - 1) === ':' ? undefined : line;
}

function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, ' ');
}

/** The tree with the texts that began with a mark as they were written. */
function withMarks(node: Node, text: string, torn: readonly TornFault[]): Node {
  if (node.kind === 'map') {
    const pairs = node.pairs.map(({ key, value }) => ({
      key,
      value: value && withMarks(value, text, torn),
    }));
    return { ...node, pairs };
  }
  if (node.kind === 'list') {
    return { ...node, items: node.items.map((item) => item && withMarks(item, text, torn)) };
  }
  const fault = torn.find(({ start, end }) => start <= node.start && node.start < end);
  if (!fault) return node;
  const { start, end } = fault;
  return { kind: 'scalar', start, end, value: onOneLine(text.slice(start, end)), style: 'plain' };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const badCharacters = /[\uFFFD\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]+/g;

function encodingFaults(text: string): readonly EncodingFault[] {
  const faults: EncodingFault[] = [];
  for (const match of text.matchAll(badCharacters)) {
    if (faults.length >= 20) break;
    const what = match[0].startsWith('\uFFFD') ? 'not-utf-8' : 'control-character';
    faults.push({ code: 'encoding', what, start: match.index, end: match.index + match[0].length });
  }
  return faults;
}
