import { l10n } from 'vscode';
import { addActionRequest, type NewActionParams, type PlanChoices } from '../../server/protocol';
import { askCriterion } from '../ask/criterion';
import { askDate } from '../ask/date';
import { ask, givenAnswers, type Outcome, type Place, type Steps } from '../ask/form';
import { type Choice, heading, pickMany, pickOne } from '../ask/pick';
import { askText, needed } from '../ask/text';
import type { GoldenThread } from '../golden-thread';
import { inform, sayDone } from '../messages';
import { changePlan, choicesOf } from '../plan-changes';
import { whichPlan } from '../which-plan';

interface Answers {
  readonly priority: number;
  readonly links: readonly string[];
  readonly action: string;
  readonly deadline: string;
  readonly criterion: string;
  readonly senior: string;
  readonly leads: readonly string[];
}

/** Adds an action to a priority of the plan, with the next free ref. */
export async function addAction(goldenThread: GoldenThread, given?: unknown): Promise<void> {
  const plan = await whichPlan(goldenThread);
  const choices = plan && (await choicesOf(goldenThread, plan));
  if (!plan || !choices) return;
  if (choices.priorities.length === 0) {
    inform(
      goldenThread.log,
      l10n.t('This plan has no priority to which an action could be added. Write one first.'),
    );
    return;
  }
  const steps: Steps<Answers> = {
    priority: ({ priority = choices.priority }, place) => pickPriority(choices, priority, place),
    links: ({ links, priority }, place) => pickLinks(choices, links, priority, place),
    action: ({ action }, place) =>
      askText(place, {
        value: action,
        question: l10n.t('What will be done?'),
        example: l10n.t('Reduce reliance on agency social workers'),
        look: needed(l10n.t('Say in a few words what will be done.')),
      }),
    deadline: ({ deadline }, place) =>
      askDate(goldenThread, place, {
        use: 'deadline',
        plan,
        value: deadline,
        question: l10n.t('By when?'),
        ...nextDay(choices),
        example: l10n.t('31 March 2027'),
      }),
    criterion: ({ criterion, deadline }, place) =>
      askCriterion(goldenThread, place, {
        deadline,
        value: criterion,
        question: l10n.t('How would somebody know that it worked?'),
        hint: l10n.t('Enter to say so later.'),
        example: l10n.t('At least 90% of audited plans are good by March 2027'),
      }),
    senior: ({ senior, priority }, place) =>
      officerStep(choices, place, priority, l10n.t('Who answers for it?'), senior),
    leads: ({ leads }, place) => leadStep(choices, place, leads),
  };
  const title = ({ priority }: Partial<Answers>) => {
    const ref = choices.priorities[priority ?? -1]?.nextRef;
    return ref === undefined ? l10n.t('Add an action') : l10n.t('Add action {0}', ref);
  };
  const answers = await ask(title, steps, givenAnswers(given, steps));
  if (!answers) return;
  const { priority, links, action, deadline, criterion, senior, leads } = answers;
  const params: Omit<NewActionParams, 'textDocument'> = {
    priority,
    links,
    action,
    deadline,
    criteria: [criterion],
    senior: [senior],
    leads,
  };
  if (!(await changePlan(goldenThread, plan, addActionRequest, params))) return;
  const ref = choices.priorities[priority]?.nextRef;
  sayDone(ref === undefined ? l10n.t('The action was added.') : l10n.t('{0} was added.', ref));
}

function pickPriority(
  { priorities }: PlanChoices,
  chosen: number | undefined,
  place: Place,
): Promise<Outcome<number>> {
  return pickOne(place, {
    question: l10n.t('To which priority does it belong?'),
    choices: priorities.map(({ title, about }, value) => ({
      label: title,
      description: about,
      value,
    })),
    chosen: chosen === undefined ? [] : [chosen],
  });
}

function pickLinks(
  { links, priorities }: PlanChoices,
  chosen: readonly string[] | undefined,
  priority: number | undefined,
  place: Place,
): Promise<Outcome<readonly string[]>> {
  const likely = priorities[priority ?? -1]?.likelyLink;
  const group = (label: string, isAnswered: boolean | undefined): Choice<string>[] => {
    const own = links.filter((one) => one.isAnswered === isAnswered);
    const items = own.map(({ code, text, source }) => ({
      label: [code, text].join(' '),
      ...(source !== undefined && { description: source }),
      value: code,
    }));
    return items.length > 0 ? [heading(label), ...items] : [];
  };
  if (links.length === 0) {
    return pickOne(place, {
      question: l10n.t('What does it answer?'),
      hint: l10n.t('This plan has no list of sources yet'),
      choices: [{ label: l10n.t('Go on without a link'), value: [] as readonly string[] }],
    });
  }
  return pickMany(place, {
    question: l10n.t('What does it answer?'),
    choices: [
      ...group(l10n.t('No action answers these yet'), false),
      ...group(l10n.t('Answered by another action already'), true),
      ...group(l10n.t('A source as a whole'), undefined),
    ],
    chosen: chosen ?? (likely === undefined ? [] : [likely]),
  });
}

function nextDay({ days: [next] }: PlanChoices): { readonly hint?: string } {
  return next ? { hint: l10n.t('To come: {0}, the {1}.', next.text, next.what) } : {};
}

/** The owners of the priority first. */
function officerChoices({ officers, priorities }: PlanChoices, priority = -1): Choice<string>[] {
  const owners = priorities[priority]?.owners ?? [];
  const isOwner = ({ name }: { readonly name: string }) => owners.includes(name);
  const items = [...officers.filter(isOwner), ...officers.filter((one) => !isOwner(one))];
  return items.map((one) => ({
    label: one.title,
    description: [isOwner(one) ? l10n.t('owns this priority') : '', one.about]
      .filter((part) => part !== '')
      .join('; '),
    value: one.name,
  }));
}

function officerStep(
  choices: PlanChoices,
  place: Place,
  priority: number | undefined,
  question: string,
  chosen: string | undefined,
): Promise<Outcome<string>> {
  if (choices.officers.length === 0) return askTitle(place, question, chosen);
  return pickOne(place, {
    question,
    choices: officerChoices(choices, priority),
    chosen: chosen === undefined ? [] : [chosen],
  });
}

async function leadStep(
  choices: PlanChoices,
  place: Place,
  chosen: readonly string[] | undefined,
): Promise<Outcome<readonly string[]>> {
  if (choices.officers.length > 0) {
    return pickMany(place, {
      question: l10n.t('Who carries it out?'),
      choices: officerChoices(choices),
      chosen,
    });
  }
  const outcome = await askTitle(place, l10n.t('Who carries it out?'), chosen?.[0]);
  return typeof outcome === 'string' ? outcome : { answer: [outcome.answer] };
}

/** A plan without a list of officers: a role in words. */
function askTitle(place: Place, question: string, value: string | undefined) {
  return askText(place, {
    question,
    value,
    example: l10n.t('Head of Service'),
    look: needed(l10n.t('Write a role, such as Head of Service. It need not be a person.')),
  });
}
