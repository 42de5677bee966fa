/**
 * A tree and a shape to values and faults. It walks what is there, not what should be: a wrong leaf
 * costs that leaf (reading rule 3), and nothing an author wrote is lost in silence (rule 2).
 */

import { readDate } from '../text/dates';
import { isSameName, nearest } from '../text/near';
import type { Expected, Extent, Fault, Mend, TornBy } from './faults';
import { fieldOf } from './headings';
import { lineAt } from './lines';
import { readLinks } from './links';
import type { Path } from './path';
import { quoted } from './quote';
import { runTogether } from './run-together';
import type { Meaning } from './schema/kinds';
import type { Field, Shape } from './shape';
import { holdsFields, joinTorn, tornText } from './torn';
import type { MapNode, Node, ScalarNode } from './tree';
import type { DateValue, Deadline, Link, OfficerText } from './values';
import { isKnownKey } from './vocabulary';

/** One reading of one fragment. */
export class Reader {
  readonly faults: Fault[] = [];
  private readonly source: string;

  /** `source` is the text in which the nodes have their places. */
  constructor(source: string) {
    this.source = source;
  }

  /** Reads a node where `shape` is expected; undefined is what cannot be read as any of it. */
  read(node: Node | undefined, shape: Shape, path: Path): unknown {
    if (node === undefined) return undefined;
    if (shape.container === 'by-id' && node.kind === 'map') return this.byId(node, shape, path);
    if (shape.container === 'list' && (node.kind === 'list' || !shape.fields)) {
      return this.list(node, shape, path);
    }
    if (shape.fields && node.kind === 'map' && !(shape.text && this.isTorn(node, shape))) {
      return this.fields(node, shape.fields, path);
    }
    if (shape.text) {
      const value = this.meaning(node, shape.text, path);
      return shape.fields && value !== undefined ? { text: value } : value;
    }
    if (shape.values) return this.oneOf(node, shape.values, path);
    if (shape.container === 'list') return this.invalid(node, path, { kind: 'list' });
    const names = [...(shape.fields?.keys() ?? [])];
    return this.invalid(node, path, { kind: 'fields', ...(names.length > 0 && { names }) });
  }

