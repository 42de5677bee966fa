/** Texts as they may be shown away from their place. */

import { mask } from '../../text/mask';
import { isTrusted } from './mail-domains';
import { type PersonalData, personalData } from './personal-data';

/**
 * A text without what identifies a person, as problems mask it; worked out from the text alone, so that
 * nobody has to wait for all problems of a plan. Addresses of the `domains` may be shown, and what `isHidden` leaves.
 */
export function shown(
  text: string,
  domains: readonly string[],
  isHidden: (found: PersonalData) => boolean = () => true,
): string {
  let result = '';
  let at = 0;
  for (const found of personalData(text)) {
    const { start, end, domain } = found;
    if (isTrusted(domain, domains) || !isHidden(found)) continue;
    result += text.slice(at, start) + mask(text.slice(start, end));
    at = end;
  }
  return result + text.slice(at);
}
