/** What the language server runs on. */

import type { SearchableFiles } from '../workspace/folders';

/** What Node has and a browser's worker lacks. */
export interface Host {
  readonly version: string;
  /** The files of this machine, by `file:` URI; undefined where there are none. */
  readonly disk?: SearchableFiles;
}
