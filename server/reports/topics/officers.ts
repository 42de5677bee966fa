/** Officer by officer: what each leads, and what each answers for. */

import { byLeadOfficer } from '../../progress/groups';
import { type RollUp, rollUp } from '../../progress/roll-up';
import { counted } from '../../text/counted';
import { mentionsIn } from '../../workspace/mentions';
import { actionBlocks } from '../action-blocks';
import { type ActionRow, actionRow } from '../action-row';
import type { Block } from '../document';
import { rollUpTable } from '../roll-up-table';
import type { Subject } from '../subject';
import { topic } from '../topic';
import { share } from '../wording';

interface OfficerData {
  readonly id: string | null;
  readonly title: string;
  readonly counts: RollUp;
  readonly actions: readonly ActionRow[];
  /** The actions that the officer answers for and somebody else leads. */
  readonly answersFor: readonly ActionRow[];
}

/** The officer that was asked for, or all who lead an action. */
export const officersTopic = topic<readonly OfficerData[]>({
  key: 'officers',
  data(subject) {
    const { position, lists, about } = subject;
    const groups = byLeadOfficer(position, lists);
    const wanted = groups.filter(({ id }) => about === undefined || id === about);
    const asked = about === undefined ? undefined : lists.officers.get(about);
    const named =
      asked && wanted.length === 0
        ? [{ id: asked.id, title: asked.values.title ?? asked.id, actions: [] }]
        : wanted;
    return named.map(({ id = null, title, actions }) => ({
      id,
      title,
      counts: rollUp(actions),
      actions: actions.map((one) => actionRow(one, lists)),
      answersFor: id === null ? [] : answersFor(id, subject),
    }));
  },
  section: (officers, subject) => ({
    id: 'officers',
    title: officers.length === 1 ? 'The actions' : 'Officer by officer',
    blocks:
      officers.length > 1 ? [rollUpTable('Who leads what', 'Lead officer', officers, subject)] : [],
    sections: officers.map(({ title, counts, actions, answersFor: others }, i) => ({
      id: `officer-${i + 1}`,
      title,
      blocks: [
        {
          kind: 'paragraph',
          line: ledText(counts),
        } satisfies Block,
        ...actionBlocks(`Led by ${title}`, actions, subject.scheme),
        ...actionBlocks(`${title} is senior responsible officer for`, others, subject.scheme),
      ],
    })),
  }),
});

function ledText({ actions, ratings, late, dueNext }: RollUp): string {
  if (actions === 0) return 'Leads no action.';
  return `Leads ${counted(actions, 'action')}. Complete: ${share(ratings.complete, actions)}. Past the deadline: ${late}. Not updated: ${ratings['not-updated']}. Due by the next meeting of the plan’s board: ${dueNext}.`;
}

function answersFor(id: string, { position, lists }: Subject): readonly ActionRow[] {
  const { index } = lists.officers;
  return position.actions.flatMap((one) => {
    const { action } = one;
    const [senior] = mentionsIn(action['senior-responsible-officer'], index);
    const [lead] = mentionsIn(action['lead-officer'], index);
    return senior?.officer === id && lead?.officer !== id ? [actionRow(one, lists)] : [];
  });
}