  /**
   * Reads the fields of a map; required ones that are missing are faults unless `partial`. What else the entry has
   * is `elsewhere`.
   */
  fields(
    node: MapNode,
    fields: ReadonlyMap<string, Field>,
    path: Path,
    partial = false,
    elsewhere: readonly string[] = [],
  ): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    const present = new Map<string, ScalarNode>();
    let isLost = false;
    for (const { key, value } of node.pairs) {
      const name = fields.has(key.value) ? key.value : fieldOf(key.value);
      const field = fields.get(name);
      const first = present.get(name);
      if (first) {
        // What follows an entry without its dash is no second time of anything: it belongs to that entry.
        const dash = this.missingDash(node, key);
        if (!isLost) this.duplicate(key, first, dash);
        isLost ||= dash !== undefined;
      } else if (isLost) continue;
      else if (field) {
        present.set(name, key);
        const read = this.read(value, field.shape, [...path, name]);
        if (read !== undefined) values[name] = read;
        else if (field.required && isBlank(value)) this.missing(key, [...path, name], name);
      } else {
        present.set(name, key);
        const others = node.pairs.filter(
          (pair) => pair.key.start < key.start || fields.has(fieldOf(pair.key.value)),
        );
        const known = notYetIn([...elsewhere, ...others.map((pair) => pair.key.value)], fields);
        this.faults.push({ code: 'unknown-key', ...extentOf(key), key: key.value, path, known });
      }
    }
    if (!partial) {
      for (const [name, { required }] of fields) {
        if (required && !present.has(name)) this.missing(firstOf(node), [...path, name], name);
      }
    }
    return values;
  }

  private byId(node: MapNode, shape: Shape, path: Path): ReadonlyMap<string, unknown> {
    const entries = new Map<string, unknown>();
    const keys = new Map<string, ScalarNode>();
    for (const { key, value } of node.pairs) {
      if (isBlank(key)) {
        // Where nothing is written there is but the colon to show.
        const end = Math.max(key.end, key.start + 1);
        this.missing({ start: key.start, end }, [...path, 'code'], 'code');
        continue;
      }
      const first = keys.get(key.value);
      if (first) {
        this.duplicate(key, first);
        continue;
      }
      keys.set(key.value, key);
      const at = [...path, key.value];
      const item = shape.item ?? {};
      const read = this.read(value, item, at);
      if (read !== undefined) entries.set(key.value, read);
      else if (isBlank(value) && item.fields) {
        entries.set(key.value, {});
        for (const [name, field] of item.fields) {
          if (field.required) this.missing(key, [...at, name], name);
        }
      } else if (isBlank(value) && item.container !== 'list') entries.set(key.value, '');
    }
    return entries;
  }

  private list(node: Node, shape: Shape, path: Path): readonly unknown[] | undefined {
    const item = shape.item ?? {};
    const isOfTexts = item.text?.kind === 'text';
    if (node.kind !== 'list') {
      const texts = isOfTexts ? this.runTogether(node, false) : undefined;
      if (texts) return texts.map((text) => (item.fields ? { text } : text));
      const read = this.read(node, item, [...path, 0]);
      return read === undefined ? undefined : [read];
    }
    const isTorn = isOfTexts && node.flow && !holdsFields(this.source, node);
    const torn = isTorn ? joinTorn(this.source, node) : undefined;
    if (torn) {
      this.torn(node, 'comma', torn.mend);
      return torn.texts.map((text) => (item.fields ? { text } : text));
    }
    // Places go by number, so one between others keeps its own.
    const count = node.items.findLastIndex((value) => !isBlank(value)) + 1;
    if (count === 0 && node.items.length > 0) return undefined;
    return node.items.slice(0, count).map((value, i) => {
      if (isOfTexts && value && !node.flow) this.runTogether(value, true);
      const read = this.read(value, item, [...path, i]);
      return read ?? (item.fields ? {} : '');
    });
  }

  /** The entries that run together in a node, which is then a fault. */
  private runTogether(node: Node, isItem: boolean): readonly string[] | undefined {
    const found = node.kind === 'scalar' ? runTogether(this.source, node, isItem) : undefined;
    if (!found) return undefined;
    const { texts, ...mend } = found;
    this.faults.push({ code: 'run-together', ...extentOf(node), count: texts.length, mend });
    return texts;
  }

  private meaning(node: Node, means: Meaning, path: Path): unknown {
    if (means.kind === 'links') return this.links(node, path);
    if (means.kind === 'officers') return this.officers(node, path);
    const text = this.text(node, means.kind === 'text', path);
    if (text.trim() === '') return undefined;
    switch (means.kind) {
      case 'date':
        return this.date(node, text, means.end, path);
      case 'deadline':
        return this.deadline(node, text, path);
      case 'number':
        return this.number(node, text, means, path);
      case 'yes-or-no':
        return this.yesOrNo(node, text, path);
      default:
        return text;
    }
  }

  /** The text that was written; what YAML tore apart is one text again, and a fault. Fields are no text. */
  private text(node: Node, prose: boolean, path: Path): string {
    if (node.kind === 'scalar') {
      const more = prose ? tornText(this.source, node) : undefined;
      if (!more) return node.value;
      this.torn({ start: node.start, end: more.end }, 'comment', quoted(more.text));
      return more.text;
    }
    // A key without a value ends before its colon, which belongs to the text as well.
    const colon = node.flow ? undefined : /^[ \t]*:(?=\s|$)/.exec(this.source.slice(node.end));
    const extent = { start: node.start, end: node.end + (colon?.[0].length ?? 0) };
    if (holdsFields(this.source, extent)) {
      this.invalid(node, path, { kind: 'text', instead: 'fields' });
      return '';
    }
    const text = this.source.slice(extent.start, extent.end).replace(/\s+/g, ' ');
    this.torn(extent, node.flow ? 'brackets' : 'colon', quoted(text));
    return text;
  }

  /** A map where a text may stand is a torn text, unless one of its keys is one of the place or nearly. */
  private isTorn(node: MapNode, shape: Shape): boolean {
    const fields = [...(shape.fields?.keys() ?? [])];
    return !node.pairs.some(
      ({ key: { value: key } }) => isKnownKey(key) || nearest(key, fields) !== undefined,
    );
  }

  private links(node: Node, path: Path): readonly Link[] | undefined {
    const links = this.texts(node, path).flatMap((text, item) =>
      readLinks(text).map((link) => ({ ...link, item })),
    );
    return links.length > 0 ? links : undefined;
  }

  private officers(node: Node, path: Path): readonly OfficerText[] | undefined {
    const officers = this.texts(node, path)
      .map((text, item) => ({ text, item }))
      .filter(({ text }) => text.trim() !== '');
    return officers.length > 0 ? officers : undefined;
  }

  private texts(node: Node, path: Path): readonly string[] {
    if (node.kind !== 'list') return [this.text(node, true, path)];
    return node.items.map((item, i) => {
      if (item === undefined) return '';
      if (item.kind !== 'list') return this.text(item, true, [...path, i]);
      this.invalid(item, [...path, i], { kind: 'text', instead: 'list' });
      return '';
    });
  }

  private date(node: Node, text: string, end: 'first' | 'last', path: Path): DateValue | undefined {
    const read = readDate(text);
    if (read.kind === 'date') {
      const { first, last, precision } = read;
      return { text, day: end === 'first' ? first : last, first, last, precision };
    }
    const expected: Expected =
      read.kind === 'impossible' ? { kind: 'impossible-date', why: read.why } : { kind: 'date' };
    return this.invalid(node, path, expected);
  }

  private deadline(node: Node, text: string, path: Path): Deadline | undefined {
    if (text.trim().toLowerCase() === 'ongoing') return { text: 'ongoing' };
    const read = readDate(text);
    if (read.kind === 'date') return this.date(node, text, 'last', path);
    const why = read.kind === 'impossible' ? read.why : undefined;
    return this.invalid(node, path, why ? { kind: 'impossible-date', why } : { kind: 'deadline' });
  }

  private number(
    node: Node,
    text: string,
    { from, to }: { from?: number; to?: number },
    path: Path,
  ): number | undefined {
    const plain = text.trim().replace(/^[£$€]\s*|\s*%$/g, '');
    const number = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)
      ? plain.replace(/,/g, '')
      : plain;
    const value = /^[+-]?\d+(?:\.\d+)?$/.test(number) ? Number(number) : Number.NaN;
    const limits = { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY };
    if (value >= limits.from && value <= limits.to) return value;
    if (from !== undefined && to !== undefined) {
      return this.invalid(node, path, { kind: 'number-between', from, to });
    }
    const isLess = from !== undefined && value < from;
    return this.invalid(node, path, isLess ? { kind: 'number-from', from } : { kind: 'number' });
  }

  private yesOrNo(node: Node, text: string, path: Path): boolean | undefined {
    const word = text.trim().toLowerCase();
    if (word === 'true' || word === 'yes') return true;
    if (word === 'false' || word === 'no') return false;
    return this.invalid(node, path, { kind: 'yes-or-no' });
  }

  private oneOf(node: Node, values: readonly string[], path: Path): string | undefined {
    if (node.kind === 'scalar' && values.includes(node.value)) return node.value;
    if (isBlank(node)) return undefined;
    return this.invalid(node, path, { kind: 'one-of', values });
  }

  private invalid(node: Node, path: Path, expected: Expected): undefined {
    const text = this.source.slice(node.start, node.end);
    this.faults.push({ code: 'invalid-value', ...extentOf(node), path, expected, text });
  }

  private missing(at: Extent, path: Path, field: string): void {
    this.faults.push({ code: 'missing-field', ...extentOf(at), path, field });
  }

  private duplicate(key: ScalarNode, first: ScalarNode, dash?: Mend): void {
    const fault = { key: key.value, first: extentOf(first), ...(dash && { dash }) };
    this.faults.push({ code: 'duplicate-key', ...extentOf(key), ...fault });
  }

  /** The dash that an item lacks whose first key comes again, right below, in the item before it. */
  private missingDash({ pairs }: MapNode, key: ScalarNode): Mend | undefined {
    const [first] = pairs;
    const before = ({ start }: ScalarNode) =>
      this.source.slice(lineAt(this.source, start).start, start);
    if (!first || first.key.value !== key.value || !/^[ \t]*-[ \t]+$/.test(before(first.key)))
      return undefined;
    const { start } = key;
    const isBelow = / {2}$/.test(before(key)) && before(key).trim() === '';
    return isBelow ? { start: start - 2, end: start, text: '- ' } : undefined;
  }

  private torn(at: Extent, by: TornBy, text: string): void {
    const mend = { start: at.start, end: at.end, text };
    this.faults.push({ code: 'unquoted-text', by, ...extentOf(at), mend });
  }
}

/** The fields that are in none of the keys that a place has, well or badly spelt. */
export function notYetIn(
  keys: readonly string[],
  fields: ReadonlyMap<string, Field>,
): readonly string[] {
  const taken = keys.map(fieldOf);
  return [...fields.keys()].filter((name) => !taken.some((key) => isSameName(key, name)));
}

function extentOf({ start, end }: Extent): Extent {
  return { start, end };
}

/** Nothing that counts as a value: no node, or a text of white space. */
function isBlank(node: Node | undefined): boolean {
  if (node === undefined) return true;
  if (node.kind === 'scalar') return node.value.trim() === '';
  return node.kind === 'list' && node.items.every(isBlank);
}

/** Where a missing field is reported: at the first key, which stands for the whole entry. */
function firstOf(node: MapNode): Extent {
  const first = node.pairs[0];
  return first
    ? {
        start: first.key.start,
        end: first.value?.kind === 'scalar' ? first.value.end : first.key.end,
      }
    : node;
}
