/** By which of their names an officer is called in a text. */

import type { OfficerMention } from '../../plan/officers';
import { foldWord, words } from '../../text/words';
import type { OfficerList } from '../../workspace/lists';
import type { CalledBy } from './name';

/**
 * The name of the list that a mention is a writing of. One in other words stands for the title; one of
 * nobody in the list for itself.
 */
export function nameCalled(
  { officer, match, text }: OfficerMention,
  officers: OfficerList,
): { readonly by: CalledBy; readonly called: string } {
  const values = officer === undefined ? undefined : officers.get(officer)?.values;
  if (officer === undefined || !values) return { by: 'id', called: text.replace(/\s+/g, ' ') };
  if (match === 'id') return { by: 'id', called: officer };
  const { title = officer, aliases = [] } = values;
  const same = (name: string) =>
    match === 'exact' ? name.trim() === text : folded(name) === folded(text);
  if (same(title)) return { by: 'title', called: title.trim() };
  const alias = aliases.find(same);
  if (alias !== undefined) return { by: 'alias', called: alias.trim() };
  const isId = match === 'spelling' && folded(officer) === folded(text);
  return isId ? { by: 'id', called: officer } : { by: 'title', called: title.trim() };
}

function folded(text: string): string {
  return words(text)
    .map((word) => foldWord(word.text))
    .join(' ');
}
