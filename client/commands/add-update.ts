import { l10n } from 'vscode';
import { addUpdateRequest, type PlanChoices, type UpdateParams } from '../../server/protocol';
import { askDate } from '../ask/date';
import { ask, givenAnswers, type Outcome, type Place, type Steps } from '../ask/form';
import { type Choice, pickOne } from '../ask/pick';
import { askText } from '../ask/text';
import type { GoldenThread } from '../golden-thread';
import { sayDone } from '../messages';
import { changePlan } from '../plan-changes';
import { actionName, actionScene, pickAction } from '../which-action';
import { impactWord, labelled, statusWord, type Worded } from '../words';

interface Answers {
  readonly action: string;
  readonly date: string;
  /** Empty where nothing is said of it. */
  readonly status: string;
  readonly impact: string;
  readonly note: string;
  readonly evidence: string;
  readonly by: string;
}

/** Adds a dated update to an action: the one that is called on, or that of the cursor, or one to pick. */
export async function addUpdate(
  goldenThread: GoldenThread,
  target?: unknown,
  given?: unknown,
): Promise<void> {
  const scene = await actionScene(goldenThread, target);
  if (!scene) return;
  const { plan, choices, key, isCalledOn } = scene;
  const steps: Steps<Answers> = {
    action: (_, place) => pickAction(choices, place),
    date: ({ date = choices.asOf }, place) =>
      askDate(goldenThread, place, {
        use: 'update',
        plan,
        value: date,
        question: l10n.t('The position on which day?'),
      }),
    status: ({ status, action }, place) =>
      pickWord(place, l10n.t('How does the work stand?'), choices.statuses, statusWord, {
        chosen: status ?? statusOf(choices, action),
        none: l10n.t('Say nothing of the status'),
      }),
    impact: ({ impact = '' }, place) =>
      pickWord(
        place,
        l10n.t('What difference has it made to people?'),
        choices.impacts,
        impactWord,
        {
          chosen: impact,
          none: l10n.t('Say nothing of the impact'),
        },
      ),
    note: ({ note, status, impact }, place) =>
      askText(place, {
        value: note,
        question: l10n.t('What was done?'),
        hint: l10n.t('A sentence is enough.'),
        example: l10n.t('Campaign approved and advertised'),
        look(text) {
          if (text !== '' || status || impact) return undefined;
          const message = l10n.t('Say what was done: so far this update would say nothing.');
          return { severity: 'error', message };
        },
      }),
    evidence: ({ evidence }, place) =>
      askText(place, {
        value: evidence,
        question: l10n.t('What proves it?'),
        hint: l10n.t('Files or web addresses, with ; between them. Enter for none.'),
        example: 'minutes/2026-05-12.pdf; https://...',
      }),
    by: ({ by = '' }, place) => pickReporter(choices, by, place),
  };
  const answers = await ask(
    ({ action }) => l10n.t('Add an update {0}', actionName(choices, action)).trim(),
    steps,
    { ...(key !== undefined && { action: key }), ...givenAnswers(given, steps) },
  );
  if (!answers) return;
  const { action, date, status, impact, note, evidence, by } = answers;
  const params: Omit<UpdateParams, 'textDocument'> = {
    key: action,
    date,
    status,
    impact,
    note,
    evidence: evidence.split(';'),
    by: [by],
  };
  if (!(await changePlan(goldenThread, plan, addUpdateRequest, params, isCalledOn))) return;
  sayDone(l10n.t('{0} has a new update.', actionName(choices, action)));
}

function statusOf({ actions }: PlanChoices, key: string | undefined): string {
  return actions.find((one) => one.key === key)?.status ?? '';
}

function pickWord<W extends string>(
  place: Place,
  question: string,
  words: readonly W[],
  worded: (word: W) => Worded,
  { chosen, none }: { readonly chosen: string; readonly none: string },
): Promise<Outcome<string>> {
  const all = words.map((value): Choice<string> => ({ label: labelled(worded(value)), value }));
  const choices = [{ label: none, value: '' }, ...all];
  return pickOne(place, { question, choices, chosen: [chosen] });
}

function pickReporter(
  { officers }: PlanChoices,
  chosen: string,
  place: Place,
): Promise<Outcome<string>> {
  const all = officers.map(({ name, title, about }) => ({
    label: title,
    description: about,
    value: name,
  }));
  return pickOne(place, {
    question: l10n.t('Who reports it?'),
    choices: [{ label: l10n.t('Say nothing of who reports it'), value: '' }, ...all],
    chosen: [chosen],
  });
}
