/** What a printed heading says that its column holds. */

import type { ColumnField, Sureness } from './fields';
import { headings } from './headings';

/** What a heading means. */
export interface HeadingMatch {
  readonly field: ColumnField;
  readonly sureness: Exclude<Sureness, 'guess'>;
  /** The synonym that it is, or has in it. */
  readonly as: string;
}

const fieldOf: ReadonlyMap<string, ColumnField> = new Map(
  (Object.keys(headings) as ColumnField[]).flatMap((field) =>
    [field.replaceAll('-', ' '), ...headings[field]].map((synonym) => [synonym, field] as const),
  ),
);

/** A heading of more words is one only where it is known whole. */
const mostWords = 9;

/** A heading as it is compared: 'What are we going to do?' is 'what are we going to do'. */
export function foldedHeading(text: string): string {
  const folded = text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
  return folded.replace(/\bwe ll\b/g, 'we will');
}

/** What a heading means; undefined where it is like none that is known. What stands in brackets counts least. */
export function matchHeading(text: string): HeadingMatch | undefined {
  const outer = foldedHeading(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' '));
  const folded = outer === '' ? foldedHeading(text) : outer;
  const whole = fieldOf.get(folded);
  if (whole) return { field: whole, sureness: 'sure', as: folded };
  const words = folded.split(' ');
  if (folded === '' || words.length > mostWords) return undefined;
  for (let length = Math.min(words.length - 1, 8); length > 0; length--) {
    const found = phraseOf(words, length);
    if (found) return found;
  }
  return undefined;
}

/** A synonym of so many words in a heading. The last word of an English heading says what it is. */
function phraseOf(words: readonly string[], length: number): HeadingMatch | undefined {
  for (let from = words.length - length; from >= 0; from--) {
    const as = words.slice(from, from + length).join(' ');
    const field = fieldOf.get(as);
    if (field && !(length === 1 && weak.has(as))) return { field, sureness: 'likely', as };
  }
  return undefined;
}

/** Words that say what a column is only where they are all of its heading. */
const weak: ReadonlySet<string> = new Set([
  'no',
  'id',
  'item',
  'number',
  'what',
  'when',
  'who',
  'how',
  'why',
  'end',
  'year',
  'due',
  'rec',
  'area',
  'aim',
  'issue',
  'source',
  'state',
  'support',
  'project',
  'description',
  'measure',
  'success',
  'response',
  'requirement',
  'regulation',
  'reporting',
  'result',
  'link',
  'completion',
  'finish',
  'date',
]);
