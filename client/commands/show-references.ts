import { commands, Location, Position, Range, Uri } from 'vscode';
import type { TextRange } from '../../server/protocol';
import type { GoldenThread } from '../golden-thread';

interface Place {
  readonly uri: string;
  readonly range: TextRange;
}

/** Shows the places that a lens counts, in the window in which the editor shows references. */
export async function showReferences(
  _goldenThread: GoldenThread,
  ...given: readonly unknown[]
): Promise<void> {
  const [uri, position, places] = given as [string, TextRange['start'], readonly Place[]];
  await commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri, true),
    positionOf(position),
    places.map(
      ({ uri: other, range: { start, end } }) =>
        new Location(Uri.parse(other, true), new Range(positionOf(start), positionOf(end))),
    ),
  );
}

function positionOf({ line, character }: TextRange['start']): Position {
  return new Position(line, character);
}
