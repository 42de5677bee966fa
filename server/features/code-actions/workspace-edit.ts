/** Changes of files as a client takes them. */

import type {
  CreateFile,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { lineAt } from '../../plan/lines';
import type { Snapshot } from '../snapshot';
import type { BlankEdit, Change, FileChange, NewFile } from './offer';
import { escapedSnippet, Snippets } from './snippets';

/** What a client can do with edits. */
export interface EditSupport {
  /** It takes versions of documents with their edits. */
  readonly documentChanges: boolean;
  /** It makes files. */
  readonly createsFiles: boolean;
  /** It takes edits with tab stops. */
  readonly snippets: boolean;
}

/** The changes as one edit of the workspace; blanks become tab stops where the client has them. */
export function workspaceEdit(changes: readonly Change[], support: EditSupport): WorkspaceEdit {
  if (!support.documentChanges) {
    const files = changes.filter((change): change is FileChange => 'file' in change);
    return {
      changes: Object.fromEntries(files.map(({ file, edits }) => [file.uri, plain(edits, file)])),
    };
  }
  return {
    documentChanges: changes.flatMap((change) =>
      'file' in change ? [documentEdit(change, support)] : newFile(change),
    ),
  };
}

function newFile({ newFile: uri, text: newText }: NewFile): [CreateFile, TextDocumentEdit] {
  const start = { line: 0, character: 0 };
  const edits = [{ range: { start, end: start }, newText }];
  return [
    { kind: 'create', uri },
    { textDocument: { uri, version: null }, edits },
  ];
}

function documentEdit({ file, edits }: FileChange, { snippets }: EditSupport): TextDocumentEdit {
  const { uri, version } = file;
  const own = snippets && edits.some(({ blanks }) => blanks) ? stopped(edits, file) : undefined;
  return { textDocument: { uri, version }, edits: own ?? plain(edits, file) };
}

function plain(edits: readonly BlankEdit[], file: Snapshot): TextEdit[] {
  // A text that stands there to be typed over is no edit without its tab stop.
  return edits
    .filter(({ text, blanks }) => !blanks?.some((blank) => isWhole(blank, text)))
    .map(({ text: newText, ...stretch }) => ({ range: file.places.rangeOf(stretch), newText }));
}

function isWhole({ start, end }: { start: number; end: number }, text: string): boolean {
  return start === 0 && end === text.length && text !== '';
}

/**
 * The edits with tab stops. Editors indent the lines of a snippet as the line is indented in which it
 * begins; ours are indented already, so each begins where its line does.
 */
function stopped(edits: readonly BlankEdit[], file: Snapshot): SnippetTextEdit[] {
  const snippets = new Snippets();
  const whole: { start: number; end: number; text: string }[] = [];
  for (const edit of edits) {
    const { start: line, before } = lineOf(edit.start, file);
    const last = whole.at(-1);
    const isJoined = last !== undefined && last.end > line;
    const text = escapedSnippet(before(isJoined ? last.end : line)) + snippets.of(edit);
    if (isJoined) {
      last.text += text;
      last.end = edit.end;
    } else whole.push({ start: line, end: edit.end, text });
  }
  return whole.map(({ text: value, ...stretch }) => ({
    range: file.places.rangeOf(stretch),
    snippet: { kind: 'snippet', value },
  }));
}

/** The offset at which the line of an offset begins, and what stands from another offset in it to there. */
function lineOf(at: number, { places }: Snapshot) {
  const { fragment, offset } = places.spotOf(at);
  const { start } = lineAt(fragment.text, offset);
  const mark = start === 0 && fragment.text.startsWith('\uFEFF') ? 1 : 0;
  const first = at - offset;
  return {
    start: first + start + mark,
    before: (from: number) => fragment.text.slice(from - first, offset),
  };
}
