/** What there is to know of an action, and of a priority. */

import { dateName, stageName } from '../../checks/support/naming';
import { criteriaIn } from '../../checks/support/readings';
import type { Action } from '../../plan/types';
import { deadlineOn, stageOn } from '../../progress/action-on';
import { formatDay, weekday } from '../../text/dates';
import type { Card } from '../card';
import type { Known } from '../known';
import { progressOfPriority } from '../tally';
import { slippageFact } from './deadline-history';
import { ratingFacts } from './rating';
import { officersNamed, progressText } from './words';

/** An action by its ref. */
export function aboutRef(known: Known, ref: string): Card | undefined {
  const action = known.actions.find(({ values }) => values.ref === ref);
  return action && aboutAction(known, action.values);
}

/** An action. */
export function aboutAction(known: Known, action: Action): Card {
  const { lists, said } = known;
  const stage = stageOn(action, lists);
  const senior = officersNamed(known, action['senior-responsible-officer']);
  const lead = officersNamed(known, action['lead-officer']);
  return {
    name: said(action.ref ?? ''),
    beside: action.action && said(action.action),
    facts: [
      dueOf(known, action),
      slippageFact(known, action),
      stage && `Stage: ${said(stageName(stage))}`,
      senior && `Senior responsible officer: ${senior}`,
      lead && `Lead officer: ${lead}`,
      withdrawal(known, action),
      ...ratingFacts(known, action),
      measurable(known, action),
    ],
  };
}

/** A priority by its position in the plan. */
export function aboutPriority(known: Known, index: number): Card | undefined {
  const values = known.lists.priorities[index]?.values;
  if (!values) return undefined;
  const owners = officersNamed(known, values.owners);
  return {
    name: known.said(values.title ?? values.id ?? ''),
    beside: values.id && `(${known.said(values.id)})`,
    facts: [owners && `Owned by ${owners}`, priorityFigures(known, index)],
  };
}

/** '3 of 12 actions complete, 2 off track'. */
export function priorityFigures(known: Known, index: number): string {
  return progressText(progressOfPriority(known, index));
}

function dueOf({ said, lists }: Known, action: Action): string {
  const { 'review-every': every } = action;
  const deadline = deadlineOn(action, lists.asOf);
  if (deadline?.day !== undefined) return `Due ${weekday(deadline.day)} ${formatDay(deadline.day)}`;
  if (!deadline) return 'No deadline';
  if (every === undefined) return 'Ongoing';
  return `Ongoing, reviewed ${/^\d/.test(every) ? 'every ' : ''}${said(every)}`;
}

function withdrawal({ lists, said }: Known, { withdrawn }: Action): string | undefined {
  if (!withdrawn || (withdrawn.date && withdrawn.date.day > lists.asOf)) return undefined;
  const { date, reason } = withdrawn;
  const when = date ? ` on ${dateName(date)}` : '';
  return `Withdrawn${when}${reason ? `: ${said(reason)}` : ''}`;
}

function measurable({ lists }: Known, action: Action): string {
  const criteria = criteriaIn(action, 'success-criteria', lists.measures);
  if (criteria.length === 0) return 'No success criteria';
  const count = criteria.filter(({ grade }) => grade === 'measurable').length;
  const noun = criteria.length === 1 ? 'criterion' : 'criteria';
  return `${count} of ${criteria.length} success ${noun} can be measured`;
}
