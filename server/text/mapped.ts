/** Lists made item by item out of others, and made again after a few of the items changed. */

/** A list with what was made of each of its items. */
export interface Mapped<From, To> {
  readonly from: readonly From[];
  readonly to: readonly To[];
}

/** A stretch of a list, from its item `start` to before its item `end`. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Where the same items stand in the list of before; undefined where they are others. */
  readonly before: number | undefined;
}

/** Makes something of each item. What stands in a run that was there `before` is not made again. */
export function mapAgain<From, To>(
  from: readonly From[],
  before: Mapped<From, To> | undefined,
  make: (item: From) => To,
): Mapped<From, To> {
  if (!before) return { from, to: from.map((item) => make(item)) };
  const parts = runsOf(from, before.from).map(({ start, end, before: at }) =>
    at === undefined
      ? from.slice(start, end).map((item) => make(item))
      : before.to.slice(at, at + end - start),
  );
  const none: readonly To[] = [];
  return { from, to: none.concat(...parts) };
}

/** So far ahead, in items, the lists are searched for where they go on alike. */
const farthest = 64;

/**
 * The runs that make up a list, by comparison with one of before. Items are the same where they are the same
 * object. Where the lists go on differently for long, items that are there in both may count as others.
 */
export function runsOf<T>(now: readonly T[], before: readonly T[]): readonly Run[] {
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < now.length) {
    const start = i;
    while (i < now.length && j < before.length && now[i] === before[j]) {
      i += 1;
      j += 1;
    }
    if (i > start) runs.push({ start, end: i, before: j - (i - start) });
    if (i === now.length) break;
    const skip = nextAlike(now, i, before, j);
    if (skip.now > 0) runs.push({ start: i, end: i + skip.now, before: undefined });
    i += skip.now;
    j += skip.before;
  }
  return runs;
}

/** How many items of each list are to be skipped until both go on alike, or to their ends. */
function nextAlike<T>(
  now: readonly T[],
  i: number,
  before: readonly T[],
  j: number,
): { readonly now: number; readonly before: number } {
  const [left, old] = [now.length - i, before.length - j];
  for (let far = 1; far <= Math.min(farthest, Math.max(left, old)); far++) {
    for (let near = 0; near <= far; near++) {
      if (far < left && near < old && now[i + far] === before[j + near])
        return { now: far, before: near };
      if (near < left && far < old && now[i + near] === before[j + far])
        return { now: near, before: far };
    }
  }
  return { now: Math.min(farthest, left), before: Math.min(farthest, old) };
}
