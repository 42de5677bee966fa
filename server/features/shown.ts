/** Texts of a plan as they are shown in short. */

import { shortened } from '../checks/support/shortened';
import { shown } from '../checks/support/shown';

/**
 * A text without what identifies a person, on one line, cut where it is long. What is kept with a fragment
 * knows no list of domains, so that only addresses of public bodies may be shown.
 */
export function shownShort(text: string): string {
  return shortened(shown(text, []), 120);
}
