/** The list of sources of an imported plan, gathered from the links of its actions. */

import { readLinks } from '../../plan/links';
import { codeFor, kindFor } from '../../plan/new-source';
import type { Line } from '../document';
import type { Fields } from './draft';
import { joined } from './grid';

/** A source of the list. */
export interface GatheredSource {
  readonly title: string;
  readonly kind?: string | undefined;
  readonly recommendations: ReadonlyMap<string, string>;
}

/** What other cells say of a recommendation: whose it is, or the link that its number gave. */
export interface Beside {
  readonly of?: string | undefined;
  readonly number?: string | undefined;
}

/** The source of recommendations of which the file has numbers or words alone. */
const unnamed = { code: 'REC', title: 'The report whose recommendations this plan answers' };

/** What recommendations are called: 'Recommendation 3', 'Rec 3.1', 'AFI 2', 'R1', '3'. */
const called =
  '(?:key |priority )?(?:recommendations?|recs?|areas? for (?:priority action|improvement|development|action)|causes? (?:of|for) concern|requirements?|must do|should do|findings?|no)';
const numberAlone = new RegExp(
  String.raw`^(?:${called}\.?)?\s*[#(]?((?:\d+[a-z]?)(?:\.\d+[a-z]?)*)\)?\.?$`,
  'i',
);
const numbered = new RegExp(
  String.raw`^(?:${called}\.?\s*)?(?:no\.?\s*)?#?(\d+[a-z]?(?:\.\d+[a-z]?)*)(?:\s*[:.)–-]\s*|\s+)(\p{L}.+)$`,
  'isu',
);
const headedBy = new RegExp(
  String.raw`^(?:(?:\p{L}+ )?(?:${called}|afi)\.?\s*#?|(?=(?:R|MD|SD|AFI)\d))((?:R|MD|SD|AFI)?\d+[a-z]?(?:\.\d+)*)(?:\s*[:.)–-]\s*|\s+)(\p{L}.+)$`,
  'isu',
);
/** What looks like a code: capitals, with or without a number, and the number of a recommendation. */
const code =
  /^(?:[A-Z][A-Za-z-]{0,9}\d{1,4}[A-Za-z]?|[A-Z][A-Z-]{1,9}|(?=(?:[a-z]*[A-Z]){2})[A-Za-z]{2,8}|\d{1,4}[A-Z]{1,4}|\d{2,3})(?:\.\S+)?$/;
