import { l10n, type ViewColumn } from 'vscode';
import {
  type EntryParams,
  type FilePlace,
  type ProgressEntry,
  placeRequest,
} from '../server/protocol';
import { inform } from './messages';
import { showPlace } from './places';
import type { Surroundings } from './surroundings';

/** Shows where an entry is written, in a plan or in the lists that it shares with others; in `column`, if given. */
export async function openEntry(
  { server, log }: Surroundings,
  uri: string,
  entry: ProgressEntry,
  column?: ViewColumn,
): Promise<void> {
  const params: EntryParams = { textDocument: { uri }, entry };
  const place = await server.request<FilePlace | null>(placeRequest, params);
  if (place) await showPlace(place, column);
  else inform(log, l10n.t('It is not in the plan any more. The list is brought up to date.'));
}
