/** Adds a dated update to an action. */

import { typedDate } from '../../checks/support/typed-date';
import { locate } from '../../plan/locate';
import { impacts, statuses } from '../../plan/schema/vocabularies';
import type { Action } from '../../plan/types';
import { isNewestFirst } from '../../progress/action-on';
import type { PlanEdit, UpdateParams } from '../../protocol';
import type { DateSpan } from '../../text/dates';
import type { EditSupport } from '../code-actions/workspace-edit';
import { plainData } from '../formatting/meaning';
import type { Refused } from '../rename';
import type { Snapshot } from '../snapshot';
import { actionEdits, entryData, entryYaml, type FieldValue, lines, oneLine } from './fields';
import { planEdit, withAction } from './plan-edit';
import { missingAction, theAction } from './the-action';
import { unknownWord } from './unknown-word';

const vocabularies: readonly (readonly ['status' | 'impact', readonly string[]])[] = [
  ['status', statuses],
  ['impact', impacts],
];

/**
 * The edit that adds an update, where the plan keeps them: at the end, or first where the newest stand first.
 * A status or impact that it reports becomes that of the action, unless another update is newer. Refused
 * where the action is gone, the date, status or impact is none, or the text cannot be changed safely.
 */
export function addUpdate(
  snapshot: Snapshot,
  params: UpdateParams,
  support: EditSupport,
): PlanEdit | Refused | undefined {
  if (snapshot.kind === 'config') return undefined;
  const own = theAction(snapshot, params.key);
  if (!own) return missingAction(params.key);
  const { entry, index, subject } = own;
  const { values, part } = entry;
  const date = typedDate(params.date ?? snapshot.lists.asOf);
  if (date.kind !== 'date') {
    return { refused: `'${oneLine(params.date)}' is no date. Write a day, such as 30 June 2026.` };
  }
  for (const [what, known] of vocabularies) {
    const word = oneLine(params[what]);
    if (word !== '' && !known.includes(word)) return unknownWord(word, what, known);
  }
  const fields = fieldsOf(params, date);
  const first = isNewestFirst(values);
  const reported = isNewest(values, date)
    ? Object.fromEntries(
        Object.entries(fields).filter(([key]) => key === 'status' || key === 'impact'),
      )
    : {};
  const edits = actionEdits(snapshot, part, reported as Record<string, string>, [
    { do: 'add-item', path: ['updates'], yaml: entryYaml(fields), first },
  ]);
  const before = (plainData(values.updates ?? []) as unknown[]) ?? [];
  const added = entryData(fields);
  return planEdit(
    snapshot,
    {
      subject,
      fragment: part.fragment,
      edits,
      meant: (said) =>
        withAction(said, index, {
          ...reported,
          updates: first ? [added, ...before] : [...before, added],
        }),
      show({ plan }) {
        const { fragment, node } = plan.actions[index]?.part ?? part;
        const update = ['updates', first ? 0 : before.length];
        return { fragment, offset: locate(node, update).value?.end ?? 0 };
      },
    },
    support,
  );
}

function fieldsOf(
  { status, impact, note, evidence, by }: UpdateParams,
  date: DateSpan,
): Record<string, FieldValue> {
  const [said, proof, reporters] = [oneLine(note), lines(evidence), lines(by)];
  return {
    date,
    ...(oneLine(status) !== '' && { status: oneLine(status) }),
    ...(oneLine(impact) !== '' && { impact: oneLine(impact) }),
    ...(said !== '' && { note: said }),
    ...(proof.length > 0 && { evidence: proof }),
    ...(reporters.length > 0 && { by: reporters }),
  };
}

function isNewest({ updates = [] }: Action, { last }: DateSpan): boolean {
  return updates.every(({ date }) => date === undefined || date.day <= last);
}
