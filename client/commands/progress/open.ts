import { l10n, Uri, type ViewColumn, window } from 'vscode';
import {
  type EntryParams,
  type FilePlace,
  type ProgressEntry,
  placeRequest,
} from '../../../server/protocol';
import type { GoldenThread } from '../../golden-thread';
import { inform } from '../../messages';
import { showPlace } from '../../places';
import { entryOf, type Node } from '../../progress/nodes';

/** Shows an item of the tree in its plan. */
export async function openItem(goldenThread: GoldenThread, node: unknown): Promise<void> {
  const { uri } = node as Node;
  const entry = entryOf(node as Node);
  if (entry) await openEntry(goldenThread, uri, entry);
  else await window.showTextDocument(Uri.parse(uri, true));
}

/** Shows where an entry is written, in a plan or in the lists that it shares with others; in `column`, if given. */
export async function openEntry(
  { server, log }: Pick<GoldenThread, 'server' | 'log'>,
  uri: string,
  entry: ProgressEntry,
  column?: ViewColumn,
): Promise<void> {
  const params: EntryParams = { textDocument: { uri }, entry };
  const place = await server.request<FilePlace | null>(placeRequest, params);
  if (place) await showPlace(place, column);
  else inform(log, l10n.t('It is not in the plan any more. The list is brought up to date.'));
}
