/** Texts that say the same, or nearly, found without comparing every one with every other. */

import { editDistance } from '../../text/near';
import { remembered } from '../../text/remembered';
import { foldWord, words } from '../../text/words';

/** A text made ready for comparing: plain data, worked out once. */
export interface Wording {
  /** Its words in order, folded: nothing of case, plurals and punctuation. */
  readonly said: string;
  /** The words that carry meaning, each once, the longest first. */
  readonly carrying: readonly string[];
  /** Its figures: texts that differ in one say different things. */
  readonly figures: string;
  /** Names inside the sentence: likewise. */
  readonly names: readonly string[];
  /** Two texts that are nearly the same have one of these in common. */
  readonly keys: readonly number[];
}

/** Two texts are nearly the same when they share this part of the words that either has. */
const ALIKE = 0.85;
/** Below this one word more or less is another meaning. */
const FEWEST_WORDS = 4;
/** More typing errors than these in one text make it another. */
const MOST_MISSPELT = 2;
/** What so many texts share tells them not apart, and looking at them all would take too long. */
const MOST_LOOKED_AT = 20;

const LITTLE = new Set(
  `a an and are as at be been being by for from has have in into is it its of on or our that the their
   these they this those to was were which will with`.split(/\s+/),
);
const REVERSING = new Set(['no', 'not', 'never', 'without', 'non', 'un']);

/** Makes a text ready; undefined where it has no words. */
export const wordingOf = remembered((text): Wording | undefined => {
  const said: string[] = [];
  const names: string[] = [];
  const figures: string[] = [];
  for (const word of words(text)) {
    const folded = foldWord(word.text);
    said.push(folded);
    if (/\d/.test(folded)) figures.push(folded);
    if (word.start > 0 && isCapital(word.text)) names.push(folded);
  }
  if (said.length === 0) return undefined;
  // Long words are rare ones: no text has to be counted for that.
  const carrying = [...new Set(said)]
    .filter((word) => !LITTLE.has(word))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return {
    said: said.join(' '),
    carrying,
    figures: figures.join(' '),
    names,
    keys: keysOf(carrying, figures.join(' ')),
  };
});

/**
 * Of two sets that share so much, the first few words in any one order always have one in common; one
 * word more for a typing error.
 */
function keysOf(carrying: readonly string[], figures: string): readonly number[] {
  const { length } = carrying;
  if (length < FEWEST_WORDS) return [];
  const few = length - Math.ceil(ALIKE * length) + 2;
  return carrying.slice(0, few).map((word) => hash(`${word} ${figures}`));
}

/** For each text the position of the first one before it that says the same, or nearly. */
export function earlierAlike(
  texts: readonly (Wording | undefined)[],
): readonly (number | undefined)[] {
  const same = new Map<string, number>();
  const byKey = new Map<number, number[]>();
  return texts.map((text, position) => {
    if (!text) return undefined;
    const first = same.get(text.said);
    if (first !== undefined) return first;
    same.set(text.said, position);
    let found: number | undefined;
    for (const key of text.keys) {
      const others = byKey.get(key);
      if (!others) byKey.set(key, [position]);
      else if (others.length < MOST_LOOKED_AT) {
        found ??= others.find((other) => isKnownNear(texts[other], text));
        others.push(position);
      }
    }
    return found;
  });
}

const known = new WeakMap<Wording, WeakMap<Wording, boolean>>();

/** Compares two texts once for as long as both stay. */
function isKnownNear(a: Wording | undefined, b: Wording): boolean {
  if (!a || a.figures !== b.figures) return false;
  const others = known.get(b) ?? new WeakMap<Wording, boolean>();
  known.set(b, others);
  let near = others.get(a);
  if (near === undefined) {
    near = isNear(a, b);
    others.set(a, near);
  }
  return near;
}

function isNear(a: Wording, b: Wording): boolean {
  const onlyA = a.carrying.filter((word) => !b.carrying.includes(word));
  let onlyB = b.carrying.filter((word) => !a.carrying.includes(word));
  if (!mayBeNear(a.carrying.length - onlyA.length, onlyA.length, onlyB.length)) return false;
  const left = onlyA.filter((word) => {
    const misspelt = onlyB.find((other) => isMisspelt(word, other));
    onlyB = onlyB.filter((other) => other !== misspelt);
    return misspelt === undefined;
  });
  const different = [...left, ...onlyB];
  if (different.some((word) => REVERSING.has(word))) return false;
  if (different.some((word) => a.names.includes(word) || b.names.includes(word))) return false;
  const shared = a.carrying.length - left.length;
  return shared / (shared + different.length) >= ALIKE;
}

/** Whether enough would be shared if the other words were misspelt ones: most pairs end here. */
function mayBeNear(shared: number, onlyA: number, onlyB: number): boolean {
  const misspelt = Math.min(onlyA, onlyB);
  const most = shared + misspelt;
  return misspelt <= MOST_MISSPELT && most / (most + Math.abs(onlyA - onlyB)) >= ALIKE;
}

function isMisspelt(a: string, b: string): boolean {
  return Math.min(a.length, b.length) > 5 && editDistance(a, b, 1) <= 1;
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** FNV-1a: numbers are looked up faster than texts. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}
