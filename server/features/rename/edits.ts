/** Writes a new name over an old one. */

import { rewritten } from '../../engine/rewriting';
import type { Edit } from '../../plan/document';
import { isPlainKey, isPlainName } from '../../plan/quote';
import type { FileChange } from '../code-actions/offer';
import { grouped } from '../grouped';
import type { Placed } from '../names/home';
import type { Snapshot } from '../snapshot';

/** The change of a file that puts `name` at places of it, quoted where it must be. */
export function renamedIn(file: Snapshot, places: readonly Placed[], name: string): FileChange {
  const byNode = grouped(places, ({ place, start, index }) => place?.node ?? `${index} ${start}`);
  const edits = [...byNode.values()].flatMap((together) => {
    const start = file.places.offsetOf(together[0]?.index ?? 0, 0);
    return editsIn(file, together, name).map((edit) => ({
      start: start + edit.start,
      end: start + edit.end,
      text: edit.text,
    }));
  });
  return { file, edits: edits.sort((a, b) => a.start - b.start) };
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
  const isKey = place && /^[ \t]*:\s/.test(source.slice(place.node.end, place.node.end + 9));
  return place
    ? rewritten(source, place.node, place.inFlow, changes, isKey ? isPlainKey : isPlainName)
    : places.map(({ start, end }) => ({ start, end, text: name }));
}
