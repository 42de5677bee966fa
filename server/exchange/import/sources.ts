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

/** The source of recommendations of which the file has numbers or words alone. */
const unnamed = { code: 'REC', title: 'The report whose recommendations this plan answers' };

/** 'Recommendation 3', 'Rec 3.1', '3': a number alone is a recommendation. */
const numberAlone = /^(?:rec(?:ommendation|s)?\.?|no\.?)?\s*#?((?:\d+[a-z]?)(?:\.\d+[a-z]?)*)$/i;
/** What looks like a code: capitals, with or without a number, and the number of a recommendation. */
const code =
  /^(?:[A-Z][A-Za-z-]{0,9}\d{1,4}[A-Za-z]?|[A-Z][A-Z-]{1,9}|\d{1,4}[A-Z]{1,4}|\d{2,3})(?:\.\S+)?$/;
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
  read(lines: readonly Line[]): readonly string[] {
    const text = joined(lines);
    if (text === '' || nothing.test(text)) return [];
    const short = this.codesOrNumbers(text);
    if (short) return short;
    const tokens = readLinks(text);
    const [only] = tokens;
    if (tokens.length === 1 && only && /^\p{Lu}\p{L}{2,}\d*$/u.test(text))
      return this.named([text]);
    return this.inWords(lines);
  }

  /** The links of a cell that has nothing but codes, or nothing but numbers of recommendations. */
  private codesOrNumbers(text: string): readonly string[] | undefined {
    const tokens = readLinks(text);
    if (tokens.every((token) => code.test(token.text)) && !/^\d{1,3}$/.test(text)) {
      return this.named(tokens.map((token) => token.text));
    }
    const numbers = text
      .split(/[,;&/]|\band\b|\n/)
      .map((part) => numberAlone.exec(part.trim())?.[1]);
    if (numbers.every((number) => number !== undefined)) {
      return numbers.map((number) => this.recommendation(number, undefined));
    }
    return undefined;
  }

  /** A recommendation by its words, or its number and words: one of a source that the file does not name. */
  said(lines: readonly Line[]): readonly string[] {
    const text = joined(lines);
    if (text === '' || nothing.test(text)) return [];
    const short = this.codesOrNumbers(text);
    if (short) return short;
    const [, number, words = ''] =
      /^(?:rec(?:ommendation)?\.?\s*)?(\d+[a-z]?(?:\.\d+[a-z]?)*)[\s.:)–-]+(.+)$/is.exec(text) ??
      [];
    if (number !== undefined && words !== '') return [this.recommendation(number, words)];
    const known = this.codes.get(text);
    if (known !== undefined) return [known];
    const { recommendations } = this.source(unnamed.code, unnamed.title);
    let next = recommendations.size + 1;
    while (recommendations.has(String(next))) next++;
    const link = this.recommendation(String(next), text);
    this.codes.set(text, link);
    return [link];
  }

  /** The list in the order in which sources were first named. */
  all(): ReadonlyMap<string, GatheredSource> {
    return this.entries;
  }

  private named(codes: readonly string[]): readonly string[] {
    for (const written of this.isListed ? [] : codes) {
      const [source = written] = written.split('.');
      this.source(source, source);
    }
    return [...new Set(codes)];
  }

  private inWords(lines: readonly Line[]): readonly string[] {
    return lines.map(({ text }) => {
      const known = this.codes.get(text);
      if (known !== undefined) return known;
      const wanted = codeFor(text);
      let free = wanted;
      for (let number = 2; this.entries.has(free); number++) free = `${wanted}-${number}`;
      this.source(free, text);
      this.codes.set(text, free);
      return free;
    });
  }

  private recommendation(number: string, words: string | undefined): string {
    const { recommendations } = this.source(unnamed.code, unnamed.title);
    if (words !== undefined && !recommendations.has(number)) recommendations.set(number, words);
    return `${unnamed.code}.${number}`;
  }

  private source(id: string, title: string) {
    const known = this.entries.get(id);
    if (known) return known;
    const entry = { title, kind: kindFor(title), recommendations: new Map<string, string>() };
    this.entries.set(id, entry);
    return entry;
  }
}
