import { l10n, type Uri } from 'vscode';
import { addReturnRequest, type ReturnAccount, readReturnRequest } from '../../server/protocol';
import { answered } from '../answers';
import { ask, givenAnswers, type Outcome, type Place, type Steps } from '../ask/form';
import { pickOne } from '../ask/pick';
import type { GoldenThread } from '../golden-thread';
import { inform, sayDone, warn } from '../messages';
import { givenFile, isOfficeFile, whichOfficeFile } from '../office-files';
import { showAccount } from '../panels/account';
import { changePlan } from '../plan-changes';
import { calledOnPlan, whichPlan } from '../which-plan';

interface Answers {
  readonly add: boolean;
}

/** Shows what a form that came back adds to a plan, and adds it in one step, which overwrites nothing. */
export async function takeInUpdates(
  goldenThread: GoldenThread,
  target?: unknown,
  given?: unknown,
): Promise<void> {
  const { file: named }: Partial<Record<string, unknown>> = Object(given);
  const plan = await (isOfficeFile(target)
    ? whichPlan(goldenThread)
    : calledOnPlan(goldenThread, target));
  if (!plan) return;
  const title = l10n.t('Which file came back?');
  const uri = await whichOfficeFile(isOfficeFile(target) ? target : named, title);
  if (!uri) return;
  await takeIn(goldenThread, plan, uri, given);
}

async function takeIn(
  goldenThread: GoldenThread,
  plan: Uri,
  uri: Uri,
  given: unknown,
): Promise<void> {
  const file = await givenFile(uri);
  const params = { textDocument: { uri: plan.toString() }, ...file };
  const told = await answered<ReturnAccount | null>(goldenThread, readReturnRequest, params);
  if (told === undefined) return;
  if (!told) throw new Error(l10n.t('This plan is not there any more.'));
  const { additions, conflicts, unread, account } = told;
  const panel = showAccount(account);
  if (additions === 0) {
    inform(goldenThread.log, l10n.t('{0} has nothing that can be added to the plan.', file.name));
    return;
  }
  const steps: Steps<Answers> = { add: (_, place) => askWhether(additions, place) };
  const answers = await ask(l10n.t('Take in updates'), steps, givenAnswers(given, steps));
  if (!answers?.add) return;
  if (!(await changePlan(goldenThread, plan, addReturnRequest, file))) return;
  sayDone(countWords(additions));
  const left = conflicts + unread;
  if (left === 0) panel.dispose();
  else {
    warn(
      goldenThread.log,
      left === 1
        ? l10n.t('1 row is left for you to decide: see the page beside the plan.')
        : l10n.t('{0} rows are left for you to decide: see the page beside the plan.', left),
    );
  }
}

function askWhether(additions: number, place: Place): Promise<Outcome<boolean>> {
  return pickOne(place, {
    question:
      additions === 1
        ? l10n.t('Add 1 update to the plan?')
        : l10n.t('Add {0} updates to the plan?', additions),
    hint: l10n.t('The page beside the plan shows what would be added'),
    choices: [
      {
        value: true,
        label: l10n.t('Add'),
        detail: l10n.t('Nothing that the plan says is overwritten, and undo takes it back'),
      },
      { value: false, label: l10n.t('Leave the plan as it is') },
    ],
  });
}

function countWords(additions: number): string {
  return additions === 1
    ? l10n.t('1 update was added.')
    : l10n.t('{0} updates were added.', additions);
}
