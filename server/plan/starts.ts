/** Where the fragments of a document begin: counted once, and carried along from edit to edit. */

/** What is counted of a fragment. */
interface Sized {
  readonly text: string;
  readonly lineBreaks: number;
}

/** For each fragment, and for the end of the document, what goes before it. */
export interface Starts {
  /** In characters, UTF-16. */
  readonly offsets: Int32Array;
  /** In line breaks. */
  readonly lines: Int32Array;
}

/** Counts for all fragments of a document. */
export function startsOf(fragments: readonly Sized[]): Starts {
  return replacedStarts(none, 0, fragments, 0);
}

/** The starts of a document in which `made` stand for the fragments `from` to `to` of the one before. */
export function replacedStarts(
  before: Starts,
  from: number,
  made: readonly Sized[],
  to: number,
): Starts {
  return {
    offsets: replaced(before.offsets, from, made, to, ({ text }) => text.length),
    lines: replaced(before.lines, from, made, to, ({ lineBreaks }) => lineBreaks),
  };
}

/** The index of the last fragment that begins at or before `wanted`; 0 where none does. */
export function fragmentAt(starts: Int32Array, wanted: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= wanted) low = middle;
    else high = middle;
  }
  return low;
}

const none: Starts = { offsets: new Int32Array(1), lines: new Int32Array(1) };

function replaced(
  before: Int32Array,
  from: number,
  made: readonly Sized[],
  to: number,
  size: (fragment: Sized) => number,
): Int32Array {
  const starts = new Int32Array(before.length - (to - from) + made.length);
  starts.set(before.subarray(0, from + 1));
  let sum = before[from] ?? 0;
  for (const [i, one] of made.entries()) {
    sum += size(one);
    starts[from + i + 1] = sum;
  }
  const shift = sum - (before[to] ?? 0);
  const more = made.length - (to - from);
  for (let i = to + 1; i < before.length; i++) starts[i + more] = (before[i] ?? 0) + shift;
  return starts;
}
