/** The commands of the extension: one file each, and one line here. */

import { commands, Disposable, l10n } from 'vscode';
import { showReferencesCommand } from '../server/protocol';
import { addAction } from './commands/add-action';
import { addUpdate } from './commands/add-update';
import { askForUpdates } from './commands/ask-for-updates';
import { checkWorkspace } from './commands/check-workspace';
import { exceptProblem } from './commands/except-problem';
import { exportPlan } from './commands/export-plan';
import { goToRef } from './commands/go-to-ref';
import { importPlan } from './commands/import-plan';
import { mendGroup } from './commands/mend-group';
import { newPlan } from './commands/new-plan';
import { previewReport } from './commands/preview-report';
import { copyRef } from './commands/progress/copy-ref';
import { clearFilter, filterProgress } from './commands/progress/filter';
import { goToSource } from './commands/progress/go-to-source';
import { groupProgress } from './commands/progress/group';
import { openItem } from './commands/progress/open';
import { pickOfficer } from './commands/progress/pick-officer';
import { sortProgress } from './commands/progress/sort';
import { restartServer } from './commands/restart-server';
import { saveReport } from './commands/save-report';
import { setAsOfDate } from './commands/set-as-of-date';
import { setStatus } from './commands/set-status';
import { showErrorsOnly } from './commands/show-errors-only';
import { showEverything } from './commands/show-everything';
import { showLog } from './commands/show-log';
import { showMatrix } from './commands/show-matrix';
import { showReferences } from './commands/show-references';
import { showTimeline } from './commands/show-timeline';
import { takeInUpdates } from './commands/take-in-updates';
import type { GoldenThread } from './golden-thread';
import { alert } from './messages';

/** What a command does, by its name in `package.json`; it is given what the caller hands over. */
const all: Readonly<
  Record<string, (goldenThread: GoldenThread, ...given: readonly unknown[]) => unknown>
> = {
  'goldenThread.progress.clearFilter': clearFilter,
  'goldenThread.progress.copyRef': copyRef,
  'goldenThread.progress.filter': filterProgress,
  'goldenThread.progress.goToSource': goToSource,
  'goldenThread.progress.group': groupProgress,
  'goldenThread.progress.open': openItem,
  'goldenThread.progress.pickOfficer': pickOfficer,
  'goldenThread.progress.sort': sortProgress,
  'goldenThread.newPlan': newPlan,
  'goldenThread.importPlan': importPlan,
  'goldenThread.exportPlan': exportPlan,
  'goldenThread.askForUpdates': askForUpdates,
  'goldenThread.takeInUpdates': takeInUpdates,
  'goldenThread.addAction': addAction,
  'goldenThread.setStatus': setStatus,
  'goldenThread.addUpdate': addUpdate,
  'goldenThread.exceptProblem': exceptProblem,
  'goldenThread.checkWorkspace': checkWorkspace,
  'goldenThread.goToRef': goToRef,
  'goldenThread.setAsOfDate': setAsOfDate,
  'goldenThread.mendGroup': mendGroup,
  'goldenThread.previewReport': previewReport,
  'goldenThread.saveReport': saveReport,
  'goldenThread.restartServer': restartServer,
  'goldenThread.showErrorsOnly': showErrorsOnly,
  'goldenThread.showEverything': showEverything,
  'goldenThread.showLog': showLog,
  'goldenThread.showMatrix': showMatrix,
  'goldenThread.showTimeline': showTimeline,
  [showReferencesCommand]: showReferences,
};

/** Registers every command. One that fails says so, and the log has the rest. */
export function registerCommands(goldenThread: GoldenThread): Disposable {
  return Disposable.from(
    ...Object.entries(all).map(([name, run]) =>
      commands.registerCommand(name, async (...given: readonly unknown[]) => {
        try {
          return await run(goldenThread, ...given);
        } catch (error) {
          tellFailed(goldenThread, name, error);
          return undefined;
        }
      }),
    ),
  );
}

function tellFailed({ log }: GoldenThread, name: string, error: unknown): void {
  log.error(`The command ${name} failed.`, error);
  const why = error instanceof Error ? error.message : String(error);
  alert(log, l10n.t('Golden Thread: {0}', why), { [l10n.t('Show log')]: () => log.show() });
}
