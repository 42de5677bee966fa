/**
 * Makes a text readable that YAML gives up on, one place at a time, and says what was done. Where
 * quotes, a bracket or an indentation mend it, the value is kept; only where nothing does is a line
 * left out (reading rules 2 and 3: the rest of the action still reads).
 */

import type { Mend, SyntaxReason, TornBy } from './faults';
import { type LeftOpen, leftOpen } from './left-open';
import { type EntryLine, entriesOf, entryLine, lineAt } from './lines';
import { quoted } from './quote';
import { bulletMarks } from './run-together';
import { isKnownKey } from './vocabulary';
import type { YamlError } from './yaml';

/** One way to make a place readable. */
export interface Repair {
  /** The place the author sees named. */
  readonly start: number;
  readonly end: number;
  readonly reason: SyntaxReason;
  /** Set where the text was torn apart although each character of it can stand in a text. */
  readonly tornBy?: TornBy;
  /** What is done to read on. */
  readonly edit: Mend;
  /** Whether the same edit is a fix to offer; a line left out is not. */
  readonly offer: boolean;
}

/** The ways to mend the first error of a text, the best first; the last one always gets past it. */
export function* repairs(text: string, error: YamlError): Generator<Repair> {
  const entries = [...suspects(text, error)];
  // What is left open takes in all that follows, so YAML may give up far below it.
  for (const entry of entries) yield* closings(text, entry);
  for (const entry of entries) {
    const bulleted = bulletBelow(text, entry);
    if (bulleted) yield bulleted;
    const undashed = missingDash(text, entry);
    if (undashed) yield undashed;
    const strayed = fieldTooDeep(text, entry);
    if (strayed) yield strayed;
    const continued = continuationEnd(text, entry);
    const ends = continued > entry.end ? [entry.valueEnd, continued] : [entry.valueEnd];
    const introduces = text.charAt(entry.valueEnd - 1) === ':';
    for (const end of introduces ? ends.reverse() : ends) {
      const repair = quoting(text, entry, end);
      if (repair) yield repair;
    }
    const indented = reindenting(text, entry);
    if (indented) yield indented;
  }
  const at = Math.min(error.start, Math.max(0, text.length - 1));
  yield leavingOut(text, lastWritten(text, at), error.reason);
}

/** The repairs of all texts in quotes that are left open above a field: no text of several lines was meant. */
export function closedQuotes(text: string): readonly Repair[] {
  const entries = [...entriesOf(text, isKnownKey)];
  return entries.flatMap((entry, i): readonly Repair[] => {
    const next = entries[i + 1];
    const isMeant = next && next.key === undefined && !next.dash;
    if (isMeant || openIn(text, entry).quote === undefined) return [];
    return [...closings(text, entry)];
  });
}

/** The entries that may be at fault: the error's own, those it continues, and one left open before. */
function* suspects(text: string, error: YamlError): Generator<EntryLine> {
  let at = Math.min(error.start, text.length);
  let level = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 60 && at >= 0; i++) {
    const entry = entryLine(text, at, isKnownKey);
    if (entry && (i === 0 || entry.column < level || isOpen(text, entry))) {
      yield entry;
      level = Math.min(level, entry.column);
    }
    at = lineAt(text, at).start - 1;
  }
}

/** Whether an entry's value opens a quotation mark or a bracket that its line does not close. */
export function isOpen(text: string, entry: EntryLine): boolean {
  return openIn(text, entry).closers !== '';
}

function openIn(text: string, { valueStart, valueEnd }: EntryLine): LeftOpen {
  return leftOpen(text.slice(valueStart, valueEnd));
}

/** A bullet right under the dash of an item, or instead of the dash: an item of its own. */
function bulletBelow(text: string, entry: EntryLine): Repair | undefined {
  const own = bulletAt(text, entry.start);
  const next = text.indexOf('\n', entry.end) + 1;
  const found = own ?? (entry.dash && next > 0 ? bulletAt(text, next) : undefined);
  if (!found || (found !== own && found.indent !== entry.indent)) return undefined;
  const { start, end, textStart } = found;
  const edit = { start, end: textStart, text: '- ' };
  return { start, end, reason: 'bullet', edit, offer: true };
}

const bulletLine = new RegExp(`^([ \\t]*)${bulletMarks}[ \\t]*(?=\\S)`);

function bulletAt(text: string, offset: number) {
  const line = lineAt(text, offset);
  const match = bulletLine.exec(text.slice(line.start, line.end));
  const [whole = '', { length: indent } = ''] = match ?? [];
  const start = line.start + indent;
  return match ? { indent, start, end: line.end, textStart: line.start + whole.length } : undefined;
}

