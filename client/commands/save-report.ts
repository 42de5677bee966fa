import { l10n, Uri } from 'vscode';
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
import { planName } from '../plan-name';
import { askPlace, fileName, kindOf, save, tellSaved } from '../saving';
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
  const uri = await save(goldenThread, answers.to, file);
  tellSaved(goldenThread.log, l10n.t('The report is saved as {0}.', fileName(uri)), uri);
}

/** A menu in the title of a panel hands over an address that stands for the panel. */
function isOfPanel(target: unknown): boolean {
  return target === undefined || (target instanceof Uri && target.scheme === 'webview-panel');
}

function stepsOf(plan: Uri): Steps<Answers> {
  return {
    report: ({ report }, place) => askReport(place, report),
    format: ({ format }, place) => askFormat(place, format),
    to: ({ report, format = 'html' }) =>
      askPlace(l10n.t('Save report'), plan, `${planName(plan.path)}-${report}-report`, format),
  };
}

function askFormat(place: Place, chosen: ReportFormat | undefined): Promise<Outcome<ReportFormat>> {
  return pickOne<ReportFormat>(place, {
    question: l10n.t('As what?'),
    choices: [
      {
        value: 'docx',
        label: kindOf('docx'),
        detail: l10n.t('To be worked on before it goes to the board'),
      },
      {
        value: 'html',
        label: kindOf('html'),
        detail: l10n.t('One file with its pictures, to be read on any screen or printed'),
      },
    ],
    ...(chosen && { chosen: [chosen] }),
  });
}
