/** Candidates as items of the protocol. */

import {
  type CompletionItem,
  type InsertReplaceEdit,
  InsertTextFormat,
  InsertTextMode,
  type MarkupKind,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { Edit } from '../../plan/document';
import { lineAt } from '../../plan/lines';
import type { Spot } from '../../plan/places';
import { isPlainName, isPlainSafe } from '../../plan/quote';
import { markup } from '../markdown';
import type { Snapshot } from '../snapshot';
import type { Candidate, Offer } from './candidate';
import type { Slot } from './slot';
import { blank, indented, plainOf, snippetOf } from './yaml';

/** What the client can do with an item. */
export interface CompletionSupport {
  readonly snippets: boolean;
  readonly insertReplace: boolean;
  readonly labelDetails: boolean;
  readonly documentation: MarkupKind;
  /** It can be told how lines after the first are indented. */
  readonly insertTextMode: boolean;
}

/** The items of an offer; `first` is the place of its first one among all. */
export function itemsOf(
  { slot, candidates, ofFormat }: Offer,
  spot: Spot,
  snapshot: Snapshot,
  client: CompletionSupport,
  first: number,
): readonly CompletionItem[] {
  return candidates.map((candidate, i): CompletionItem => {
    const { label, kind, title, detail, documentation, named, words, topic, also } = candidate;
    const { edit, format } = written(candidate, slot, client, ofFormat ? isPlainSafe : isPlainName);
    const own = also ? slot.offset : slot.word.start;
    const typed = slot.surplus + slot.source.slice(edit.start, Math.max(edit.start, own));
    return {
      label,
      kind,
      ...(title !== undefined && client.labelDetails && { labelDetails: { description: title } }),
      ...detailOf(title, detail),
      ...(documentation !== undefined && {
        documentation: markup(documentation, client.documentation),
      }),
      sortText: String(first + i).padStart(5, '0'),
      // Editors put first what begins with what is typed, before snippets that have some of its letters.
      filterText: typed + [named, label, title, words].filter((text) => text).join(' '),
      textEdit: textEdit(edit, spot, snapshot, client.insertReplace && !also),
      ...format,
      ...(also && {
        additionalTextEdits: also.map(({ text: newText, ...stretch }) => ({
          range: snapshot.places.rangeOf(stretch),
          newText,
        })),
      }),
      ...(topic && { data: { uri: snapshot.uri, ...topic } }),
    };
  });
}

function detailOf(title: string | undefined, detail: string | undefined): { detail?: string } {
  const said = detail === undefined || detail === '' ? title : detail;
  return said === undefined ? {} : { detail: said };
}

type Format = Pick<CompletionItem, 'insertTextFormat' | 'insertTextMode'>;

interface Written {
  readonly edit: Edit;
  readonly format: Format;
}

function written(
  { writes }: Candidate,
  slot: Slot,
  client: CompletionSupport,
  isPlain: typeof isPlainSafe,
): Written {
  if (typeof writes === 'string') return writtenText(slot.write(writes, isPlain), slot, client);
  const { source, word, column, lead, trail, closes } = slot;
  const after = trail + closes;
  const mode = (one: InsertTextMode) => client.insertTextMode && { insertTextMode: one };
  if (client.snippets) {
    const text = lead + snippetOf([...indented(writes, column), after]);
    const format = {
      insertTextFormat: InsertTextFormat.Snippet,
      ...mode(InsertTextMode.adjustIndentation),
    };
    return { edit: { ...word, text }, format };
  }
  const { start } = lineAt(source, word.start);
  const indent = /^[ \t]*/.exec(source.slice(start, word.start))?.[0] ?? '';
  const text =
    lead + plainOf(indented(writes, column)).replace(/\n/g, lineBreak(source) + indent) + after;
  return { edit: { ...word, text }, format: { ...mode(InsertTextMode.asIs) } };
}

/** A text with what closes it. The cursor is left before a bracket, where the next entry would go. */
function writtenText(edit: Edit, { closes }: Slot, { snippets }: CompletionSupport): Written {
  const brackets = closes.replace(/^["']/, '');
  if (!snippets || brackets === '') {
    return { edit: { ...edit, text: edit.text + closes }, format: {} };
  }
  const quote = closes.slice(0, closes.length - brackets.length);
  const text = snippetOf([edit.text + quote, blank, brackets]);
  return { edit: { ...edit, text }, format: { insertTextFormat: InsertTextFormat.Snippet } };
}

function lineBreak(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

function textEdit(
  { start, end, text: newText }: Edit,
  { fragment, index, offset }: Spot,
  { places }: Snapshot,
  insertReplace: boolean,
): TextEdit | InsertReplaceEdit {
  const range = (to: number): Range => places.rangeIn(index, { start, end: to });
  // What stands behind white space is no rest of a word that somebody might want to keep.
  const isApart = start === offset && /\s/.test(fragment.text.charAt(offset));
  if (!insertReplace || isApart || end === offset) return { newText, range: range(end) };
  return { newText, insert: range(offset), replace: range(end) };
}
