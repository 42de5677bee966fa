/** Codes of sources, and of their recommendations, that no link can name. */

import { type LinkText, readLinks } from '../../plan/links';
import type { Source } from '../../plan/types';
import type { Link } from '../../plan/values';
import type { Entry, SourceList } from '../../workspace/lists';

/** Such a code: of a source, or of one of its recommendations. */
export interface UnusableCode {
  readonly source: Entry<Source>;
  readonly recommendation?: string;
  /** The nearest code that a link can name, and that nothing else has; undefined where there is none. */
  readonly usable: string | undefined;
  /** What a link to it is taken for, as its author would write it: 'JTAI' and '2023.1'. */
  readonly words: readonly LinkText[];
}

const kept = new WeakMap<SourceList, readonly UnusableCode[]>();

/** All of them, in order of their sources; the same as long as the list is the same. */
export function unusableCodes(sources: SourceList): readonly UnusableCode[] {
  const known = kept.get(sources);
  if (known) return known;
  const codes = sources.entries.flatMap((source) => [
    ...unusableSource(source, sources),
    ...unusableRecommendations(source),
  ]);
  kept.set(sources, codes);
  return codes;
}

/** Such a code as an author wrote it: the links that its words were taken for. */
export interface WrittenCode {
  readonly links: readonly Link[];
  /** What follows the code in the last of them: '.1' in 'JTAI 2023.1'. */
  readonly rest: string;
}

/** Where an author wrote such a code in the links of an action, which may have been parted into several items. */
export function writtenIn(
  links: readonly Link[],
  { words }: Pick<UnusableCode, 'words'>,
): readonly WrittenCode[] {
  const length = words.at(-1)?.text.length ?? 0;
  // Of a code that is nothing but signs no word is left.
  if (length === 0) return [];
  return links.flatMap((_, at): readonly WrittenCode[] => {
    const run = links.slice(at, at + words.length);
    const isCode = words.every((word, i) =>
      isWord(run[i]?.text ?? '', word.text, i === words.length - 1),
    );
    return isCode ? [{ links: run, rest: run.at(-1)?.text.slice(length) ?? '' }] : [];
  });
}

/** The links without the words of codes that cannot be used: what is wrong with these is told at the code. */
export function usableLinks(links: readonly Link[], sources: SourceList): readonly Link[] {
  const written = unusableCodes(sources).flatMap((code) => writtenIn(links, code));
  const words = new Set(written.flatMap((one) => one.links));
  return words.size === 0 ? links : links.filter((link) => !words.has(link));
}

/** Whether a link can name a source of that code. */
export function isCode(code: string): boolean {
  return readLinks(code)[0]?.source === code;
}

/** Whether a link can name a recommendation of that number or letter. */
export function canBeLinked(recommendation: string): boolean {
  return readLinks(recommendation)[0]?.text === recommendation;
}

function unusableSource(source: Entry<Source>, sources: SourceList): readonly UnusableCode[] {
  if (isCode(source.id)) return [];
  const code = joined(source.id.replaceAll('.', ' '));
  return [
    {
      source,
      words: readLinks(source.id),
      usable: code === '' || sources.find(code) ? undefined : code,
    },
  ];
}

function unusableRecommendations(source: Entry<Source>): readonly UnusableCode[] {
  const { recommendations = new Map<string, string>() } = source.values;
  const codes = [...recommendations.keys()].filter((code) => !canBeLinked(code));
  return codes.map((recommendation) => {
    const code = joined(recommendation);
    const usable = code === '' || recommendations.has(code) ? undefined : code;
    return { source, recommendation, usable, words: readLinks(`${source.id}.${recommendation}`) };
  });
}

/** A code with hyphens instead of what a link ends at. */
function joined(code: string): string {
  return (code.match(/[\p{L}\p{M}\p{N}.-]+/gu) ?? []).join('-');
}

/** A recommendation may follow the last word of a source. */
function isWord(text: string, word: string, isLast: boolean): boolean {
  const [wanted, found] = [word.toLowerCase(), text.toLowerCase()];
  return found === wanted || (isLast && found.startsWith(`${wanted}.`));
}
