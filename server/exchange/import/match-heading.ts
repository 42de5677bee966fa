/** What a printed heading says that its column holds. */

import type { ColumnField, Sureness } from './fields';
import { headings, inspectorates, openings } from './headings';

/** What a heading means. */
export interface HeadingMatch {
  readonly field: ColumnField;
  readonly sureness: Exclude<Sureness, 'guess'>;
}

/** A field by its key, but for those that plans print above something else. */
function namesOf(field: ColumnField): readonly string[] {
  return field === 'impact' || field === 'source' ? [] : [field.replaceAll('-', ' ')];
}

const fieldOf: ReadonlyMap<string, ColumnField> = new Map(
  (Object.keys(headings) as ColumnField[]).flatMap((field) =>
    [...headings[field], ...namesOf(field)].map((synonym) => [synonym, field] as const),
  ),
);

const questions = (Object.keys(openings) as ColumnField[])
  .flatMap((field) => (openings[field] ?? []).map((opening) => ({ field, opening })))
  .sort((a, b) => b.opening.length - a.opening.length);

/** How many of something there are is not what they are. */
const counting = /^(?:count|total|sum|percentage|average|number of|no of|how many)\b/;

/** A heading of more words is one only where it is known whole, or asks a question. */
const mostWords = 14;

/** A heading as it is compared: 'What are we going to do?' is 'what are we going to do', 'Time- scale' 'timescale'. */
export function foldedHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/(\p{L}{2})-\s+(?=\p{L}{2})/gu, '$1')
    .replace(/&/g, ' and ')
    .replace(/['’‘]ll\b/g, ' will')
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}

/** What a heading means; undefined where it is like none that is known. What stands in brackets counts least. */
export function matchHeading(text: string): HeadingMatch | undefined {
  const numberless = text.replace(/^\s*\d{1,2}[.)]\s+(?=\p{L})/u, '');
  const outer = foldedHeading(numberless.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' '));
  const folded = outer === '' ? foldedHeading(numberless) : outer;
  const whole = wholeOf(folded) ?? wholeOf(foldedHeading(numberless));
  if (whole) return whole;
  const words = folded.split(' ');
  if (folded === '' || (words.length > 1 && counting.test(folded))) return undefined;
  const question = questions.find(({ opening }) => `${folded} `.startsWith(`${opening} `));
  if (question) return { field: question.field, sureness: 'likely' };
  if (words.length > mostWords) return undefined;
  const [inner = ''] = /(?<=[([])[^()[\]]+(?=[)\]])/.exec(numberless) ?? [];
  const explained = wholeOf(foldedHeading(inner));
  return partOf(headOf(words)) ?? (explained && { ...explained, sureness: 'likely' });
}

/** A heading that is known from its first word to its last, whoever's recommendations it is about. */
function wholeOf(folded: string): HeadingMatch | undefined {
  const field = fieldOf.get(folded) ?? fieldOf.get(withoutInspectorate(folded));
  return field && { field, sureness: 'sure' };
}

function withoutInspectorate(folded: string): string {
  const name = inspectorates.find((one) => folded.startsWith(`${one} `));
  return name === undefined ? folded : folded.slice(name.length + 1).replace(/^s /, '');
}

/** What a heading is about stands before its first preposition: 'Progress against agreed actions' is progress. */
function headOf(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, index) => index > 0 && prepositions.has(word));
  return end < 0 || !partOf(words.slice(0, end)) ? words : words.slice(0, end);
}

const prepositions: ReadonlySet<string> = new Set(
  'against of on for in from towards with by to at since and or including'.split(' '),
);

/** The longest synonym in a heading. The last word of an English heading says what it is. */
function partOf(words: readonly string[]): HeadingMatch | undefined {
  const all = fieldOf.get(words.join(' '));
  if (all && !(words.length === 1 && weak.has(words[0] ?? ''))) {
    return { field: all, sureness: 'likely' };
  }
  for (let length = Math.min(words.length - 1, 8); length > 0; length--) {
    for (let from = words.length - length; from >= 0; from--) {
      const as = words.slice(from, from + length).join(' ');
      const field = fieldOf.get(as);
      if (field && !(length === 1 && weak.has(as))) return { field, sureness: 'likely' };
    }
  }
  return undefined;
}

/** Words that say what a column is only where they are all of its heading. */
const weak: ReadonlySet<string> = new Set(
  (
    'no id item number what when who how why end year due rec area aim issue source state support project ' +
    'description measure success response requirement regulation reporting result link completion finish ' +
    'date by row line index para page scope context background person staff director executive exec done ' +
    'complete completed review audit inspection output term month dates section we improvement learning ' +
    'concern difference purpose criteria testing capacity finance involved grade version agreed accepted ' +
    'narrative strategy monitor department directorate programme ambition pillar escalation progress'
  ).split(' '),
);
