import { nearest } from '../../text/near';
import { foldWord, words } from '../../text/words';

/** An entry of a list with the names that people use for it. */
export interface NamedEntry {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
}

/** The id of the entry that somebody meant: nearest by id, else the one called that. */
export function nearestEntry(text: string, entries: readonly NamedEntry[]): string | undefined {
  const ids = entries.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const byId = nearest(text, ids);
  if (byId !== undefined) return byId;
  const wanted = fold(text);
  return entries.find(({ title }) => title !== undefined && wanted !== '' && fold(title) === wanted)
    ?.id;
}

function fold(text: string): string {
  return words(text)
    .map(({ text: word }) => foldWord(word))
    .join(' ');
}
