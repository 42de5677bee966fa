/** What a Word document consists of. */

import type { Row } from '../../document';

/** A paragraph. */
export interface Passage {
  readonly kind: 'passage';
  readonly text: string;
  /** The level of a heading, from 1. */
  readonly heading?: number;
  readonly item?: Item;
}

/** A place in a list. */
export interface Item {
  readonly depth: number;
  /** The number that Word shows. */
  readonly number?: string;
  /** It says more than which item of the list it is. */
  readonly isName?: boolean;
}

/** A table. */
export interface Grid {
  readonly kind: 'grid';
  readonly rows: readonly Row[];
}
