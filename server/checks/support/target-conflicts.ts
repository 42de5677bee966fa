/** Targets of a plan, and which of them contradict each other. */

import { disagree, type Target } from './target-figures';

/** A target, with whose it is and the days that count. */
export interface Placed extends Target {
  /** What a message calls its owner. */
  readonly name: string;
  /** The position of its action; absent for a target of a measure. */
  readonly index?: number;
  /** The day that counts: its own, else that of its action; '' where there is none. */
  readonly from: string;
  readonly to: string;
  readonly isOwnDay: boolean;
}

/** A target that contradicts another. */
export interface Conflict {
  readonly other: Placed;
  /** In the same words; else the words of one are among those of the other. */
  readonly isSame: boolean;
}

/** What so many targets say in the same words is a form, and comparing them all would take long. */
const MOST_COMPARED = 20;
/** Fewer words than these are in too many others. */
const FEWEST_WORDS = 2;
/** More are not looked for within others. */
const MOST_WORDS = 4;

/** The targets met so far, by what they are about. */
export class Targets {
  private readonly same = new Map<string, Placed[]>();
  /** Those that say nothing but their few words, and all others by every such stretch of theirs. */
  private readonly plain = new Map<string, Placed[]>();
  private readonly holding = new Map<string, Placed[]>();

  add(target: Placed): void {
    put(this.same, keyOf(target), target);
    if (isShort(target)) put(this.plain, target.about.join(' '), target);
    for (const words of stretches(target.about)) put(this.holding, words, target);
  }

  /** The first target that contradicts this one. */
  against(target: Placed): Conflict | undefined {
    const same = find(target, this.same.get(keyOf(target)));
    if (same) return { other: same, isSame: true };
    const within = isShort(target) ? this.holding.get(target.about.join(' ')) : undefined;
    let other = find(target, within);
    for (const words of stretches(target.about)) other ??= find(target, this.plain.get(words));
    return other && { other, isSame: false };
  }
}

function put(map: Map<string, Placed[]>, key: string, target: Placed): void {
  const all = map.get(key);
  if (!all) map.set(key, [target]);
  else if (all.length < MOST_COMPARED) all.push(target);
}

/** The same words in any order. */
function keyOf({ about }: Placed): string {
  return [...new Set(about)].sort().join(' ');
}

function isShort({ about, isPlain }: Placed): boolean {
  return isPlain && about.length >= FEWEST_WORDS && about.length <= MOST_WORDS;
}

/** Every run of two to four words, the whole left out. */
function* stretches(about: readonly string[]): Generator<string> {
  for (let from = 0; from < about.length; from += 1) {
    for (
      let count = FEWEST_WORDS;
      count <= MOST_WORDS && from + count <= about.length;
      count += 1
    ) {
      if (count < about.length) yield about.slice(from, from + count).join(' ');
    }
  }
}

function find(target: Placed, others: readonly Placed[] | undefined): Placed | undefined {
  return others?.find(
    (other) =>
      other.unit === target.unit &&
      disagree(target, other) &&
      !isTrajectory(target, other) &&
      !(other.index === undefined && other.measure === target.measure) &&
      target.from !== '' &&
      target.from <= other.to &&
      other.from <= target.to,
  );
}

/** Several dated values of one criterion. */
function isTrajectory(a: Placed, b: Placed): boolean {
  return a.index === b.index && a.of === b.of;
}
