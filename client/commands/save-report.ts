import { env, l10n, UIKind, Uri, window, workspace } from 'vscode';
import {
  type ReportFile,
  type ReportFileParams,
  type ReportFormat,
  type ReportKind,
  reportFileRequest,
} from '../../server/protocol';
import { ask, givenAnswers, type Outcome, type Place, type Steps } from '../ask/form';
import { pickOne } from '../ask/pick';
import { askReport } from '../ask/report';
import type { GoldenThread } from '../golden-thread';
import { inform } from '../messages';
import { planName } from '../plan-name';
import { calledOnPlan } from '../which-plan';

interface Answers {
  readonly report: ReportKind;
  readonly format: ReportFormat;
  /** The URI of the file. */
  readonly to: string;
}

/** Writes a report to a file: of the preview that the user is in, else of the plan that is meant. */
export async function saveReport(
  goldenThread: GoldenThread,
  target?: unknown,
  given?: unknown,
): Promise<void> {
  const preview = isOfPanel(target) ? goldenThread.panels.active : undefined;
  const report = preview?.kind.report;
  const plan =
    preview && report ? Uri.parse(preview.uri, true) : await calledOnPlan(goldenThread, target);
  if (!plan) return;
  const steps = stepsOf(plan);
  const known = { ...(report && { report }), ...givenAnswers(given, steps) };
  const answers = await ask(l10n.t('Save report'), steps, known);
  if (!answers) return;
  const params: ReportFileParams = {
    textDocument: { uri: plan.toString() },
    report: answers.report,
    format: answers.format,
  };
  const file = await goldenThread.server.request<ReportFile | null>(reportFileRequest, params);
  if (!file) throw new Error(l10n.t('This plan is not there any more.'));
  const uri = Uri.parse(answers.to, true);
  await workspace.fs.writeFile(uri, bytesOf(file));
  tellSaved(goldenThread, uri);
}

/** A menu in the title of a panel hands over an address that stands for the panel. */
function isOfPanel(target: unknown): boolean {
  return target === undefined || (target instanceof Uri && target.scheme === 'webview-panel');
}

function stepsOf(plan: Uri): Steps<Answers> {
  return {
    report: ({ report }, place) => askReport(place, report),
    format: ({ format }, place) => askFormat(place, format),
    to: ({ report, format }) => askPlace(plan, `${report}-report`, format),
  };
}

function askFormat(place: Place, chosen: ReportFormat | undefined): Promise<Outcome<ReportFormat>> {
  return pickOne<ReportFormat>(place, {
    question: l10n.t('As what?'),
    choices: [
      {
        value: 'docx',
        label: l10n.t('Word document'),
        detail: l10n.t('To be worked on before it goes to the board'),
      },
      {
        value: 'html',
        label: l10n.t('Web page'),
        detail: l10n.t('One file with its pictures, to be read on any screen or printed'),
      },
    ],
    ...(chosen && { chosen: [chosen] }),
  });
}

async function askPlace(
  plan: Uri,
  what: string,
  format: ReportFormat = 'html',
): Promise<Outcome<string>> {
  const name = `${planName(plan.path)}-${what}.${format}`;
  const chosen = await window.showSaveDialog({
    title: l10n.t('Save report'),
    defaultUri: Uri.joinPath(plan, '..', name),
    filters:
      format === 'docx'
        ? { [l10n.t('Word document')]: ['docx'] }
        : { [l10n.t('Web page')]: ['html'] },
  });
  return chosen ? { answer: chosen.toString() } : 'left';
}

function bytesOf(file: ReportFile): Uint8Array {
  if ('text' in file) return new TextEncoder().encode(file.text);
  return Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
}

/** Only where the file is on the machine that the user sits at can it be opened by another program. */
function tellSaved({ log }: GoldenThread, uri: Uri): void {
  const isHere =
    uri.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  inform(log, l10n.t('The report is saved as {0}.', name), {
    ...(isHere && { [l10n.t('Open')]: () => env.openExternal(uri) }),
  });
}
