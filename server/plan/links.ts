/** The links of an action: which source, and which of its recommendations, an action answers. */

import { editDistance, nearLimit } from '../text/near';

/** One link as written, in UTF-16 offsets of the text it stands in. */
export interface LinkText {
  /** The characters from `start` to before `end`: 'O25.1'. */
  readonly text: string;
  /** The code of the source: 'O25'. What is not a code ('???') stands here whole. */
  readonly source: string;
  /** What follows the first full stop: '1', or '1.2' of 'O25.1.2'. */
  readonly recommendation?: string;
  readonly start: number;
  readonly end: number;
}

/** What `nearestSource` needs to know of a source. */
export interface NamedSource {
  readonly code: string;
  readonly aliases?: readonly string[] | undefined;
}

/** What people write between two codes. */
export const joiningWord = /^(?:and|or)$/i;

const LINK = /[^/,;&\s]+/g;
/** No code is longer, and no near match worth the search. */
const LONGEST_CODE = 40;

/**
 * The links in a text, in order: parted by `/ , ; &` and white space, each split at its first full stop.
 * Everything between the separators is in one of them, code or not.
 */
export function readLinks(text: string): LinkText[] {
  const links: LinkText[] = [];
  for (const match of text.matchAll(LINK)) {
    const [written] = match;
    const { index } = match;
    links.push({ text: written, start: index, end: index + written.length, ...splitLink(written) });
  }
  return links;
}

function splitLink(written: string): { source: string; recommendation?: string } {
  const stop = written.indexOf('.');
  if (stop < 1) return { source: written };
  const source = written.slice(0, stop);
  const recommendation = written.slice(stop + 1);
  return recommendation === '' ? { source } : { source, recommendation };
}

/**
 * The code of the source that somebody meant by a code in no list; undefined when none is like it, or
 * when several are equally like it: a wrong link is worse than none. The first of these that any source
 * meets, by its code or an alias, decides:
 *
 * 1. the same but for case and hyphens;
 * 2. the same once what people and spreadsheets confuse or drop is made one: O and 0, I, l and 1, S and
 *    5, leading zeros ('018' and 'O18', '19' and 'O19', which had become '019');
 * 3. the same letters, with the number cut short or missing, or its century added ('QAF', 'D1', 'O2019');
 * 4. the beginning of the letters, with the same number, or with none ('B19' for BPIP19, 'QA' for QAF19);
 * 5. some of the letters in order, from the first, with the same number ('QF19');
 * 6. the fewest letters changed, few for the length ('EPIP18');
 * 7. a whole word for its first letters, with the same number ('OFSTED18' for O18).
 */
export function nearestSource(code: string, sources: Iterable<NamedSource>): string | undefined {
  if (code.length > LONGEST_CODE) return undefined;
  const wanted = codeForms(code);
  const names: SourceName[] = [];
  for (const { code: source, aliases } of sources) {
    for (const name of [source, ...(aliases ?? [])]) {
      if (name.length <= LONGEST_CODE) names.push({ source, forms: codeForms(name) });
    }
  }
  for (const alike of [sameText, confusable, shortNumber, prefix, initials]) {
    const found = new Set(names.filter(({ forms }) => alike(wanted, forms)).map(sourceOf));
    if (found.size > 0) return only(found);
  }
  const near = fewestChanges(wanted, names);
  if (near.size > 0) return only(near);
  return only(new Set(names.filter(({ forms }) => wholeWord(wanted, forms)).map(sourceOf)));
}

/** A code taken apart for comparing: 'D-19' is 'd19', whose stem is 'd' and whose number is '19'. */
interface CodeForms {
  readonly plain: string;
  /** With every confusable character made one; leading zeros left out. */
  readonly folded: string;
  /** What stands before the number, confusable characters made one. */
  readonly stem: string;
  readonly number: string;
}

interface SourceName {
  readonly source: string;
  readonly forms: CodeForms;
}

const CONFUSABLE: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', s: '5' };

function codeForms(code: string): CodeForms {
  const plain = code.toLowerCase().replace(/[\s-]/g, '');
  let stemEnd = plain.length;
  while (stemEnd > 0 && /\d/.test(plain.charAt(stemEnd - 1))) stemEnd -= 1;
  return {
    plain,
    folded: confuse(plain).replace(/^0+/, ''),
    stem: confuse(plain.slice(0, stemEnd)),
    number: plain.slice(stemEnd),
  };
}

function confuse(plain: string): string {
  return plain.replace(/[oils]/g, (letter) => CONFUSABLE[letter] ?? letter);
}

function sameText(wanted: CodeForms, name: CodeForms): boolean {
  return wanted.plain !== '' && wanted.plain === name.plain;
}

function confusable(wanted: CodeForms, name: CodeForms): boolean {
  return wanted.folded !== '' && wanted.folded === name.folded;
}

function shortNumber(wanted: CodeForms, name: CodeForms): boolean {
  if (wanted.stem === '' || wanted.stem !== name.stem) return false;
  return name.number.startsWith(wanted.number) || wanted.number === `20${name.number}`;
}

function prefix(wanted: CodeForms, name: CodeForms): boolean {
  if (wanted.stem === '' || !name.stem.startsWith(wanted.stem)) return false;
  if (wanted.number === '') return wanted.stem.length > 1;
  return wanted.number === name.number;
}

function initials(wanted: CodeForms, name: CodeForms): boolean {
  if (wanted.number === '' || wanted.number !== name.number) return false;
  if (wanted.stem === '' || wanted.stem[0] !== name.stem[0]) return false;
  let at = 0;
  for (const letter of name.stem) if (letter === wanted.stem[at]) at += 1;
  return at === wanted.stem.length;
}

function fewestChanges(wanted: CodeForms, names: readonly SourceName[]): Set<string> {
  let found = new Set<string>();
  let fewest = nearLimit(wanted.plain.length);
  for (const { source, forms } of names) {
    const distance = editDistance(wanted.plain, forms.plain, fewest);
    if (distance > fewest) continue;
    if (distance < fewest) found = new Set();
    fewest = distance;
    found.add(source);
  }
  return found;
}

function wholeWord(wanted: CodeForms, name: CodeForms): boolean {
  if (name.stem === '' || wanted.number === '' || wanted.number !== name.number) return false;
  return wanted.stem.startsWith(name.stem);
}

function sourceOf(name: SourceName): string {
  return name.source;
}

function only(found: ReadonlySet<string>): string | undefined {
  const [first] = found;
  return found.size === 1 ? first : undefined;
}