function* closings(text: string, entry: EntryLine): Generator<Repair> {
  const { closers, quote } = openIn(text, entry);
  if (closers === '') return;
  const { valueStart, valueEnd: end } = entry;
  if (quote === undefined) {
    const edit = { start: end, end, text: closers };
    yield { start: valueStart, end, reason: 'unclosed-bracket', edit, offer: true };
    return;
  }
  const brackets = closers.slice(1);
  // Editors put the bracket there by themselves, and the text in quotes took it in.
  const isBefore = brackets !== '' && text.slice(quote, end).endsWith(brackets);
  const at = isBefore ? end - brackets.length : end;
  const edit = { start: at, end: at, text: isBefore ? closers.charAt(0) : closers };
  yield { start: valueStart + quote, end: at, reason: 'unclosed-quote', edit, offer: true };
}

/** Where the lines that belong to an entry's value end: deeper ones, none of which is a field. */
function continuationEnd(text: string, entry: EntryLine): number {
  let end = entry.end;
  for (let at = text.indexOf('\n', end) + 1; at > 0 && at < text.length; ) {
    const line = lineAt(text, at);
    const next = entryLine(text, at, isKnownKey);
    if (!next && text.slice(line.start, line.end).trim() !== '') break;
    if (next && (next.indent <= entry.indent || (next.key && isKnownKey(next.key)))) break;
    if (next && entry.dash && next.indent < entry.column) break;
    if (next) end = next.end;
    const newline = text.indexOf('\n', line.end);
    if (newline < 0) break;
    at = newline + 1;
  }
  return end;
}

function quoting(text: string, entry: EntryLine, end: number): Repair | undefined {
  const whole = text.slice(entry.valueStart, end);
  const written = whole.trimStart();
  // Nothing may touch the colon of a value that begins on a later line.
  const start = entry.valueStart + whole.length - written.length;
  const value = written.replace(/\s*[\r\n]\s*/g, ' ').trim();
  if (value === '') return undefined;
  const edit = { start, end, text: quoted(value) };
  const by: TornBy | undefined = /^[^\s"'[\]{}#&*!|>%@`?-][\s\S]*:(?:\s|$)/.test(whole)
    ? 'colon'
    : undefined;
  const reason: SyntaxReason = /^["']/.test(written) ? 'text-after-value' : 'bad-start';
  return { start, end, reason, edit, offer: true, ...(by && { tornBy: by }) };
}

/** The field on the line below stands deeper than an entry that has its value already. */
function fieldTooDeep(text: string, entry: EntryLine): Repair | undefined {
  const next = text.indexOf('\n', entry.end) + 1;
  const below = next > 0 && next < text.length ? entryLine(text, next, isKnownKey) : undefined;
  const hasValue = entry.key !== undefined && entry.valueEnd > entry.valueStart;
  return below && hasValue && below.column > entry.column ? reindenting(text, below) : undefined;
}

/** A field that stands deeper or less deep than the one before it is moved under that one. */
function reindenting(text: string, entry: EntryLine): Repair | undefined {
  if (entry.dash || entry.key === undefined || !isKnownKey(entry.key)) return undefined;
  for (let at = entry.start - 1; at >= 0; at = lineAt(text, at).start - 1) {
    const before = entryLine(text, at, isKnownKey);
    if (before?.key === undefined || !isKnownKey(before.key)) continue;
    if (before.column === entry.column) return undefined;
    const edit = {
      start: entry.start,
      end: entry.start + entry.indent,
      text: ' '.repeat(before.column),
    };
    const start = entry.start + entry.indent;
    return { start, end: start + entry.key.length, reason: 'bad-indent', edit, offer: true };
  }
  return undefined;
}

/** A key under the dash of an item that begins with the same key: it begins the next. */
function missingDash(text: string, entry: EntryLine): Repair | undefined {
  const { key, dash, column } = entry;
  if (dash || key === undefined || !isKnownKey(key)) return undefined;
  for (let at = entry.start - 1; at >= 0; at = lineAt(text, at).start - 1) {
    const before = entryLine(text, at, isKnownKey);
    if (!before || before.indent > column) continue;
    if (before.indent < column || !before.dash || before.key !== key) return undefined;
    const start = entry.start + column;
    const edit = { start, end: start, text: '- ' };
    return { start, end: start + key.length, reason: 'missing-dash', edit, offer: true };
  }
  return undefined;
}

/** The offset of something written at `offset` or before it, so that leaving out its line helps. */
function lastWritten(text: string, offset: number): number {
  const forward = /\S/g;
  forward.lastIndex = offset;
  const line = lineAt(text, offset);
  if (text.slice(line.start, line.end).trim() !== '') return offset;
  let at = offset;
  while (at > 0 && /\s/.test(text.charAt(at))) at--;
  return /\S/.test(text.charAt(at)) ? at : (forward.exec(text)?.index ?? offset);
}

function leavingOut(text: string, offset: number, reason: SyntaxReason): Repair {
  const line = lineAt(text, offset);
  const written = text.slice(line.start, line.end);
  const start = line.start + (written.length - written.trimStart().length);
  const end = line.start + written.trimEnd().length;
  return { start, end, reason, edit: { start, end, text: '' }, offer: false };
}
