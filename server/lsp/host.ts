/** What the language server runs on. */

import type { SearchableFiles } from '../workspace/folders';
import type { Life } from './life';

/** What Node has and a browser's worker lacks. */
export interface Host {
  readonly version: string;
  /** Of the connection on which it serves. */
  readonly life: Life;
  /** The files of this machine, by `file:` URI; undefined where there are none. */
  readonly disk?: SearchableFiles;
}
