/** Places as the server writes them and as the editor does. */

import { Position, Range, Uri, type ViewColumn, window } from 'vscode';
import type { FilePlace, TextPosition, TextRange } from '../server/protocol';

export function editorPosition({ line, character }: TextPosition): Position {
  return new Position(line, character);
}

export function editorRange({ start, end }: TextRange): Range {
  return new Range(editorPosition(start), editorPosition(end));
}

/** The editor's own positions become something else on their way. */
export function plainPosition({ line, character }: Position): TextPosition {
  return { line, character };
}

/** The same of ranges. */
export function plainRange({ start, end }: Range): TextRange {
  return { start: plainPosition(start), end: plainPosition(end) };
}

/** Shows a place, selected; in the editor group `column`, else in the active one. */
export async function showPlace({ uri, range }: FilePlace, column?: ViewColumn): Promise<void> {
  await window.showTextDocument(Uri.parse(uri, true), {
    selection: editorRange(range),
    ...(column !== undefined && { viewColumn: column }),
  });
}
