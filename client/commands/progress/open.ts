import { Uri, window } from 'vscode';
import type { GoldenThread } from '../../golden-thread';
import { openEntry } from '../../open-entry';
import { entryOf, type Node } from '../../progress/nodes';

/** Shows an item of the tree in its plan. */
export async function openItem(goldenThread: GoldenThread, node: unknown): Promise<void> {
  const { uri } = node as Node;
  const entry = entryOf(node as Node);
  if (entry) await openEntry(goldenThread, uri, entry);
  else await window.showTextDocument(Uri.parse(uri, true));
}
