/** Writes a new name over an old one. */

import type { TextEdit } from 'vscode-languageserver-types';
import { rewritten } from '../../engine/rewriting';
import type { Edit } from '../../plan/document';
import { grouped } from '../grouped';
import type { Placed } from '../names/home';
import type { Snapshot } from '../snapshot';

/** The edits that put `name` at places of a file, quoted where it must be; they are apart. */
export function edits(file: Snapshot, places: readonly Placed[], name: string): TextEdit[] {
  return renaming(file, places, name).map(({ index, edit }) => ({
    range: file.places.rangeIn(index, edit),
    newText: edit.text,
  }));
}

/** The same in offsets of the fragments in which the places are. */
export function renaming(
  file: Snapshot,
  places: readonly Placed[],
  name: string,
): readonly { readonly index: number; readonly edit: Edit }[] {
  const byNode = grouped(places, ({ place, start, index }) => place?.node ?? `${index} ${start}`);
  return [...byNode.values()].flatMap((together) => {
    const index = together[0]?.index ?? 0;
    return editsIn(file, together, name).map((edit) => ({ index, edit }));
  });
}

/** Places of one text: what must be quoted for one of them is quoted once for all. */
function editsIn(file: Snapshot, places: readonly Placed[], name: string): readonly Edit[] {
  const [first] = places;
  if (!first) return [];
  const { index, place } = first;
  const source = file.document.fragments[index]?.text ?? '';
  const changes = places.flatMap(({ place: at }) =>
    at ? [{ start: at.from, end: at.to, text: name }] : [],
  );
  return place
    ? rewritten(source, place.node, place.inFlow, changes)
    : places.map(({ start, end }) => ({ start, end, text: name }));
}
