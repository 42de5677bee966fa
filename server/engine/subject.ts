/** What a problem is about, so that it is known again after lines moved and refs were given anew. */

import { locate } from '../plan/locate';
import type { Located } from './located';
import type { Subject } from './problem';

/** The subject of a finding at its place. */
export function subjectOf({ finding, root, path, place }: Located): Subject {
  const block = root?.kind === 'block' ? root.key?.value : undefined;
  const names = [block, ...path].filter((step) => typeof step === 'string');
  return { field: names.join('.'), wording: finding.masked !== undefined ? '' : wordingOf() };

  function wordingOf(): string {
    const text = place.fragment.text.slice(place.start, place.end);
    if (root?.kind !== 'action') return text;
    // A key, or the ref, stands for the whole action.
    const isKey = locate(root.node, path).key?.start === place.start;
    return isKey || text === root.values.ref ? (root.values.action ?? '') : text;
  }
}
