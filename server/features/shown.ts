/** Texts of a plan as they may be shown away from their place. */

import { isTrusted } from '../checks/support/mail-domains';
import { personalData } from '../checks/support/personal-data';
import { shortened } from '../checks/support/shortened';
import { mask } from '../text/mask';

/**
 * A text without what identifies a person, as problems mask it; worked out from the text alone, so that
 * nobody has to wait for all problems of a plan. Addresses of the `domains` may be shown.
 */
export function shown(text: string, domains: readonly string[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, domain } of personalData(text)) {
    if (isTrusted(domain, domains)) continue;
    result += text.slice(at, start) + mask(text.slice(start, end));
    at = end;
  }
  return result + text.slice(at);
}

/**
 * The same on one line, cut where it is long. What is kept with a fragment knows no list of domains, so
 * that only addresses of public bodies may be shown.
 */
export function shownShort(text: string): string {
  return shortened(shown(text, []), 120);
}
