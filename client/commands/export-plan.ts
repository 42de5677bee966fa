import { l10n } from 'vscode';
import {
  type ExportFile,
  type ExportFormat,
  type ExportParams,
  exportPlanRequest,
} from '../../server/protocol';
import { answered } from '../answers';
import { ask, givenAnswers, type Outcome, type Place, type Steps } from '../ask/form';
import { pickOne } from '../ask/pick';
import type { GoldenThread } from '../golden-thread';
import { warn } from '../messages';
import { planName } from '../plan-name';
import { askPlace, fileName, kindOf, save, tellSaved } from '../saving';
import { calledOnPlan } from '../which-plan';

interface Answers {
  readonly format: ExportFormat;
  /** The URI of the file. */
  readonly to: string;
}

/** Writes a plan as a file for people who have no editor of plans; imported again it is the same plan. */
export async function exportPlan(
  goldenThread: GoldenThread,
  target?: unknown,
  given?: unknown,
): Promise<void> {
  const plan = await calledOnPlan(goldenThread, target);
  if (!plan) return;
  const title = l10n.t('Export plan');
  const steps: Steps<Answers> = {
    format: ({ format }, place) => askFormat(place, format),
    to: ({ format = 'xlsx' }) => askPlace(title, plan, planName(plan.path), format),
  };
  const answers = await ask(title, steps, givenAnswers(given, steps));
  if (!answers) return;
  const params: ExportParams = {
    textDocument: { uri: plan.toString() },
    format: answers.format,
  };
  const made = await answered<ExportFile | null>(goldenThread, exportPlanRequest, params);
  if (made === undefined) return;
  if (!made) throw new Error(l10n.t('This plan is not there any more.'));
  const uri = await save(goldenThread, answers.to, made.file);
  tellSaved(goldenThread.log, l10n.t('The plan is exported as {0}.', fileName(uri)), uri);
  warnOf(goldenThread, made);
}

function askFormat(place: Place, chosen: ExportFormat | undefined): Promise<Outcome<ExportFormat>> {
  return pickOne<ExportFormat>(place, {
    question: l10n.t('As what?'),
    choices: [
      {
        value: 'xlsx',
        label: kindOf('xlsx'),
        detail: l10n.t('The table of actions as it is printed, and a sheet for each list'),
      },
      {
        value: 'docx',
        label: kindOf('docx'),
        detail: l10n.t('The same as a document, to be read and worked on in Word'),
      },
      {
        value: 'csv',
        label: kindOf('csv'),
        detail: l10n.t('The same without colours, for other programs'),
      },
    ],
    ...(chosen && { chosen: [chosen] }),
  });
}

/** What whoever sends the file on should know. */
function warnOf({ log }: GoldenThread, { personal, unknownKeys, left }: ExportFile): void {
  if (personal > 0) {
    warn(
      log,
      personal === 1
        ? l10n.t('The file has personal data in 1 place. The Problems panel shows where.')
        : l10n.t(
            'The file has personal data in {0} places. The Problems panel shows where.',
            personal,
          ),
    );
  }
  if (unknownKeys > 0) {
    warn(
      log,
      l10n.t(
        'What stands in the plan under keys that the format does not have is not in the file. The Problems panel shows which: {0}.',
        unknownKeys,
      ),
    );
  }
  if (left.length > 0) {
    warn(
      log,
      l10n.t(
        'Not all that the plan says in these lines is in the file: {0}. The Problems panel shows what is wrong there.',
        left.join(', '),
      ),
    );
  }
}
