/** Word, Excel and CSV files that the user has. */

import { l10n, Uri, window, workspace } from 'vscode';
import type { GivenFile } from '../server/protocol';
import { inBase64 } from './bytes';
import { fileName } from './saving';

/** What is larger, the server refuses: it need not be sent there. */
const mostBytes = 100 * 2 ** 20;

/** The file that a command is called on, as from the Explorer, or one to choose; undefined where none is. */
export async function whichOfficeFile(target: unknown, title: string): Promise<Uri | undefined> {
  if (isOfficeFile(target)) return target;
  const chosen = await window.showOpenDialog({
    title,
    openLabel: l10n.t('Read it'),
    filters: { [l10n.t('Word, Excel or CSV')]: ['docx', 'xlsx', 'csv'] },
  });
  return chosen?.[0];
}

/** Whether it is the place of such a file. */
export function isOfficeFile(target: unknown): target is Uri {
  return target instanceof Uri && /\.(?:docx|xlsx|csv)$/i.test(target.path);
}

/** The file as it is sent to the server. Fails where it cannot be read, or is larger than any plan. */
export async function givenFile(uri: Uri): Promise<GivenFile> {
  const name = fileName(uri);
  const { size } = await workspace.fs.stat(uri);
  if (size > mostBytes) {
    throw new Error(
      l10n.t('{0} has more than 100 megabytes. Save a copy that holds the plan alone.', name),
    );
  }
  return { name, base64: inBase64(await workspace.fs.readFile(uri)) };
}
