import { commands, l10n, ProgressLocation, window, workspace } from 'vscode';
import { checkRequest, type FileProblems, settingsSection } from '../../server/protocol';
import type { GoldenThread } from '../golden-thread';

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
  const [showProblems, showAll] = [l10n.t('Show problems'), l10n.t('Show those of all plans')];
  const offers = [...(total(files) > 0 ? [showProblems] : []), ...(isLimited ? [showAll] : [])];
  const show = files.some(({ error }) => error > 0)
    ? window.showWarningMessage
    : window.showInformationMessage;
  // The message may stay for good, so the command does not wait for it.
  show(said, ...offers)
    .then(async (chosen) => {
      if (chosen === showAll) await settings.update('workspaceDiagnostics', 'workspace');
      if (chosen !== undefined) await commands.executeCommand('workbench.actions.view.problems');
    })
    .then(undefined, (error: unknown) => goldenThread.log.error('The answer failed.', error));
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
            counted(inLists, l10n.t('problem'), l10n.t('problems')),
          ),
        ]
      : []),
  ];
}

function plansSentence(plans: readonly FileProblems[]): string {
  if (plans.length === 0) {
    return l10n.t('There is no plan here. Choose “Golden Thread: New plan” to begin one.');
  }
  const all = counted(plans.length, l10n.t('plan'), l10n.t('plans'));
  if (total(plans) === 0) return l10n.t('{0} checked: no problems.', all);
  const found = [
    [sum(plans, 'error'), l10n.t('error'), l10n.t('errors')],
    [sum(plans, 'warning'), l10n.t('warning'), l10n.t('warnings')],
    [sum(plans, 'suggestion'), l10n.t('suggestion'), l10n.t('suggestions')],
  ] as const;
  const problems = found.map(([count, one, many]) => counted(count, one, many)).join(', ');
  const faulty = plans.filter((plan) => total([plan]) > 0).length;
  if (plans.length === 1) return l10n.t('{0} checked: {1}.', all, problems);
  return l10n.t('{0} checked: {1}, in {2} of them.', all, problems, faulty);
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function total(files: readonly FileProblems[]): number {
  return sum(files, 'error') + sum(files, 'warning') + sum(files, 'suggestion');
}

function sum(files: readonly FileProblems[], severity: 'error' | 'warning' | 'suggestion'): number {
  return files.reduce((count, file) => count + file[severity], 0);
}
