/** Near matches: what somebody may have meant by a text that is in no list. */

const FAR = Number.POSITIVE_INFINITY;

/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make `b` of `a`
 * (Damerau's distance, no letter touched twice); Infinity when more than `limit`, a small whole number.
 * Counts UTF-16 units. Takes time in proportion to the length times `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (limit < 1 || Math.abs(a.length - b.length) > limit) return FAR;
  // A row holds the band around the diagonal: at `k` the distance for column `row + k - limit`.
  const width = 2 * limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: width }, (_, k) => (k < limit ? FAR : k - limit));
  for (let row = 1; row <= a.length; row += 1) {
    const current: number[] = [];
    const rows = { current, above, before };
    for (let k = 0; k < width; k += 1) {
      current.push(cell(a, b, row, row + k - limit, k, rows));
    }
    if (Math.min(...current) > limit) return FAR;
    before = above;
    above = current;
  }
  const distance = above[b.length - a.length + limit] ?? FAR;
  return distance <= limit ? distance : FAR;
}

/** How many letters may differ in a text of this length before a suggestion would look silly. */
export function nearLimit(length: number): number {
  if (length < 3) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

/**
 * The candidate most like `text`, for ids, keys, values of a closed list and measures; undefined when
 * none is near. Case, spaces, hyphens and underscores do not count ('Lead Officer' is 'lead-officer');
 * the shorter of the two says how many letters may differ. Of several equally near, the one that begins
 * like `text` for the longest wins ('of-track' is 'off-track', not 'on-track'), else the first.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(text);
  if (wanted === '') return undefined;
  let best: string | undefined;
  let bestDistance = FAR;
  let bestBeginning = -1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const limit = Math.min(nearLimit(Math.min(wanted.length, folded.length)), bestDistance);
    const distance = editDistance(wanted, folded, limit);
    if (distance === FAR) continue;
    const beginning = commonBeginning(wanted, folded);
    if (distance < bestDistance || beginning > bestBeginning) {
      best = candidate;
      bestDistance = distance;
      bestBeginning = beginning;
    }
  }
  return best;
}

/** Whether two names differ in capital letters, spaces, hyphens and underscores alone. */
export function isSameName(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

interface Rows {
  readonly current: readonly number[];
  readonly above: readonly number[];
  readonly before: readonly number[];
}

function cell(a: string, b: string, row: number, column: number, k: number, rows: Rows): number {
  if (column < 0 || column > b.length) return FAR;
  if (column === 0) return row;
  const changed = a[row - 1] === b[column - 1] ? 0 : 1;
  const distance = Math.min(
    (rows.above[k] ?? FAR) + changed,
    (rows.above[k + 1] ?? FAR) + 1,
    (rows.current[k - 1] ?? FAR) + 1,
  );
  const swapped =
    row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return swapped ? Math.min(distance, (rows.before[k] ?? FAR) + 1) : distance;
}

function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, '');
}
