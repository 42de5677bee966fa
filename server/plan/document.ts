/**
 * A plan file as fragments that are parsed one by one and kept as long as their text stays the same.
 * A document never changes: an edit makes a new one that shares every fragment it did not touch.
 */

import { lineStarts } from '../text/places';
import { type ScanState, type SegmentKind, sameState, scan } from './outline';
import { type Parsed, parse, unread } from './parse';
import { fragmentAt, replacedStarts, type Starts, startsOf } from './starts';

/** A segment's text and what was made of it. What later layers compute from it hangs on it, too. */
export interface Fragment {
  /** `whole` is a file that cannot be cut. */
  readonly kind: SegmentKind | 'whole';
  readonly text: string;
  readonly before: ScanState;
  readonly parsed: Parsed;
  /** The offset of each line's first character, as `lineStarts` gives them. */
  readonly lineStarts: readonly number[];
  /** How many line breaks the text holds. */
  readonly lineBreaks: number;
}

/** A plan file. */
export interface PlanDocument {
  readonly fragments: readonly Fragment[];
  /** Where each of them begins. */
  readonly starts: Starts;
  /** The same text cut by indentation, where anchors used across segments made it be read whole. */
  readonly cut?: readonly Fragment[];
  /** Whether any fragment has an anchor. */
  readonly anchored: boolean;
}

/** One edit: the characters from `start` to `end` of the text before give way to `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** More entries than this no plan has: such a file is not read, so that the others can go on. */
const mostSegments = 10_000;

/** Reads a plan file. Never throws. Linear in the length of the text. */
export function openDocument(text: string): PlanDocument {
  const fragments: Fragment[] = [];
  for (const segment of scan(text)) {
    if (!segment) return whole(text);
    const { kind, start, end, before } = segment;
    fragments.push(fragment(kind, text.slice(start, end), before));
    if (fragments.length > mostSegments) return tooLong(text);
  }
  return settled(fragments);
}

/**
 * The document after an edit, equal to a fresh one of the new text: values, places and faults. Costs
 * what the segments around the edit cost, and a number of steps that grows with the count of the rest.
 * An edit that lies outside the text is moved to its nearest place inside.
 */
export function editDocument(document: PlanDocument, edit: Edit): PlanDocument {
  const old = document.cut ?? document.fragments;
  const starts = document.cut ? startsOf(document.cut) : document.starts;
  const { anchored } = document;
  if (old[0]?.kind === 'whole') return openDocument(edited(old[0].text, edit, 0));
  const from = Math.max(0, fragmentAt(starts.offsets, edit.start) - 1);
  const to = fragmentAt(starts.offsets, Math.max(edit.start, edit.end));
  return rescan({ old, starts, anchored }, from, to, edit);
}

/** The whole text of a document's fragments. */
export function textOf(fragments: readonly Fragment[]): string {
  return fragments.map(({ text }) => text).join('');
}

/** The segments of a document before an edit. */
interface Before {
  readonly old: readonly Fragment[];
  readonly starts: Starts;
  readonly anchored: boolean;
}

function rescan(
  { old, starts, anchored }: Before,
  from: number,
  to: number,
  edit: Edit,
): PlanDocument {
  const start = starts.offsets[from] ?? 0;
  const before = from === 0 ? undefined : old[from]?.before;
  for (let last = Math.min(to + 1, old.length - 1), step = 2; ; last += step, step *= 2) {
    const end = Math.min(last, old.length - 1);
    const text = edited(textOf(old.slice(from, end + 1)), edit, start);
    const made = rescanned(text, before, old[end + 1]);
    if (made === 'whole') {
      return whole(textOf(old.slice(0, from)) + text + textOf(old.slice(end + 1)));
    }
    if (!made) continue;
    const rest = old.slice(end + 1);
    if (from + made.length + rest.length > mostSegments) {
      return tooLong(textOf(old.slice(0, from)) + text + textOf(rest));
    }
    const now = reuse(made, old.slice(from, end + 1));
    const fragments = [...old.slice(0, from), ...now, ...rest];
    return settled(fragments, replacedStarts(starts, from, now, end + 1), now, anchored);
  }
}

