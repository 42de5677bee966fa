import { l10n, type Uri } from 'vscode';
import {
  type ExceptableProblem,
  type ExceptParams,
  exceptableRequest,
  exceptRequest,
  type PlanChoices,
} from '../../server/protocol';
import { askDate } from '../ask/date';
import { ask, givenAnswers, type Outcome, type Place, type Steps } from '../ask/form';
import { type Choice, heading, pickOne } from '../ask/pick';
import { askText, needed } from '../ask/text';
import type { GoldenThread } from '../golden-thread';
import { inform, sayDone } from '../messages';
import { atCursor, changePlan, choicesOf } from '../plan-changes';
import { whichPlan } from '../which-plan';
import { severityWord } from '../words';

interface Answers {
  readonly problem: string;
  readonly reason: string;
  /** Empty for good. */
  readonly until: string;
}

/** Agrees to leave a problem: one on the line of the cursor, or any of the plan. */
export async function exceptProblem(goldenThread: GoldenThread, given?: unknown): Promise<void> {
  const plan = await whichPlan(goldenThread);
  const choices = plan && (await choicesOf(goldenThread, plan));
  if (!plan || !choices) return;
  const problems =
    (await goldenThread.server.request<ExceptableProblem[] | null>(
      exceptableRequest,
      atCursor(plan),
    )) ?? [];
  if (problems.length === 0) {
    inform(
      goldenThread.log,
      l10n.t('This plan has no problem to which an exception could be agreed.'),
    );
    return;
  }
  const steps: Steps<Answers> = {
    problem: ({ problem }, place) => pickProblem(problems, problem, place),
    reason: ({ reason }, place) =>
      askText(place, {
        value: reason,
        question: l10n.t('Why is it left, and who agreed?'),
        hint: l10n.t('This stands in the plan for all to read.'),
        example: l10n.t('agreed by the improvement board on 12 May 2026'),
        look: needed(l10n.t('Give a reason: without one the exception does not count.')),
      }),
    until: ({ until }, place) => untilStep(goldenThread, plan, choices, until, place),
  };
  const answers = await ask(l10n.t('Except a problem'), steps, givenAnswers(given, steps));
  if (!answers) return;
  const { until, ...rest } = answers;
  const params: Omit<ExceptParams, 'textDocument'> = { ...rest, ...(until !== '' && { until }) };
  if (!(await changePlan(goldenThread, plan, exceptRequest, params))) return;
  sayDone(l10n.t('The exception is written. It is counted with every check of the plan.'));
}

function pickProblem(
  problems: readonly ExceptableProblem[],
  chosen: string | undefined,
  place: Place,
): Promise<Outcome<string>> {
  const group = (label: string, isHere: boolean): Choice<string>[] => {
    const items = problems.filter((one) => one.isHere === isHere).map(problemItem);
    return items.length > 0 ? [heading(label), ...items] : [];
  };
  return pickOne(place, {
    question: l10n.t('Which problem is to be left as it is?'),
    choices: [
      ...group(l10n.t('On the line of the cursor'), true),
      ...group(l10n.t('In the plan, the gravest first'), false),
    ],
    chosen: chosen === undefined ? [] : [chosen],
  });
}

function problemItem(problem: ExceptableProblem): Choice<string> {
  const { id, severity, message, line, ref, isForPlan } = problem;
  const { icon, word } = severityWord(severity);
  const where = [
    word,
    ref,
    l10n.t('line {0}', line + 1),
    isForPlan ? l10n.t('the exception would be for the whole plan') : undefined,
  ];
  return {
    label: `$(${icon}) ${message}`,
    detail: where.filter((part) => part !== undefined).join(', '),
    value: id,
  };
}

const anotherDay = 'another day';

async function untilStep(
  goldenThread: GoldenThread,
  plan: Uri,
  { days }: PlanChoices,
  chosen: string | undefined,
  place: Place,
): Promise<Outcome<string>> {
  const choices: readonly Choice<string>[] = [
    ...days.map(({ day, text, what }) => ({
      label: l10n.t('Until {0}', text),
      description: what,
      value: day,
    })),
    { label: l10n.t('Until another day...'), value: anotherDay },
    { label: l10n.t('For good'), description: l10n.t('nobody is reminded of it'), value: '' },
  ];
  for (;;) {
    const outcome = await pickOne(place, {
      question: l10n.t('Until when?'),
      hint: l10n.t('After that day the problem is told again'),
      choices,
      chosen: chosen === undefined ? [] : [chosen],
    });
    if (typeof outcome === 'string' || outcome.answer !== anotherDay) return outcome;
    const date = await askDate(goldenThread, place, {
      use: 'until',
      plan,
      question: l10n.t('Until which day?'),
      example: l10n.t('31 March 2027'),
    });
    if (date !== 'back') return date;
  }
}
