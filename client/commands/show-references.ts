import { commands, Location, Uri } from 'vscode';
import type { FilePlace, TextPosition } from '../../server/protocol';
import type { GoldenThread } from '../golden-thread';
import { editorPosition, editorRange } from '../places';

/** Shows the places that a lens counts, in the window in which the editor shows references. */
export async function showReferences(
  _goldenThread: GoldenThread,
  ...given: readonly unknown[]
): Promise<void> {
  const [uri, position, places] = given as [string, TextPosition, readonly FilePlace[]];
  await commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri, true),
    editorPosition(position),
    places.map((place) => new Location(Uri.parse(place.uri, true), editorRange(place.range))),
  );
}
