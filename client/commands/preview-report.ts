import { l10n } from 'vscode';
import type { ReportKind } from '../../server/protocol';
import { ask, givenAnswers, type Steps } from '../ask/form';
import { askReport } from '../ask/report';
import type { GoldenThread } from '../golden-thread';
import { calledOnPlan } from '../which-plan';

const steps: Steps<{ readonly report: ReportKind }> = {
  report: ({ report }, place) => askReport(place, report),
};

/** Shows a report of a plan beside it, as the command line writes it; it follows the plan. */
export async function previewReport(
  goldenThread: GoldenThread,
  target?: unknown,
  given?: unknown,
): Promise<void> {
  const plan = await calledOnPlan(goldenThread, target);
  if (!plan) return;
  const answers = await ask(l10n.t('Preview report'), steps, givenAnswers(given, steps));
  if (answers) goldenThread.panels.show(`${answers.report}-report`, plan.toString());
}
