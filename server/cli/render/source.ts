/** The lines of a file, with what must not be shown hidden. */

import { hiddenIn } from '../../engine/masking';
import type { Problem, Range } from '../../engine/problem';
import { mask } from '../../text/mask';
import { lineStarts } from '../../text/places';

/** A file's lines as they may be shown. */
export interface Source {
  /** One line without its line break. */
  line(index: number): string;
  /** What stands at a place. */
  textAt(place: Range): string;
}

/** The source of problems; what any of them masks is masked in all that is shown. */
export function sourceOf(text: string, problems: readonly Problem[]): Source {
  const starts = lineStarts(text);
  const offset = ({ line, character }: Range['start']) => (starts[line] ?? 0) + character;
  const atPlaces = problems
    .filter(({ masked }) => masked)
    .reduce((all, { start, end }) => hide(all, offset(start), offset(end)), text);
  // The same may stand where no problem of its own says so, such as in a link. Masks are as long as it is.
  const shown = hiddenIn(text, problems)(atPlaces);
  return {
    line: (index) =>
      shown.slice(starts[index] ?? shown.length, starts[index + 1]).replace(/[\r\n]+$/, ''),
    textAt: ({ start, end }) => shown.slice(offset(start), offset(end)),
  };
}

function hide(text: string, start: number, end: number): string {
  return text.slice(0, start) + mask(text.slice(start, end)) + text.slice(end);
}
