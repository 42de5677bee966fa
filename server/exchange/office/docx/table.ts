/** Tables of Word (ISO/IEC 29500-1, 17.4). */

import type { Cell, Line, Row } from '../../document';
import { limits } from '../limits';
import { tooLarge } from '../refusal';
import type { XmlElement } from '../xml/element';
import { fillOf } from './fill';
import { isOn, numberIn } from './properties';
import type { Story } from './story';
import { within } from './within';

/** Reads what is in a cell. */
type LinesIn = (cell: XmlElement, story: Story) => readonly Line[];

/** The rows of a table, without those that were deleted while changes were tracked. */
export function rowsOf(table: XmlElement, story: Story, linesIn: LinesIn): readonly Row[] {
  /** The columns at which a cell of the row above stands that may go on. */
  let above: ReadonlySet<number> = new Set();
  return within(table, 'w:tr').flatMap(({ element, isPrompt }) => {
    const properties = element.first('w:trPr');
    if (properties?.first('w:del')) {
      story.found.add('changes');
      return [];
    }
    const row = rowOf(element, { story, linesIn, above, isPromptRow: isPrompt });
    above = row.open;
    return { cells: row.cells, ...(isOn(properties?.first('w:tblHeader')) && { isHeading: true }) };
  });
}

interface Around {
  readonly story: Story;
  readonly linesIn: LinesIn;
  readonly above: ReadonlySet<number>;
  /** It stands in a control that nobody filled in. */
  readonly isPromptRow: boolean;
}

function rowOf(element: XmlElement, { story, linesIn, above, isPromptRow }: Around) {
  const cells: Cell[] = [];
  const open = new Set<number>();
  const before = numberIn(element.first('w:trPr') ?? element, 'w:gridBefore') ?? 0;
  let column = before;
  if (before > 0) cells.push({ lines: [], ...spanOf(before) });
  for (const { element: cell, isPrompt } of within(element, 'w:tc', isPromptRow)) {
    const properties = cell.first('w:tcPr');
    const span = (properties && numberIn(properties, 'w:gridSpan')) || 1;
    const vertical = properties?.first('w:vMerge');
    const isContinued = vertical?.attributes.get('w:val') !== 'restart' && above.has(column);
    const last = cells.at(-1);
    if (vertical) open.add(column);
    if (isPartOfLast(properties) && last) {
      // The older way to make cells one: the columns are those of the cell before.
      cells[cells.length - 1] = { ...last, ...spanOf((last.span ?? 1) + span) };
    } else if (vertical && isContinued) {
      cells.push({ lines: [], ...spanOf(span), isContinued });
    } else {
      cells.push({
        lines: isPrompt || isDeleted(properties) ? [] : linesIn(cell, story),
        ...spanOf(span),
        ...fillOf(properties?.first('w:shd'), story.theme),
      });
    }
    column += span;
    if (column > limits.columns) throw tooLarge('has a table too wide to be a plan');
  }
  return { cells, open };
}

function spanOf(columns: number): { readonly span?: number } {
  return columns > 1 ? { span: columns } : {};
}

function isPartOfLast(properties: XmlElement | undefined): boolean {
  const horizontal = properties?.first('w:hMerge');
  return horizontal !== undefined && horizontal.attributes.get('w:val') !== 'restart';
}

function isDeleted(properties: XmlElement | undefined): boolean {
  return properties?.first('w:cellDel') !== undefined;
}