/** 'R3' is the third recommendation, of whatever report. */
const lettered = /^R\d{1,3}(?:\.\d+)?$/;
/** A name and a number: 'Ofsted 3', 'Peer review 1.2'. */
const nameAndNumber =
  /^(\p{Lu}[\p{L}&' -]{1,38}?)\s+(?:rec(?:ommendation)?s?\.?\s*)?(\d{1,3}[a-z]?(?:\.\d+)*)$/u;
const nothing = /^(?:n\/?a|none|tbc|-|–|—)$/i;

/** Gathers sources while cells are read. */
export class Sources {
  private readonly entries = new Map<
    string,
    { title: string; kind?: string | undefined; recommendations: Map<string, string> }
  >();
  /** Codes by the words that they stand for. */
  private readonly codes = new Map<string, string>();

  private isListed = false;

  /** Takes the list that the file itself has: codes that it does not have are then for their author to put right. */
  list(entries: Fields): void {
    this.isListed = true;
    for (const code of entries.keys()) this.codes.set(code, code);
  }

  /** The links that a cell names, as a plan file has them; each source that is new joins the list. */
  read(lines: readonly Line[], of?: string): readonly string[] {
    const text = joined(lines);
    if (text === '' || nothing.test(text)) return [];
    const [only = ''] = lines.map((line) => line.text);
    const isWord = lines.length === 1 && /^\p{Lu}\p{L}{2,}\d*$/u.test(only);
    return this.short(lines, of) ?? (isWord ? this.coded([only]) : this.inWords(lines));
  }

  /** The links of a cell that has nothing but codes, or nothing but numbers of recommendations. */
  short(lines: readonly Line[], of?: string): readonly string[] | undefined {
    const text = joined(lines);
    if (text === '' || nothing.test(text)) return undefined;
    const tokens = readLinks(text).map((token) => token.text);
    if (tokens.every((token) => lettered.test(token)) && !this.codes.has(text)) {
      return tokens.map((token) => this.recommendation(token, undefined, of));
    }
    if (tokens.every((token) => code.test(token)) && !/^\d{1,3}$/.test(text)) {
      return this.coded(tokens);
    }
    return this.counted(lines, of);
  }

  /** A recommendation by its words, or its number and words. */
  said(text: string, { of, number }: Beside = {}): string | undefined {
    if (text === '' || nothing.test(text)) return undefined;
    const [source, id] = number === undefined ? [] : splitAt(number);
    if (source !== undefined && id !== undefined) return this.recommendation(id, text, source);
    const [, first, words = ''] = numbered.exec(text) ?? [];
    if (first !== undefined && words !== '') return this.recommendation(first, words, of ?? number);
    const known = this.codes.get(`${of ?? ''}\n${text}`);
    if (known !== undefined) return known;
    const link = this.recommendation(this.nextOf(of ?? number), text, of ?? number);
    this.codes.set(`${of ?? ''}\n${text}`, link);
    return link;
  }

  /** The recommendation that a heading above actions is: 'Recommendation 2: ...', 'R2 ...'. */
  headed(text: string): string | undefined {
    const [, number, words] = headedBy.exec(text) ?? [];
    return number === undefined ? undefined : this.recommendation(number, words, undefined);
  }

  /** The code of a source that a cell names in words. */
  named(text: string): string {
    return this.coded(this.inWords([{ text }]))[0] ?? unnamed.code;
  }

  /** What a recommendation says, by its link. */
  wordsOf(link: string): string | undefined {
    const [source, id = ''] = splitAt(link);
    return this.entries.get(source)?.recommendations.get(id);
  }

  /** The list in the order in which sources were first named. */
  all(): ReadonlyMap<string, GatheredSource> {
    return this.entries;
  }

  private coded(codes: readonly string[]): readonly string[] {
    for (const written of this.isListed ? [] : codes) {
      const [source = written] = written.split('.');
      if (!this.entries.has(source)) this.source(source, source);
    }
    return [...new Set(codes)];
  }

  /** Numbers of recommendations, each of the source that is named before it. */
  private counted(lines: readonly Line[], of: string | undefined): readonly string[] | undefined {
    let source = of;
    const parts = lines
      .flatMap(({ text }) => text.split(/[,;&/]|\band\b/))
      .map((part) => part.trim());
    const found = parts.map((part) => {
      const alone = numberAlone.exec(part)?.[1];
      if (alone !== undefined) return { number: alone, source };
      const [, name = '', number] = nameAndNumber.exec(part) ?? [];
      if (number === undefined) return undefined;
      source = name;
      return { number, source };
    });
    if (found.some((one) => one === undefined)) return undefined;
    return found.flatMap((one) => {
      if (!one) return [];
      const known = one.source === undefined || one.source === of ? of : this.named(one.source);
      return [this.recommendation(one.number, undefined, known)];
    });
  }

  private inWords(lines: readonly Line[]): readonly string[] {
    return lines.map(({ text }) => {
      const known = this.codes.get(text);
      if (known !== undefined) return known;
      const wanted = /^[\p{Lu}\d]\p{L}{1,11}\d*$/u.test(text) ? text : codeFor(text);
      let free = wanted;
      for (let number = 2; this.entries.has(free); number++) free = `${wanted}-${number}`;
      this.source(free, text);
      this.codes.set(text, free);
      return free;
    });
  }

  private nextOf(of: string | undefined): string {
    const { recommendations } = this.source(of ?? unnamed.code, of ?? unnamed.title);
    let next = recommendations.size + 1;
    while (recommendations.has(String(next))) next++;
    return String(next);
  }

  private recommendation(
    number: string,
    words: string | undefined,
    of: string | undefined,
  ): string {
    const { recommendations } = this.source(of ?? unnamed.code, of ?? unnamed.title);
    let id = number;
    // Two reports may have a first recommendation each, and neither may be lost.
    const isOther = () => words !== undefined && (recommendations.get(id) ?? words) !== words;
    for (let next = 2; isOther(); next++) id = `${number}-${next}`;
    if (words !== undefined) recommendations.set(id, words);
    return `${of ?? unnamed.code}.${id}`;
  }

  private source(id: string, title: string) {
    const known = this.entries.get(id);
    if (known) return known;
    const entry = { title, kind: kindFor(title), recommendations: new Map<string, string>() };
    this.entries.set(id, entry);
    return entry;
  }
}

function splitAt(link: string): readonly [source: string, recommendation?: string] {
  const stop = link.indexOf('.');
  return stop < 0 ? [link] : [link.slice(0, stop), link.slice(stop + 1)];
}
