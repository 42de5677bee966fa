import { commands, l10n, ProgressLocation, type Uri, window, workspace } from 'vscode';
import { type ImportedPlan, type ImportParams, importPlanRequest } from '../../server/protocol';
import { answered } from '../answers';
import { askColumns, type ToldColumn } from '../ask/column';
import type { GoldenThread } from '../golden-thread';
import { inform } from '../messages';
import { unsavedFile } from '../new-files';
import { givenFile, whichOfficeFile } from '../office-files';
import { showAccount } from '../panels/account';
import { sizeWords } from '../words';

/**
 * Shows what stands in a Word, Excel or CSV file as a plan that is not saved yet, and beside it what became of
 * everything. Asks about columns where nothing but their content tells what they hold, unless a caller says it.
 */
export async function importPlan(
  goldenThread: GoldenThread,
  target?: unknown,
  given?: unknown,
): Promise<void> {
  const uri = await whichOfficeFile(target, l10n.t('Which plan is to be imported?'));
  if (!uri) return;
  const plan = await readPlan(goldenThread, uri, toldIn(given));
  if (!plan) return;
  const document = await unsavedFile(folderFor(uri), plan.name, plan.text);
  await window.showTextDocument(document, { preview: false });
  showAccount(plan.account);
  const size = sizeWords(plan.actions, plan.priorities);
  inform(
    goldenThread.log,
    l10n.t('{0} were read. Nothing is written until you save the plan.', size),
    {
      [l10n.t('What matters first')]: () =>
        commands.executeCommand('goldenThread.mattersFirst.focus'),
    },
  );
}

/** The plan in a file; undefined where there is none, which the user is told, or where a question was left. */
async function readPlan(
  goldenThread: GoldenThread,
  uri: Uri,
  told: readonly ToldColumn[] | undefined,
): Promise<ImportedPlan | undefined> {
  const file = await givenFile(uri);
  const read = (columns: readonly ToldColumn[]) =>
    window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t('Reading {0}', file.name) },
      () => {
        const params: ImportParams = { ...file, columns };
        return answered<ImportedPlan>(goldenThread, importPlanRequest, params);
      },
    );
  const first = await read(told ?? []);
  if (!first || told || first.unsure.length === 0) return first;
  const asked = await askColumns(first.unsure);
  return asked && (await read(asked));
}

/** Where the plan will be saved: in the folder that is open, by preference the one that has the file. */
function folderFor(file: Uri): Uri | undefined {
  const own = workspace.getWorkspaceFolder(file) ?? workspace.workspaceFolders?.[0];
  return own?.uri;
}

/** What a caller says of columns: then nothing is asked. */
function toldIn(given: unknown): readonly ToldColumn[] | undefined {
  const { columns }: Partial<Record<string, unknown>> = Object(given);
  return Array.isArray(columns) ? columns : undefined;
}
