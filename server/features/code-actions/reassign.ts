/** Refactoring: all open actions of one officer go to another. */

import type { FixEdit } from '../../checks/check';
import { namedToDo, superiorOf } from '../../checks/support/officers';
import { locate, stretchOf } from '../../plan/locate';
import type { OfficerMention } from '../../plan/officers';
import { applyEdits } from '../../plan/offsets';
import type { Officer } from '../../plan/types';
import { actionOn, isOpen } from '../../progress/action-on';
import type { Entry, OfficerList } from '../../workspace/lists';
import { mentionsIn } from '../../workspace/mentions';
import type { PlanSnapshot } from '../snapshot';
import { inAction, stepEdits } from './in-action';
import type { Asked, Offer } from './offer';

/** Among all that is offered at a place, more of them would drown the rest. */
const mostInPassing = 6;

/** The open actions of the officer at a place, to each of the others; the nearest of them first. */
export function* reassignOffers(asked: Asked<PlanSnapshot>): Generator<Offer> {
  const { snapshot, isSpecific } = asked;
  const { officers } = snapshot.lists;
  const id = officerAt(asked);
  const from = id === undefined ? undefined : officers.get(id);
  if (!from) return;
  const open = openActions(snapshot, from.id);
  if (open.length === 0) return;
  const what = open.length === 1 ? 'the open action' : `all ${open.length} open actions`;
  const others = nearestFirst(from, officers);
  for (const to of isSpecific ? others : others.slice(0, mostInPassing)) {
    yield {
      id: `reassign ${from.id} ${to.id}`,
      title: `Give ${what} of ${titleOf(from)} to ${titleOf(to)}`,
      kind: 'refactor.rewrite',
      changes: () => {
        const steps = open.flatMap((action) => reassignment(snapshot, action, from.id, to));
        return [{ file: snapshot, edits: stepEdits(snapshot, steps) }];
      },
    };
  }
}

/** The officer whom an action names at a place, or whose entry has its id there. */
function officerAt({ snapshot, node }: Asked<PlanSnapshot>): string | undefined {
  const [block, id] = node.path;
  if (block === 'officers')
    return node.on === 'key' && node.path.length === 2 ? `${id}` : undefined;
  const own = inAction(node);
  if (!own) return undefined;
  const { part } = own;
  const { offset, fragment } = node.spot;
  const named = namedToDo(part.values, snapshot.lists.officers.index);
  const here = named.find(({ path, mention: { start, end } }) => {
    const { value } = locate(part.node, path);
    const place = value && stretchOf(fragment.text, value, start, end);
    return place && place.start <= offset && offset <= place.end;
  });
  return here?.mention.officer;
}

/** The indices of the actions that an officer still has to do, or to answer for. */
function openActions({ plan, lists }: PlanSnapshot, officer: string): readonly number[] {
  const { index } = lists.officers;
  return plan.actions.flatMap(({ values }, i) => {
    const names = () => namedToDo(values, index).some(({ mention }) => mention.officer === officer);
    return isOpen(actionOn(values, lists.asOf)) && names() ? [i] : [];
  });
}

/** All but the vacant: first the superior, then those with the same one, then the list in its order. */
function nearestFirst(from: Entry<Officer>, officers: OfficerList): readonly Entry<Officer>[] {
  const superior = superiorOf(from.id, officers);
  const distance = ({ id }: Entry<Officer>) => {
    if (id === superior) return 0;
    return superior !== undefined && superiorOf(id, officers) === superior ? 1 : 2;
  };
  return officers.entries
    .filter(({ id, values }) => id !== from.id && values.vacant !== true)
    .sort((a, b) => distance(a) - distance(b));
}

const fields = ['senior-responsible-officer', 'lead-officer'] as const;

/** Puts one officer in the place of another wherever an action names that one. */
function reassignment(
  { plan, lists }: PlanSnapshot,
  action: number,
  from: string,
  to: Entry<Officer>,
): readonly FixEdit[] {
  const values = plan.actions[action]?.values ?? {};
  return fields.flatMap((field) => {
    const cell = values[field] ?? [];
    const mentions = mentionsIn(cell, lists.officers.index);
    const isThere = mentions.some(({ officer }) => officer === to.id);
    return cell.flatMap(({ text, item }): readonly FixEdit[] => {
      const own = mentions.filter((one) => one.item === item && one.officer === from);
      const [first] = own;
      if (!first) return [];
      const { start, end } = first;
      const isWhole = text.trim().length === end - start;
      const spot = {
        at: { action },
        path: [field, item],
        ...(!isWhole && { stretch: { start, end } }),
      };
      if (isThere && own.length === 1) return [{ do: 'remove', ...spot }];
      if (own.length === 1) return [{ do: 'replace', ...spot, text: called(to, first) }];
      const edits = own.map((one) => ({ start: one.start, end: one.end, text: called(to, one) }));
      return [
        { do: 'replace', at: { action }, path: [field, item], text: applyEdits(text, edits) },
      ];
    });
  });
}

/** The officer as the one before was called: by id, or else by title. */
function called(to: Entry<Officer>, { match }: OfficerMention): string {
  return match === 'id' ? to.id : titleOf(to);
}

function titleOf({ id, values }: Entry<Officer>): string {
  return values.title ?? id;
}
