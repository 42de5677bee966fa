import { l10n } from 'vscode';
import {
  type AskedOfficer,
  askedOfficersRequest,
  type OfficerFormParams,
  officerFormRequest,
  type ReportFile,
} from '../../server/protocol';
import { answered } from '../answers';
import { ask, givenAnswers, type Outcome, type Place, type Steps } from '../ask/form';
import { pickOne } from '../ask/pick';
import type { GoldenThread } from '../golden-thread';
import { inform } from '../messages';
import { askPlace, fileName, save, tellSaved } from '../saving';
import { calledOnPlan } from '../which-plan';

interface Answers {
  /** The id of the officer. */
  readonly officer: string;
  /** The URI of the file. */
  readonly to: string;
}

/** Writes a form in which an officer says how their open actions stand. */
export async function askForUpdates(
  goldenThread: GoldenThread,
  target?: unknown,
  given?: unknown,
): Promise<void> {
  const plan = await calledOnPlan(goldenThread, target);
  if (!plan) return;
  const textDocument = { uri: plan.toString() };
  const officers = await goldenThread.server.request<readonly AskedOfficer[] | null>(
    askedOfficersRequest,
    { textDocument },
  );
  if (!officers) throw new Error(l10n.t('This plan is not there any more.'));
  if (officers.length === 0) {
    inform(
      goldenThread.log,
      l10n.t('Nobody in the list of officers has an open action in this plan.'),
    );
    return;
  }
  const title = l10n.t('Ask an officer for updates');
  const steps: Steps<Answers> = {
    officer: ({ officer }, place) => pickOfficer(officers, officer, place),
    to: ({ officer = '' }) =>
      askPlace(title, plan, `updates-${officer.replace(/[^\p{L}\p{N}-]+/gu, '-')}`, 'xlsx'),
  };
  const answers = await ask(title, steps, givenAnswers(given, steps));
  if (!answers) return;
  const { officer, to } = answers;
  const params: OfficerFormParams = { textDocument, officer, format: 'xlsx' };
  const form = await answered<ReportFile | null>(goldenThread, officerFormRequest, params);
  if (form === undefined) return;
  if (!form) throw new Error(l10n.t('This plan is not there any more.'));
  const uri = await save(goldenThread, to, form);
  const message = l10n.t(
    '{0} is ready to be sent. When it comes back, choose “Golden Thread: Take in updates”.',
    fileName(uri),
  );
  tellSaved(goldenThread.log, message, uri);
}

function pickOfficer(
  officers: readonly AskedOfficer[],
  chosen: string | undefined,
  place: Place,
): Promise<Outcome<string>> {
  return pickOne(place, {
    question: l10n.t('Who is asked?'),
    choices: officers.map(({ id, title, open }) => ({
      label: title,
      description: open === 1 ? l10n.t('1 open action') : l10n.t('{0} open actions', open),
      value: id,
    })),
    ...(chosen !== undefined && { chosen: [chosen] }),
  });
}
