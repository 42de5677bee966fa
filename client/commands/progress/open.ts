import { l10n, Range, Uri, window } from 'vscode';
import { type EntryParams, type ProgressEntry, placeRequest } from '../../../server/protocol';
import type { GoldenThread } from '../../golden-thread';
import { entryOf, type Node } from '../../progress/nodes';

/** A location of the protocol. */
interface Place {
  readonly uri: string;
  readonly range: Readonly<Record<'start' | 'end', { line: number; character: number }>>;
}

/** Shows an item of the tree in its plan. */
export async function openItem(goldenThread: GoldenThread, node: unknown): Promise<void> {
  const { uri } = node as Node;
  const entry = entryOf(node as Node);
  if (entry) await openEntry(goldenThread, uri, entry);
  else await window.showTextDocument(Uri.parse(uri, true));
}

/** Shows where an entry is written: in a plan, or in the lists that it shares with others. */
export async function openEntry(
  { server }: GoldenThread,
  uri: string,
  entry: ProgressEntry,
): Promise<void> {
  const params: EntryParams = { textDocument: { uri }, entry };
  const place = await server.request<Place | null>(placeRequest, params);
  if (!place) {
    const message = l10n.t('It is not in the plan any more. The list is brought up to date.');
    void window.showInformationMessage(message);
    return;
  }
  const { start, end } = place.range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(place.uri, true), { selection });
}
