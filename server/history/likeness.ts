/** How much alike two texts are, whatever their spelling, and which entry of one list is which of another. */

import { wordingOf } from '../checks/support/near-texts';

/** The words of a text in the form in which they are compared; empty where it has none. */
export function saidIn(text: string | undefined): string {
  return (text !== undefined && wordingOf(text)?.said) || '';
}

/** From 0, no word that matters in common, to 1, all of them. */
export function likeness(a: string | undefined, b: string | undefined): number {
  const [one, other] = [carrying(a), carrying(b)];
  const shared = one.filter((word) => other.includes(word)).length;
  const all = one.length + other.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** The words of a text that carry meaning. */
export function carrying(text: string | undefined): readonly string[] {
  return (text !== undefined && wordingOf(text)?.carrying) || [];
}

/** Which entries of two lists are the same, by their positions before and after, and which have no other. */
export interface Pairing {
  readonly pairs: readonly (readonly [before: number, after: number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** One way to know an entry again among those that are left. */
export type Way<T> =
  /** Both have that key, and are not too different; of several the first is the first. */
  | {
      readonly key: (entry: T) => string | undefined;
      readonly unless?: (a: T, b: T) => boolean;
    }
  /** So much alike, the most alike first. */
  | { readonly alike: (a: T, b: T) => number; readonly least: number };

/** More entries than these are not compared each with each. */
const mostCompared = 400;

/** Pairs two lists, the surest way first. With the lists exchanged the pairs are the same, exchanged. */
export function paired<T>(
  before: readonly T[],
  after: readonly T[],
  ways: readonly Way<T>[],
): Pairing {
  const pairs: (readonly [number, number])[] = [];
  let [removed, added] = [[...before.keys()], [...after.keys()]];
  for (const way of ways) {
    if (removed.length === 0 || added.length === 0) break;
    const found =
      'key' in way
        ? byKey(before, after, removed, added, way)
        : byLikeness(before, after, removed, added, way);
    const [gone, come] = [new Set(found.map(([i]) => i)), new Set(found.map(([, j]) => j))];
    pairs.push(...found);
    removed = removed.filter((i) => !gone.has(i));
    added = added.filter((j) => !come.has(j));
  }
  pairs.sort(([, a], [, b]) => a - b);
  return { pairs, removed, added };
}

function byKey<T>(
  before: readonly T[],
  after: readonly T[],
  removed: readonly number[],
  added: readonly number[],
  { key, unless }: Extract<Way<T>, { key: unknown }>,
): (readonly [number, number])[] {
  const waiting = new Map<string, number[]>();
  for (const i of removed) {
    const name = key(before[i] as T);
    if (name === undefined) continue;
    const others = waiting.get(name);
    if (others) others.push(i);
    else waiting.set(name, [i]);
  }
  return added.flatMap((j) => {
    const name = key(after[j] as T);
    const i = name === undefined ? undefined : waiting.get(name)?.shift();
    if (i === undefined || unless?.(before[i] as T, after[j] as T)) return [];
    return [[i, j] as const];
  });
}

function byLikeness<T>(
  before: readonly T[],
  after: readonly T[],
  removed: readonly number[],
  added: readonly number[],
  { alike, least }: Extract<Way<T>, { alike: unknown }>,
): (readonly [number, number])[] {
  if (removed.length > mostCompared || added.length > mostCompared) return [];
  const candidates = removed.flatMap((i) =>
    added.flatMap((j) => {
      const score = alike(before[i] as T, after[j] as T);
      return score >= least ? [{ i, j, score }] : [];
    }),
  );
  // What decides between equals must be the same from both sides.
  candidates.sort(
    (a, b) =>
      b.score - a.score ||
      Math.abs(a.i - a.j) - Math.abs(b.i - b.j) ||
      a.i + a.j - (b.i + b.j) ||
      a.i - b.i,
  );
  const [gone, come] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ i, j }) => {
    if (gone.has(i) || come.has(j)) return [];
    gone.add(i);
    come.add(j);
    return [[i, j] as const];
  });
}
