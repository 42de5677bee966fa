/** Links as people write them in prose: 'Business as usual', 'O16 rec 1', 'O16(1)', 'O16.1 to 3'. */

import type { Link } from '../../plan/values';
import { foldWord, words } from '../../text/words';
import type { SourceList } from '../../workspace/lists';
import { isCode } from './unusable-codes';

/** What such a text means. */
export interface MeantLinks {
  /** The links that say it: 'O16.1'. */
  readonly codes: readonly string[];
  /** What they stand in the place of: of the links given, those from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
}

/** No title is longer, in words, that anybody writes for a link. */
const mostWords = 8;
/** No range of recommendations is longer that is meant as one. */
const longestRange = 30;

/**
 * What is meant by the link at `at`, which names no source, and those behind it, which may have been parted into
 * several items; undefined where that is not sure.
 */
export function meantBy(
  links: readonly Link[],
  at: number,
  sources: SourceList,
): MeantLinks | undefined {
  const here = links.slice(at, at + mostWords);
  const before = links.slice(0, at).findLast(({ source }) => sources.find(source));
  const isNext = before !== undefined && before === links[at - 1];
  return (
    byTitle(here, at, sources) ??
    (isNext ? inRange(before, here, at, sources) : undefined) ??
    (before && numbered(before, isNext, here, at, sources)) ??
    inOneWord(here, at, sources) ??
    parted(here, at, sources)
  );
}

/** The links that a range of recommendations stands for, '1-3' of O16: each of them is in its list, or it is none. */
export function rangeOf(source: string, text: string, sources: SourceList): readonly string[] {
  const [first = '', last = '', ...more] = text.split(/[-–—]/);
  return more.length > 0 ? [] : between(source, first, last, sources);
}

/** The title of a source, in the case written or any other. */
function byTitle(here: readonly Link[], at: number, sources: SourceList): MeantLinks | undefined {
  const titles = titlesOf(sources);
  for (let count = here.length; count > 0; count--) {
    const text = here.slice(0, count).map((link) => link.text);
    const id = titles.get(folded(text.join(' ')));
    if (id !== undefined) return { codes: [id], from: at, to: at + count };
  }
  return undefined;
}

const kept = new WeakMap<SourceList, ReadonlyMap<string, string | undefined>>();

/** The sources that a link can name by their titles; undefined where several have one. */
function titlesOf(sources: SourceList): ReadonlyMap<string, string | undefined> {
  const known = kept.get(sources);
  if (known) return known;
  const titles = new Map<string, string | undefined>();
  for (const { id, values } of sources.entries) {
    const title = folded(values.title ?? '');
    if (title !== '' && isCode(id)) titles.set(title, titles.has(title) ? undefined : id);
  }
  kept.set(sources, titles);
  return titles;
}

/** 'O16.1 to 3', or 'O16.1 - O16.3'. */
function inRange(
  { source, recommendation }: Link,
  [sign, end]: readonly Link[],
  at: number,
  sources: SourceList,
): MeantLinks | undefined {
  if (recommendation === undefined || !sign || !end || !/^(?:[-–—]|to)$/i.test(sign.text))
    return undefined;
  const last = sources.find(end.source) === sources.find(source) ? end.recommendation : end.text;
  const codes = between(source, recommendation, last ?? '', sources);
  return codes.length > 0 ? { codes, from: at - 1, to: at + 2 } : undefined;
}

/** 'O16 rec 1' and 'O16 (1)', which name one; '2' behind 'O16.1', which names another. */
function numbered(
  { source, recommendation, item }: Link,
  isNext: boolean,
  [first, second]: readonly Link[],
  at: number,
  sources: SourceList,
): MeantLinks | undefined {
  const count = first && leading.test(first.text) ? 2 : 1;
  const number = count === 2 ? second : first;
  const meant = number && recommendationOf(source, number.text, sources);
  if (meant === undefined) return undefined;
  // In an item of its own it may well be meant besides: 'O16' for the whole, and 1 of it.
  const isOne = isNext && recommendation === undefined && (count > 1 || first?.item === item);
  const from = isOne ? at - 1 : at;
  return { codes: [meant], from, to: at + count };
}

/** What people write before the number of a recommendation. */
const leading = /^(?:(?:recs?|recommendations?|no|number)\.?|[-–—:#])$/i;

/** 'O16(1)', 'O16-1', 'O16:1'. */
function inOneWord(
  [first]: readonly Link[],
  at: number,
  sources: SourceList,
): MeantLinks | undefined {
  const text = first?.text ?? '';
  for (const { index } of text.matchAll(/[-–:(#]/g)) {
    const meant = recommendationOf(text.slice(0, index), text.slice(index), sources);
    if (meant !== undefined) return { codes: [meant], from: at, to: at + 1 };
  }
  return undefined;
}

/** 'O 16.1', one code that a space or a comma parts; what is a source by itself is no part of one. */
function parted(here: readonly Link[], at: number, sources: SourceList): MeantLinks | undefined {
  let text = '';
  for (const [i, link] of here.entries()) {
    if (sources.find(link.source)) return undefined;
    text += link.text;
    const [source = '', recommendation] = text.split('.', 2);
    const isKnown = recommendation === undefined && sources.find(source) !== undefined;
    const code = isKnown ? source : recommendationOf(source, recommendation ?? '', sources);
    if (code !== undefined) return { codes: [code], from: at, to: at + i + 1 };
  }
  return undefined;
}

/** The link to a recommendation of a source, whatever signs stand around its number. */
function recommendationOf(source: string, text: string, sources: SourceList): string | undefined {
  const id = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const isThere = sources.find(source)?.values.recommendations?.has(id);
  return isThere ? `${source}.${id}` : undefined;
}

function between(
  source: string,
  first: string,
  last: string,
  sources: SourceList,
): readonly string[] {
  const [, stem = '', from = ''] = /^(.*?)(\d{1,4})$/.exec(first) ?? [];
  const [, otherStem = '', to = ''] = /^(.*?)(\d{1,4})$/.exec(last) ?? [];
  const count = Number(to) - Number(from) + 1;
  const isRange = from !== '' && to !== '' && count > 1 && count <= longestRange;
  if (!isRange || (otherStem !== '' && otherStem !== stem)) return [];
  const known = sources.find(source)?.values.recommendations;
  const ids = Array.from({ length: count }, (_, i) => `${stem}${Number(from) + i}`);
  return ids.every((id) => known?.has(id)) ? ids.map((id) => `${source}.${id}`) : [];
}

function folded(text: string): string {
  return words(text)
    .map((word) => foldWord(word.text))
    .join(' ');
}
