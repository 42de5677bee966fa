/** Ids of answers, so that a client that has one already is told 'unchanged'. */

import { sameData } from '../text/same';

/** An answer with the id under which a client knows it. */
export interface Told<T> {
  readonly id: string;
  readonly answer: T;
}

/** The last answer about each of many things. */
export class ResultIds<T> {
  private readonly told = new Map<string, Told<T>>();
  private readonly session = Date.now().toString(36);
  private lastId = 0;

  /** Takes note of an answer about the thing called `key`: the one of before where that says the same. */
  note(key: string, answer: T): { readonly now: Told<T>; readonly before: Told<T> | undefined } {
    const before = this.told.get(key);
    if (before && sameData(before.answer, answer)) return { now: before, before };
    this.lastId += 1;
    const now = { id: `${this.session}-${this.lastId}`, answer };
    this.told.set(key, now);
    return { now, before };
  }

  /** The last answer about a thing. */
  last(key: string): Told<T> | undefined {
    return this.told.get(key);
  }

  /** Lets go of a thing. */
  forget(key: string): void {
    this.told.delete(key);
  }

  /** Lets go of all but these things. */
  keep(keys: Iterable<string>): void {
    const kept = new Set(keys);
    for (const key of this.told.keys()) if (!kept.has(key)) this.told.delete(key);
  }
}
