import { l10n, type TextDocument, window, workspace } from 'vscode';
import { type NewPlanFile, newPlanRequest } from '../../server/protocol';
import { askDate, readDate } from '../ask/date';
import { ask, givenAnswers, type Steps } from '../ask/form';
import { askText, needed } from '../ask/text';
import { planLanguage } from '../documents';
import type { GoldenThread } from '../golden-thread';
import { freePlace, whichFolder } from '../new-files';
import { editorRange } from '../places';

interface Answers {
  readonly title: string;
  readonly organisation: string;
  readonly starts: string;
  readonly ends: string;
  readonly source: string;
  readonly priorities: string;
  readonly officer: string;
}

/** Asks a few questions, and writes a plan from the answers that can be gone on with. */
export async function newPlan(goldenThread: GoldenThread, given?: unknown): Promise<void> {
  const steps = stepsOf(goldenThread);
  const answers = await ask(l10n.t('New plan'), steps, givenAnswers(given, steps));
  if (!answers) return;
  const params = { ...answers, priorities: answers.priorities.split(';') };
  const made = await goldenThread.server.request<NewPlanFile>(newPlanRequest, params);
  const document = await written(made);
  await window.showTextDocument(document, { selection: editorRange(made.replace), preview: false });
}

/** The plan as a file; where no folder is chosen, as a text to be saved, so that no answer is lost. */
async function written({ name, text }: NewPlanFile): Promise<TextDocument> {
  const folder = await whichFolder();
  if (!folder) {
    return await workspace.openTextDocument({ language: planLanguage, content: text });
  }
  const uri = await freePlace(folder, name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return await workspace.openTextDocument(uri);
}

function stepsOf(goldenThread: GoldenThread): Steps<Answers> {
  return {
    title: ({ title }, place) =>
      askText(place, {
        value: title,
        question: l10n.t('What is the plan called?'),
        example: l10n.t('Children’s Services Improvement Plan'),
        look: needed(l10n.t('Give the plan a title. It can be changed later.')),
      }),
    organisation: ({ organisation }, place) =>
      askText(place, {
        value: organisation,
        question: l10n.t('Whose plan is it?'),
        hint: l10n.t('Enter to leave it out.'),
        example: l10n.t('Northbridge Council'),
      }),
    starts: ({ starts }, place) =>
      askDate(goldenThread, place, {
        use: 'starts',
        value: starts,
        question: l10n.t('On which day does it start?'),
        example: l10n.t('1 April 2026'),
      }),
    async ends({ ends, starts = '' }, place) {
      const first = await readDate(goldenThread, starts, 'starts');
      return await askDate(goldenThread, place, {
        use: 'ends',
        value: ends,
        question: l10n.t('On which day does it end?'),
        hint: l10n.t('No deadline may be later.'),
        example: l10n.t('31 August 2027'),
        objection: ({ day = '' }) =>
          first.day === undefined || day > first.day
            ? undefined
            : l10n.t('Choose a day after the plan starts: {0}.', first.message),
      });
    },
    source: ({ source }, place) =>
      askText(place, {
        value: source,
        question: l10n.t('Which inspection or review does it answer?'),
        hint: l10n.t('Enter for none.'),
        example: l10n.t('Ofsted inspection 2025'),
      }),
    priorities: ({ priorities }, place) =>
      askText(place, {
        value: priorities,
        question: l10n.t('What are its priorities?'),
        hint: l10n.t('Put ; between them. Enter to say so later.'),
        example: l10n.t('Capacity and staffing; Quality of practice'),
      }),
    officer: ({ officer }, place) =>
      askText(place, {
        value: officer,
        question: l10n.t('Who answers for it?'),
        hint: l10n.t('A role, not the name of a person. Enter for Director.'),
        example: l10n.t('Director of Children’s Services'),
      }),
  };
}
