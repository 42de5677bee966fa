import { commands, l10n, ProgressLocation, type Uri, window, workspace } from 'vscode';
import {
  type GivenFile,
  type ImportedPlan,
  type ImportParams,
  importPlanRequest,
} from '../../server/protocol';
import { answered } from '../answers';
import { askColumns } from '../ask/column';
import { askDate, readDate } from '../ask/date';
import { ask } from '../ask/form';
import type { GoldenThread } from '../golden-thread';
import { inform } from '../messages';
import { unsavedFile } from '../new-files';
import { givenFile, whichOfficeFile } from '../office-files';
import { showAccount } from '../panels/account';
import { sizeWords } from '../words';

/**
 * Shows what stands in a Word, Excel or CSV file as a plan that is not saved yet, and beside it what became of
 * everything. Asks about columns where nothing but their content tells what they hold, and of which day the file
 * tells where it says what was done but not when, unless a caller says it.
 */
export async function importPlan(
  goldenThread: GoldenThread,
  target?: unknown,
  given?: unknown,
): Promise<void> {
  const uri = await whichOfficeFile(target, l10n.t('Which plan is to be imported?'));
  if (!uri) return;
  const plan = await readPlan(goldenThread, uri, given);
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
  given: unknown,
): Promise<ImportedPlan | undefined> {
  const file = await givenFile(uri);
  const { columns: told, asOf }: Partial<Record<string, unknown>> = Object(given);
  const read = (said: Omit<ImportParams, keyof GivenFile>) =>
    window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t('Reading {0}', file.name) },
      () => {
        const params: ImportParams = { ...file, ...said };
        return answered<ImportedPlan>(goldenThread, importPlanRequest, params);
      },
    );
  if (Array.isArray(told)) {
    return await read({ columns: told, ...(typeof asOf === 'string' && { asOf }) });
  }
  const first = await read({});
  const columns = first && (await askColumns(first.unsure));
  if (!columns) return undefined;
  const made = columns.length > 0 ? await read({ columns }) : first;
  if (!made || made.undated === 0) return made;
  const day = await askDay(goldenThread, made.undated);
  if (day === undefined) return undefined;
  return day === '' ? made : await read({ columns, asOf: day });
}

/** The day of which the file tells; empty where nobody can say, undefined where the question was left. */
async function askDay(goldenThread: GoldenThread, undated: number): Promise<string | undefined> {
  const answers = await ask<{ day: string }>(l10n.t('Import a plan'), {
    day: ({ day }, place) =>
      askDate(goldenThread, place, {
        use: 'as-of',
        optional: true,
        value: day,
        question: l10n.t('Of which day does the file tell?'),
        hint:
          undated === 1
            ? l10n.t(
                'One cell says what was done, but not when. With a day it becomes an update; Enter to keep it under “unplaced”.',
              )
            : l10n.t(
                '{0} cells say what was done, but not when. With a day they become updates; Enter to keep them under “unplaced”.',
                undated,
              ),
        example: l10n.t('30 June 2026'),
      }),
  });
  if (!answers?.day) return answers?.day;
  return (await readDate(goldenThread, answers.day, 'as-of')).day;
}

/** Where the plan will be saved: in the folder that is open, by preference the one that has the file. */
function folderFor(file: Uri): Uri | undefined {
  const own = workspace.getWorkspaceFolder(file) ?? workspace.workspaceFolders?.[0];
  return own?.uri;
}
