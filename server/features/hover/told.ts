/** What one kind of hover has to say. */

import type { Stretch } from '../node-at';

/** Markdown, and the stretch of the fragment that it is about. */
export interface Told {
  readonly markdown: string;
  readonly stretch: Stretch;
}
