/** Where a plan names its officers, and who reports to whom. */

import { type OfficerIndex, readOfficers } from '../../plan/officers';
import type { Path } from '../../plan/path';
import type { Action } from '../../plan/types';
import type { Lists, OfficerList } from '../../workspace/lists';
import { type Mention, mentionsIn, type OfficerCell } from '../../workspace/mentions';
import type { Spot } from '../check';

/** An officer as a cell names one, with its place. */
export interface NamedOfficer extends Spot {
  readonly mention: Mention;
}

/** Those that a field names; `path` leads to the field. */
export function namedIn(
  cell: OfficerCell | undefined,
  path: Path,
  index: OfficerIndex,
  at?: Spot['at'],
): readonly NamedOfficer[] {
  return mentionsIn(cell, index).map((mention) => {
    const { item, start, end } = mention;
    const spot = { path: [...path, item], stretch: { start, end }, mention };
    return at === undefined ? spot : { at, ...spot };
  });
}

/** The place alone. */
export function spotOf({ mention: _mention, ...spot }: NamedOfficer): Spot {
  return spot;
}

/** Those who answer for an action or carry it out. */
export function namedToDo(action: Action, index: OfficerIndex): readonly NamedOfficer[] {
  const fields = ['senior-responsible-officer', 'lead-officer'] as const;
  return fields.flatMap((field) => namedIn(action[field], [field], index));
}

/** Those, and the partners. */
export function namedToTakePart(action: Action, index: OfficerIndex): readonly NamedOfficer[] {
  return [...namedToDo(action, index), ...namedIn(action.partners, ['partners'], index)];
}

/** All that an action names, those who report on it too. */
export function namedInAction(action: Action, index: OfficerIndex): readonly NamedOfficer[] {
  const reporters = (action.updates ?? []).flatMap(({ by }, i) =>
    namedIn(by, ['updates', i, 'by'], index),
  );
  return [...namedToTakePart(action, index), ...reporters];
}

/** Those named outside the actions: who owns priorities, measures and risks, and reports to boards. */
export function* namedElsewhere({
  officers: { index },
  boards,
  headings,
  measures,
  risks,
}: Pick<
  Lists,
  'officers' | 'boards' | 'headings' | 'measures' | 'risks'
>): Generator<NamedOfficer> {
  for (const { id, values, shared } of boards.entries) {
    const cell = shared ? undefined : values['reporting-officer'];
    yield* namedIn(cell, [id, 'reporting-officer'], index, { block: 'boards' });
  }
  for (const [priority, { owners }] of headings.entries()) {
    yield* namedIn(owners, ['owners'], index, { priority });
  }
  for (const { id, values, shared } of measures.entries) {
    yield* namedIn(shared ? undefined : values.owner, [id, 'owner'], index, { block: 'measures' });
  }
  for (const [id, { owner }] of risks ?? []) {
    yield* namedIn(owner, [id, 'owner'], index, { block: 'risks' });
  }
}

/** The one who answers for an action: the first of several. */
export function accountable(action: Action, index: OfficerIndex): Mention | undefined {
  const [first] = mentionsIn(action['senior-responsible-officer'], index);
  return first?.unnamedPartners ? undefined : first;
}

/** The officer whom another reports to, by id; undefined where the list does not say. */
export function superiorOf(id: string, officers: OfficerList): string | undefined {
  const above = officers.get(id)?.values['reports-to'];
  return above === undefined ? undefined : readOfficers(above, officers.index)[0]?.officer;
}

/** The officers above one, by id, from the nearest on; a circle is gone round once. */
export function chainAbove(id: string, officers: OfficerList): ReadonlySet<string> {
  const chain = new Set<string>();
  let above = superiorOf(id, officers);
  while (above !== undefined && !chain.has(above)) {
    chain.add(above);
    above = superiorOf(above, officers);
  }
  return chain;
}

/** The entry of an officer; what is shared has no place in the plan. */
export function entrySpot(id: string, officers: OfficerList): Spot {
  if (officers.get(id)?.shared !== false) return { at: 'file', path: [] };
  return { at: { block: 'officers' }, path: [id], onKey: true };
}
