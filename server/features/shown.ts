/** Texts of a plan as they may be shown away from their place. */

import { isTrusted } from '../checks/support/mail-domains';
import { personalData } from '../checks/support/personal-data';
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
