import { commands, l10n, ProgressLocation, window, workspace } from 'vscode';
import {
  checkRequest,
  type FileProblems,
  type Severity,
  settingsSection,
} from '../../server/protocol';
import type { GoldenThread } from '../golden-thread';
import { inform, warn } from '../messages';
import { allProblems, problemCountWords } from '../words';

/** Judges all plans now, and says how many problems they have; the sentence that was shown. */
export async function checkWorkspace(goldenThread: GoldenThread): Promise<string> {
  const files = await window.withProgress(
    { location: ProgressLocation.Window, title: l10n.t('Checking plans') },
    () => goldenThread.server.request<FileProblems[]>(checkRequest, {}),
  );
  const settings = workspace.getConfiguration(settingsSection);
  const isLimited = settings.get('workspaceDiagnostics') === 'openFiles';
  const said = [
    ...sentences(files),
    ...(isLimited ? [l10n.t('The Problems panel shows those of open plans only.')] : []),
  ].join(' ');
  const showProblems = () => commands.executeCommand('workbench.actions.view.problems');
  const showAll = async () => {
    await settings.update('workspaceDiagnostics', 'workspace');
    await showProblems();
  };
  const tell = files.some(({ error }) => error > 0) ? warn : inform;
  tell(goldenThread.log, said, {
    ...(total(files) > 0 && { [l10n.t('Show problems')]: showProblems }),
    ...(isLimited && { [l10n.t('Show those of all plans')]: showAll }),
  });
  return said;
}

function sentences(files: readonly FileProblems[]): readonly string[] {
  const lists = files.filter(({ uri }) => uri.endsWith('/golden-thread.yaml'));
  const plans = files.filter((one) => !lists.includes(one));
  const inLists = total(lists);
  return [
    plansSentence(plans),
    ...(inLists > 0
      ? [
          l10n.t(
            'Besides, golden-thread.yaml has {0}.',
            inLists === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', inLists),
          ),
        ]
      : []),
  ];
}

function plansSentence(plans: readonly FileProblems[]): string {
  if (plans.length === 0) {
    return l10n.t('There is no plan here. Choose “Golden Thread: New plan” to begin one.');
  }
  const all = plans.length === 1 ? l10n.t('1 plan') : l10n.t('{0} plans', plans.length);
  if (total(plans) === 0) return l10n.t('{0} checked: no problems.', all);
  const problems = problemCountWords({
    error: sum(plans, 'error'),
    warning: sum(plans, 'warning'),
    suggestion: sum(plans, 'suggestion'),
  });
  const faulty = plans.filter((plan) => allProblems(plan) > 0).length;
  if (plans.length === 1) return l10n.t('{0} checked: {1}.', all, problems);
  return l10n.t('{0} checked: {1}, in {2} of them.', all, problems, faulty);
}

function total(files: readonly FileProblems[]): number {
  return files.reduce((count, file) => count + allProblems(file), 0);
}

function sum(files: readonly FileProblems[], severity: Severity): number {
  return files.reduce((count, file) => count + file[severity], 0);
}
