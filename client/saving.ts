/** Files that are made of a plan, where the user wants them. */

import { env, type LogOutputChannel, l10n, UIKind, Uri, window, workspace } from 'vscode';
import type { ReportFile } from '../server/protocol';
import type { Outcome } from './ask/form';
import { bytesOf } from './bytes';
import { inform } from './messages';

/** What a file is called, by its ending. */
export type Ending = 'docx' | 'html' | 'xlsx' | 'csv';

/** Asks where a file goes, and proposes a name beside the plan; its URI. The editor asks before one is replaced. */
export async function askPlace(
  title: string,
  plan: Uri,
  name: string,
  ending: Ending,
): Promise<Outcome<string>> {
  const chosen = await window.showSaveDialog({
    title,
    defaultUri: Uri.joinPath(plan, '..', `${name}.${ending}`),
    filters: { [kindOf(ending)]: [ending] },
  });
  return chosen ? { answer: chosen.toString() } : 'left';
}

/** What a file with an ending is for its user. */
export function kindOf(ending: Ending): string {
  switch (ending) {
    case 'docx':
      return l10n.t('Word document');
    case 'html':
      return l10n.t('Web page');
    case 'xlsx':
      return l10n.t('Excel workbook');
    case 'csv':
      return l10n.t('CSV file');
  }
}

/** Writes a file to the place that `askPlace` gave. */
export async function save(to: string, file: ReportFile): Promise<Uri> {
  const uri = Uri.parse(to, true);
  await workspace.fs.writeFile(uri, bytesOf(file));
  return uri;
}

/** The name of a file. */
export function fileName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Says that a file is there. Only on the machine that the user sits at can another program open it. */
export function tellSaved(log: LogOutputChannel, message: string, uri: Uri): void {
  const isHere =
    uri.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  inform(log, message, {
    ...(isHere && { [l10n.t('Open')]: () => env.openExternal(uri) }),
  });
}
