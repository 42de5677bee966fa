/** Pasting: what somebody copied from Word or a spreadsheet, as the list or the text of its place. */

import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { lineBreakOf } from '../engine/rewriting';
import { joiningWord, readLinks } from '../plan/links';
import { quoted, scalar } from '../plan/quote';
import type { PasteParams } from '../protocol';
import { readDate, toIsoText } from '../text/dates';
import { hasNumbers } from '../text/numbered';
import { type Pasted as PastedTexts, pastedEntries, pastedTexts } from '../text/pasted';
import { nodeAt } from './node-at';
import { numberedLines } from './paste/numbered-lines';
import { type PastePlace, pastePlace } from './paste/place';
import type { Snapshot } from './snapshot';

interface Pasted extends PastedTexts {
  /** Whether it begins with a bullet or a number, so that it goes on with nothing. */
  readonly beginsEntry: boolean;
}

type PasteQuery = Omit<PasteParams, 'textDocument'>;

/**
 * The edit that puts a pasted text where the selection is, as the format wants it there: each entry with a
 * dash or a number of its own, in quotes where it needs them, links in brackets, dates in ISO form.
 * Undefined where that is what pasting does anyway, and where nothing is known of the place.
 */
export function paste(snapshot: Snapshot, { range, text }: PasteQuery): TextEdit | undefined {
  // The request is one of ours: the connection does not know what it must hold.
  if (typeof text !== 'string' || !range) return undefined;
  const edit = pasteAt(snapshot, { range, text });
  if (edit || !(pastedTexts(text).isList || hasNumbers(text))) return edit;
  const key = endOfKeyAbove(snapshot, range);
  const below = key && pasteAt(snapshot, { range: { start: key, end: key }, text });
  // The empty line gives way.
  return below && { ...below, range: { start: below.range.start, end: range.end } };
}

function pasteAt(snapshot: Snapshot, { range, text }: PasteQuery): TextEdit | undefined {
  const node = nodeAt(snapshot, range.start);
  const { fragment, index, offset: start } = node.spot;
  const last = snapshot.places.spotAt(range.end);
  const beginsEntry = pastedEntries(text)[0]?.mark !== undefined;
  const pasted = { ...pastedTexts(text), beginsEntry };
  if (last.index !== index || pasted.texts.length === 0) return undefined;
  const selection = { start, end: Math.max(start, last.offset) };
  const place = parted(pastePlace(snapshot, node, selection), text);
  const meant =
    place?.form === 'numbered' ? numberedIn(text, place) : place && writtenText(pasted, place);
  const written = meant?.replace(/\n/g, lineBreakOf(fragment.text));
  if (!place || written === undefined) return undefined;
  const { stretch } = place;
  const plain =
    fragment.text.slice(stretch.start, start) +
    text +
    fragment.text.slice(selection.end, stretch.end);
  if (written === plain) return undefined;
  return { range: snapshot.places.rangeIn(index, stretch), newText: written };
}

/** White space at the ends of what is pasted parts it from the words around it. */
function parted(place: PastePlace | undefined, pasted: string): PastePlace | undefined {
  if (!place) return undefined;
  const { before, after } = place;
  const lead = /^\s/.test(pasted) && /\S$/.test(before) ? ' ' : '';
  const trail = /\s$/.test(pasted) && /^\S/.test(after) ? ' ' : '';
  return { ...place, before: before + lead, after: trail + after };
}

/** An empty line below a key that holds nothing yet is the key's, however little that line is indented. */
function endOfKeyAbove({ places }: Snapshot, { start, end }: Range): Position | undefined {
  const { index, offset, fragment } = places.spotAt(start);
  const gap = /(?<=:)[ \t]*(?:\r?\n[ \t]*)+$/.exec(fragment.text.slice(0, offset));
  const rest = fragment.text.slice(places.spotAt(end).offset);
  if (!gap || !/^[ \t]*(?:\r?\n(?![ \t]*-)|$)/.test(rest)) return undefined;
  return places.rangeIn(index, { start: gap.index, end: gap.index }).start;
}

function writtenText(pasted: Pasted, place: PastePlace): string | undefined {
  const { means, lead, form, isEmpty } = place;
  switch (means.kind) {
    case 'text':
      return textIn(pasted, place);
    case 'links': {
      const codes = pasted.texts
        .flatMap((text) => readLinks(text))
        .filter(({ text }, i, { length }) => i === 0 || i === length - 1 || !joiningWord.test(text))
        .map(({ text }) => scalar(text, true));
      if (form === 'items') return undefined;
      return form === 'flow' ? lead + codes.join(', ') : `${lead}[${codes.join(', ')}]`;
    }
    case 'officers':
      return form === 'text' ? lead + scalar(pasted.texts.join('; ')) : undefined;
    case 'date':
    case 'deadline': {
      const date = readDate(pasted.texts.join(' '));
      return isEmpty && date.kind === 'date' ? lead + toIsoText(date) : undefined;
    }
    default:
      return undefined;
  }
}

function textIn(pasted: Pasted, place: PastePlace): string {
  const { form, lead, column, isEmpty, isMidLine } = place;
  const margin = `\n${' '.repeat(column)}`;
  const bullet = pasted.isList ? '- ' : '';
  if (form === 'block') {
    const lines = pasted.texts.map((text) => bullet + text).join(margin);
    return (isMidLine && pasted.beginsEntry ? margin : '') + lines;
  }
  if (form === 'flow') return lead + inBrackets(pasted.texts, place.before).join(', ');
  const texts = amid(pasted, place);
  if (form === 'text') {
    const isBlock = isEmpty && texts.length > 1;
    const [entry] = place.inFlow ? inBrackets([texts.join(' ')], '') : [];
    if (!isBlock) return lead + (entry ?? scalar(texts.join(' ')));
    return `${lead}|-${texts.map((text) => margin + bullet + text).join('')}`;
  }
  const all = texts.map((text) => scalar(text));
  return `${lead === '' && isEmpty ? `${margin}- ` : lead}${all.join(`${margin}- `)}`;
}

/** Texts with what stands around them: what begins with a bullet is apart from it. */
function amid({ texts, beginsEntry }: Pasted, { before, after }: PastePlace): readonly string[] {
  if (beginsEntry) {
    return [before.trim(), ...texts, after.trim()].filter((text) => text !== '');
  }
  return texts.map((text, i) => {
    const isLast = i === texts.length - 1;
    return (i === 0 ? before : '') + text + (isLast ? after : '');
  });
}

function numberedIn(raw: string, { lead, column, taken }: PastePlace): string {
  const margin = `\n${' '.repeat(column)}`;
  return (lead === '' ? margin : lead) + numberedLines(raw, taken).join(margin);
}

/**
 * Texts as entries in brackets. Where any has several words, all are in quotes: one in lower case would be
 * taken to go on with the words before it.
 */
function inBrackets(texts: readonly string[], before: string): readonly string[] {
  const areWords = [before, ...texts].some((text) => /\S\s+\S/.test(text));
  return texts.map((text) => (areWords ? quoted(text) : scalar(text, true)));
}
