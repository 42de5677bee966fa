/** A cell as a part of an action. */

import type { Cell, Line } from '../document';
import type { Column } from './header';

/** A cell of an action. */
export interface Piece {
  readonly cell: Cell;
  readonly lines: readonly Line[];
  readonly column: Column;
  /** For people: `table 2, row 4`. */
  readonly place: string;
  /** Which row of the action, from 0, for what is paired with a cell beside it. */
  readonly row: number;
}