/**
 * The fragments of `text`, if the scan ends in the state in which `next` was met before, and would
 * begin it where it begins; undefined where more text must be scanned to come back in step.
 */
function rescanned(
  text: string,
  before: ScanState | undefined,
  next: Fragment | undefined,
): readonly Fragment[] | 'whole' | undefined {
  const follow = next?.text ?? '';
  const made: Fragment[] = [];
  let inStep = next === undefined;
  for (const segment of scan(text + follow, before)) {
    if (!segment) return 'whole';
    const { kind, start, end } = segment;
    if (next && start === text.length) {
      inStep = kind === next.kind && sameState(segment.before, next.before);
      break;
    }
    if (next && end > text.length) return undefined;
    made.push(fragment(kind, text.slice(start, end), segment.before));
  }
  return inStep ? made : undefined;
}

/**
 * Fragments whose text did not change are the ones that were there before; each stands in one place alone,
 * because what is found is placed by its fragment.
 */
function reuse(made: readonly Fragment[], old: readonly Fragment[]): readonly Fragment[] {
  const left = [...old];
  return made.map((one) => {
    const index = left.findIndex(
      ({ kind, text, before }) =>
        kind === one.kind && text === one.text && sameState(before, one.before),
    );
    return index < 0 ? one : (left.splice(index, 1)[0] ?? one);
  });
}

function edited(text: string, edit: Edit, offset: number): string {
  const start = Math.max(0, edit.start - offset);
  return text.slice(0, start) + edit.text + text.slice(Math.max(start, edit.end - offset));
}

function whole(text: string): PlanDocument {
  return onePiece(fragment('whole', text, {}));
}

function tooLong(text: string): PlanDocument {
  return onePiece(fragment('whole', text, {}, unread(text)));
}

function onePiece(one: Fragment): PlanDocument {
  return { fragments: [one], starts: startsOf([one]), anchored: true };
}

/** A document of fragments of which `made` are new; the others had anchors only if `anchored`. */
function settled(
  fragments: readonly Fragment[],
  starts = startsOf(fragments),
  made: readonly Fragment[] = fragments,
  anchored = false,
): PlanDocument {
  // Without the sign nothing is parsed for it.
  const isFree = (one: Fragment) => !one.text.includes('&') || one.parsed.anchors.length === 0;
  if (!anchored && made.every(isFree)) {
    return { fragments, starts, anchored: false };
  }
  return bound(fragments)
    ? { ...whole(textOf(fragments)), cut: fragments }
    : { fragments, starts, anchored: true };
}

/** Anchors that one segment defines and another uses bind the file together: it is read whole. */
function bound(fragments: readonly Fragment[]): boolean {
  const anchors = new Set(
    fragments.flatMap(({ parsed }) => parsed.anchors.map(({ name }) => name)),
  );
  return fragments.some(({ parsed }) => parsed.unresolved.some(({ name }) => anchors.has(name)));
}

/** Where the first entry of a segment stands, as far as those before it tell. */
function columnOf(
  kind: Fragment['kind'],
  { priority = -1, keys = 4, action = -1 }: ScanState,
): number {
  if (kind === 'action') return action < 0 ? keys + 2 : action;
  if (kind === 'priority') return priority < 0 ? 2 : priority;
  return 0;
}

/** A fragment that is parsed when it is first looked at. */
function fragment(
  kind: Fragment['kind'],
  text: string,
  before: ScanState,
  known?: Parsed,
): Fragment {
  return new LazyFragment(kind, text, before, known);
}

class LazyFragment implements Fragment {
  readonly kind: Fragment['kind'];
  readonly text: string;
  readonly before: ScanState;
  readonly lineStarts: readonly number[];
  readonly lineBreaks: number;
  #parsed: Parsed | undefined;

  constructor(kind: Fragment['kind'], text: string, before: ScanState, known?: Parsed) {
    this.kind = kind;
    this.text = text;
    this.before = before;
    this.lineStarts = lineStarts(text);
    this.lineBreaks = this.lineStarts.length - 1;
    this.#parsed = known;
  }

  get parsed(): Parsed {
    this.#parsed ??= parse(this.text, columnOf(this.kind, this.before));
    return this.#parsed;
  }
}
