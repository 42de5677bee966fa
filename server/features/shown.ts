/** Texts of a document as they may be shown elsewhere than at their place. */

import { personalData } from '../checks/support/personal-data';
import { shortened } from '../checks/support/shortened';
import { mask } from '../text/mask';

/** A text on one line, cut where it is long, with nothing in it that identifies a person. */
export function shown(text: string): string {
  const hidden = personalData(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + mask(text.slice(start, end)) + rest.slice(end),
    text,
  );
  return shortened(hidden, 120);
}
