/** The parts of a Word document as blocks. */

import type { Block } from '../../document';
import { listed } from '../lines';
import { cleaned } from '../text';
import { linesOfPassage } from './cell-lines';
import type { Grid, Passage } from './parts';

/** Headings, paragraphs and tables, without those that are empty; tables are numbered. */
export function blocksOf(parts: readonly (Passage | Grid)[]): readonly Block[] {
  let tables = 0;
  return parts.flatMap((part): readonly Block[] => {
    if (part.kind === 'passage')
      return part.heading === undefined ? paragraphs(part) : headings(part);
    if (part.rows.length === 0) return [];
    tables += 1;
    return [{ kind: 'table', place: `table ${tables}`, rows: part.rows }];
  });
}

/** A heading is one line, and keeps the number that Word shows: it may be what others refer to. */
function headings({ text, heading = 1, item }: Passage): readonly Block[] {
  const said = cleaned(text);
  if (said === '') return [];
  return [{ kind: 'heading', level: heading, text: cleaned(`${item?.number ?? ''} ${said}`) }];
}

function paragraphs(passage: Passage): readonly Block[] {
  return linesOfPassage(passage, false)
    .flatMap((line) => (typeof line === 'string' ? listed([line]) : line))
    .map((line) => ({ kind: 'paragraph', ...line }));
}
