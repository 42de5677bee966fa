/** Files that are made of a plan, where the user wants them. */

import {
  env,
  FilePermission,
  FileSystemError,
  FileType,
  type LogOutputChannel,
  l10n,
  UIKind,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { ReportFile } from '../server/protocol';
import type { Outcome } from './ask/form';
import { bytesOf } from './bytes';
import type { GoldenThread } from './golden-thread';
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

/**
 * Writes a file to the place that `askPlace` gave, all of it or nothing; its URI. Fails in words for the user where
 * it cannot: then what was there is as it was.
 */
export async function save(
  { log }: Pick<GoldenThread, 'log'>,
  to: string,
  file: ReportFile,
): Promise<Uri> {
  const uri = Uri.parse(to, true);
  // Where there is no room, the editor would leave an empty file in the place of the old one.
  const draft = uri.with({ path: `${uri.path}.${Date.now()}.part` });
  try {
    if (await isKept(uri)) throw FileSystemError.NoPermissions(uri);
    await workspace.fs.writeFile(draft, bytesOf(file));
    await workspace.fs.rename(draft, uri, { overwrite: true });
    return uri;
  } catch (error) {
    log.error(`${uri} cannot be written.`, error);
    await drop(draft);
    throw new Error(
      l10n.t(
        '{0} cannot be written, so nothing was changed. Choose another place, or see to its folder, its permissions and the room on its disk.',
        fileName(uri),
      ),
      { cause: error },
    );
  }
}

/** Whether something stands there that may not be replaced: a folder, or what is for reading only. */
async function isKept(uri: Uri): Promise<boolean> {
  try {
    const { type, permissions = 0 } = await workspace.fs.stat(uri);
    return (type & FileType.File) === 0 || (permissions & FilePermission.Readonly) !== 0;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}

async function drop(draft: Uri): Promise<void> {
  try {
    await workspace.fs.delete(draft);
  } catch (error) {
    // Nothing of it was written, which was logged.
    if (!(error instanceof FileSystemError)) throw error;
  }
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
