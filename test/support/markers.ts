/** Texts of tests with marks in them: `$0` is where the cursor is, `⟦` and `⟧` stand around a stretch. */

import type { Edit } from '../../server/plan/document';
import { lineStarts, offsetToPosition, type Position } from '../../server/text/places';

/** A text without its mark, and the mark's place. */
export interface AtCursor {
  readonly text: string;
  readonly offset: number;
  readonly position: Position;
}

/** A text without its marks, and the stretches between them in order. */
export interface WithRanges {
  readonly text: string;
  readonly ranges: readonly { readonly start: Position; readonly end: Position }[];
}

/** Takes out the one `$0`; throws where there is none, or more than one. */
export function atCursor(marked: string): AtCursor {
  const [before = '', after, more] = marked.split('$0');
  if (after === undefined) throw new Error('The text has no $0');
  if (more !== undefined) throw new Error('The text has more than one $0');
  const text = before + after;
  const offset = before.length;
  return { text, offset, position: offsetToPosition(lineStarts(text), offset) };
}

/** Takes out every `⟦` and `⟧`; throws where there are none, or one without the other. */
export function withRanges(marked: string): WithRanges {
  const parts = marked.split(/([⟦⟧])/);
  if (parts.length === 1) throw new Error('The text has no ⟦ ⟧');
  const text = parts.filter((_, i) => i % 2 === 0).join('');
  const starts = lineStarts(text);
  const ranges: { start: Position; end: Position }[] = [];
  let offset = 0;
  let open: Position | undefined;
  for (const part of parts) {
    const place = offsetToPosition(starts, offset);
    if (part === '⟦') {
      if (open) throw new Error('The text has a ⟦ inside another');
      open = place;
    } else if (part === '⟧') {
      if (!open) throw new Error('The text has a ⟧ without ⟦');
      ranges.push({ start: open, end: place });
      open = undefined;
    } else offset += part.length;
  }
  if (open) throw new Error('The text has a ⟦ without ⟧');
  return { text, ranges };
}

/** `text` with `⟦` and `⟧` around ranges: how a test shows what came out. */
export function marked(text: string, ranges: WithRanges['ranges']): string {
  const starts = lineStarts(text);
  const offset = ({ line, character }: Position) => (starts[line] ?? text.length) + character;
  const marks = ranges.flatMap(({ start, end }): Edit[] => [
    { start: offset(start), end: offset(start), text: '⟦' },
    { start: offset(end), end: offset(end), text: '⟧' },
  ]);
  let result = '';
  let at = 0;
  for (const { start, text: mark } of marks.sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + mark;
    at = start;
  }
  return result + text.slice(at);
}
