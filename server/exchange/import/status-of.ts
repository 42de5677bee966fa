/** How the delivery of an action stands, by words and colours, which may be in two columns. */

import {
  colourNamed,
  type Key,
  readStatus,
  type Status,
  type StatusReading,
} from '../../plan/status-words';
import type { ActionCells } from './action-cells';
import { joined } from './grid';
import type { Piece } from './piece';
import { asksIfDone, readYesNo, statusOfFill } from './statuses';

interface Said {
  readonly piece: Piece;
  readonly text: string;
  readonly read: StatusReading;
  readonly isWords: boolean;
  readonly isColour: boolean;
}

/** The status of an action; empty where nothing says one. Words that say it for certain go before a colour. */
export function statusOf(cells: ActionCells, key: Key): Status | '' {
  const said = cells.coloured('status').flatMap((piece): Said[] => {
    const text = joined(piece.lines);
    const words = readStatus(text, key) ?? answered(piece.column.heading, text);
    const read = words ?? statusOfFill(piece.cell.fill, key);
    if (text !== '' && !words) cells.leave(piece);
    const isColour = !words || colourNamed(text) !== undefined || text.length === 1;
    return read ? [{ piece, text, read, isWords: words !== undefined, isColour }] : [];
  });
  // Of ratings side by side, one for each month or term, the last is how it stands.
  const isSeries = said.length > 1 && said.every(({ isColour }) => isColour);
  const chosen = isSeries ? said.at(-1) : (said.find(({ read }) => read.isSure) ?? said[0]);
  if (!chosen) return '';
  for (const { piece, text, isWords, read } of said) {
    if (!isWords) continue;
    if (read.status !== chosen.read.status) cells.leave(piece);
    else {
      cells.put([piece], 'status');
      if (read.isMoreThanThis) cells.keep(piece.column.heading, [text]);
    }
  }
  const { status, isSure } = chosen.read;
  const others = new Set(said.filter(({ read }) => read.isSure).map(({ read }) => read.status));
  if (others.size > 1 && !isSeries) {
    cells.doubt(`Its columns say different things of the status; it was read as ${status}.`);
  } else if (!isSure) {
    const what = chosen.text === '' ? 'The colour of the status' : `The status '${chosen.text}'`;
    cells.doubt(`${what} was read as ${status}.`);
  }
  return status;
}

/** 'Yes' below 'Completed?' is a status; 'No' is none yet, and is kept as it is. */
function answered(heading: string, text: string): StatusReading | undefined {
  return asksIfDone(heading) && readYesNo(text) === 'yes'
    ? { status: 'complete', isSure: true, isMoreThanThis: false }
    : undefined;
}
