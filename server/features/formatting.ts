/** Formatting: of a whole file, of a range, and of the line that Enter ended. */

import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { Extent } from '../plan/faults';
import { formatted } from './formatting/format';
import { formattedStretch } from './formatting/stretch';
import type { Snapshot } from './snapshot';

/** The edits; and why there are none, in words for the author, where the file is left alone. */
export interface Formatting {
  readonly edits: readonly TextEdit[];
  readonly leftAlone?: string;
}

/**
 * Formats a whole file. Of the editor's options none counts: the format has two spaces, no trailing blanks
 * and one line break at the end, so that an editor and the command line agree on what is formatted.
 */
export function formatting(snapshot: Snapshot): Formatting {
  const { document, places, kind } = snapshot;
  const made = formatted(document, kind);
  if ('left' in made) return { edits: [], leftAlone: leftAlone() };
  if ('unreadable' in made) {
    const { start } = places.rangeOf({ start: made.unreadable, end: made.unreadable });
    return { edits: [], leftAlone: leftAlone(start) };
  }
  const edits = made.edits.map(({ text, ...stretch }) => ({
    range: places.rangeOf(stretch),
    newText: text,
  }));
  return { edits };
}

/** Formats the entries that a range touches, as whole entries, where they stand. */
export function rangeFormatting(snapshot: Snapshot, { range }: { range: Range }): Formatting {
  const { places } = snapshot;
  const first = places.spotAt({ line: range.start.line, character: 0 });
  const isUpToStart = range.end.character === 0 && range.end.line > range.start.line;
  const line = isUpToStart ? range.end.line - 1 : range.end.line;
  const last = places.spotAt({ line, character: Number.MAX_SAFE_INTEGER });
  const edits: TextEdit[] = [];
  for (let index = first.index; index <= last.index; index++) {
    const start = index === first.index ? first.offset : 0;
    const length = snapshot.document.fragments[index]?.text.length ?? 0;
    const made = formattedStretch(snapshot, index, {
      start,
      end: index === last.index ? last.offset : length,
    });
    if ('unreadable' in made) {
      return { edits: [], leftAlone: leftAlone(places.positionIn(index, made.unreadable)) };
    }
    edits.push(...textEdits(snapshot, index, made.edits));
  }
  return { edits };
}

/** Formats the line above, which Enter has ended, if an entry begins and ends on it. */
export function onTypeFormatting(
  snapshot: Snapshot,
  { position }: { position: Position },
): readonly TextEdit[] {
  const line = position.line - 1;
  if (line < 0) return [];
  const { index, offset: start } = snapshot.places.spotAt({ line, character: 0 });
  const end = snapshot.places.spotAt({ line, character: Number.MAX_SAFE_INTEGER }).offset;
  const made = formattedStretch(snapshot, index, { start, end });
  const edits = 'edits' in made ? made.edits : [];
  const isOnLine = edits.every(
    (edit) => start <= edit.start && edit.end <= end && !edit.text.includes('\n'),
  );
  return isOnLine ? textEdits(snapshot, index, edits) : [];
}

function textEdits(
  { places }: Snapshot,
  index: number,
  edits: readonly (Extent & { readonly text: string })[],
): readonly TextEdit[] {
  return edits.map((edit) => ({ range: places.rangeIn(index, edit), newText: edit.text }));
}

function leftAlone(position?: Position): string {
  return position
    ? `This file is not formatted: line ${position.line + 1} cannot be read. Mend what is underlined there, and format it again.`
    : 'This file is not formatted: it is built in a way that cannot be written anew without a doubt.';
}
