/** A return: what an officer is asked about the actions that are theirs. */

import type { Plan } from '../../plan/plan';
import { impacts, statuses } from '../../plan/schema/vocabularies';
import type { Action } from '../../plan/types';
import { actionOn, isOpen } from '../../progress/action-on';
import { colourSchemeOf } from '../../progress/brag';
import type { IsoDay } from '../../text/dates';
import { formatDay } from '../../text/dates';
import type { Lists } from '../../workspace/lists';
import { mentionsIn } from '../../workspace/mentions';
import type { Cell, OfficeDocument, Row } from '../document';
import { oneLine } from '../export/exact';
import { printed } from '../export/layout';
import { statusFill } from '../export/status-fill';
import { textCell } from '../export/table';
import { deadlineCell } from './deadline-cell';
import { askedColumns, givenColumns, officerLine, returnSheet } from './layout';

/** Whose return, of what and when. */
export interface ReturnRequest {
  readonly plan: Plan;
  readonly lists: Lists;
  /** The id of the officer in the lists. */
  readonly officer: string;
  /** The day on which actions are open or not. */
  readonly today: IsoDay;
}

/**
 * A document in which an officer says how their open actions stand: those that they lead, or answer for. What is
 * to be filled in is empty; status and impact are chosen. `mergeReturn` reads it back. Undefined where the
 * officer is in no list, or has no open action.
 */
export function officerReturn({
  plan,
  lists,
  officer,
  today,
}: ReturnRequest): OfficeDocument | undefined {
  const entry = lists.officers.get(officer);
  const colours = colourSchemeOf(lists.plan).colours;
  const rows = openActionsOf({ plan, lists, officer, today }).map((action): Row => {
    const { status } = actionOn(action, today);
    const last: Cell = status
      ? { ...textCell(printed(status)), ...statusFill(status, colours) }
      : textCell('');
    const given = [
      textCell(oneLine(action.ref ?? '')),
      textCell(oneLine(action.action ?? '')),
      deadlineCell(action.deadline),
      last,
    ];
    return { cells: [...given, ...askedColumns.map(() => textCell(''))] };
  });
  if (!entry || rows.length === 0) return undefined;
  const first = givenColumns.length;
  return {
    blocks: [
      { kind: 'heading', level: 1, text: returnSheet, isSheet: true },
      { kind: 'paragraph', text: officerLine(oneLine(entry.values.title ?? officer), officer) },
      { kind: 'paragraph', text: howTo(today) },
      {
        kind: 'table',
        place: `sheet '${returnSheet}'`,
        rows: [
          { cells: [...givenColumns, ...askedColumns].map(textCell), isHeading: true },
          ...rows,
        ],
        choices: new Map([
          [first + askedColumns.indexOf('Status'), statuses.map(printed)],
          [first + askedColumns.indexOf('Impact'), impacts.map(printed)],
        ]),
      },
    ],
    notes: [],
  };
}

/** The actions that a return asks about. */
export function openActionsOf({ plan, lists, officer, today }: ReturnRequest): readonly Action[] {
  return plan.actions
    .map(({ values }) => values)
    .filter((action) => isTheirs(action, officer, lists) && isOpen(actionOn(action, today)));
}

/** Whether an officer leads an action or answers for it. */
function isTheirs(action: Action, officer: string, { officers: { index } }: Lists): boolean {
  return [action['senior-responsible-officer'], action['lead-officer']].some((cell) =>
    mentionsIn(cell, index).some((mention) => mention.officer === officer),
  );
}

function howTo(today: IsoDay): string {
  return [
    `These are your open actions on ${formatDay(today)}.`,
    'Fill in the last five columns of each action that you can say something new about, and leave the others empty.',
    'Date is the day for which it holds.',
    `Status is how the work stands: ${orOf(statuses)}.`,
    `Impact is what has changed for people: ${orOf(impacts)}.`,
    'Say in Note what was done. Give under Evidence the files or addresses that show it, each on a line of its own.',
    'Change nothing else. Then save this file and send it back to whoever sent it to you.',
  ].join(' ');
}

/** In words, since a CSV file has no lists to choose from. */
function orOf(words: readonly string[]): string {
  return words
    .map(printed)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ');
}
