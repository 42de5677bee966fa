/** Writes a new name over an old one. */

import type { TextEdit } from 'vscode-languageserver-types';
import { rewritten } from '../../engine/rewriting';
import type { Edit } from '../../plan/document';
import { grouped } from '../grouped';
import type { Placed } from '../names/home';
import type { Snapshot } from '../snapshot';

/** The edits that put `name` at places of a file, quoted where it must be; they are apart. */
export function edits(file: Snapshot, places: readonly Placed[], name: string): TextEdit[] {
  const byNode = grouped(places, ({ place, start, index }) => place?.node ?? `${index} ${start}`);
  return [...byNode.values()].flatMap((together) => editsIn(file, together, name));
}

/** Places of one text: what must be quoted for one of them is quoted once for all. */
function editsIn(file: Snapshot, places: readonly Placed[], name: string): readonly TextEdit[] {
  const [first] = places;
  if (!first) return [];
  const { index, place } = first;
  const source = file.document.fragments[index]?.text ?? '';
  const changes = places.flatMap(({ place: at }) =>
    at ? [{ start: at.from, end: at.to, text: name }] : [],
  );
  const found: readonly Edit[] = place
    ? rewritten(source, place.node, place.inFlow, changes)
    : places.map(({ start, end }) => ({ start, end, text: name }));
  return found.map((edit) => ({ range: file.places.rangeIn(index, edit), newText: edit.text }));
}
