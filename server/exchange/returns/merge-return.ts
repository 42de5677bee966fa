/** What a return adds to a plan. */

import type { Plan } from '../../plan/plan';
import { impacts, statuses } from '../../plan/schema/vocabularies';
import type { Action } from '../../plan/types';
import { type DateSpan, readDate, toIsoText } from '../../text/dates';
import { sameData } from '../../text/same';
import type { OfficeDocument } from '../document';
import { keyOf, printed } from '../export/layout';
import { type FilledRow, filledRows, officerOf, type RowPlace, textOf } from './return-rows';

/** An update as a return has it: words of the format, and a date in its shortest ISO form. */
export interface ReturnedUpdate {
  readonly date: string;
  readonly status?: string;
  readonly impact?: string;
  readonly note?: string;
  readonly evidence?: readonly string[];
}

/** An update of one action, with the row from which it comes. */
export interface Addition {
  readonly place: RowPlace;
  readonly ref: string;
  /** The index of the action among all of the plan. */
  readonly action: number;
  readonly update: ReturnedUpdate;
}

/** An update on a day for which the plan, or a row before, has another. */
export interface Conflict extends Addition {
  readonly there: ReturnedUpdate;
}

/** What a return comes to. Nothing of it is ever a change of what the plan says already. */
export interface MergedReturn {
  /** Who reports, by the id that the return says; undefined where it says none. */
  readonly officer: string | undefined;
  readonly additions: readonly Addition[];
  readonly conflicts: readonly Conflict[];
  /** Rows that say what the plan says already. */
  readonly known: readonly Addition[];
  /** Rows that cannot be read, each with a sentence that says why. */
  readonly unread: readonly { readonly place: RowPlace; readonly why: string }[];
}

/** Reads a return that came back, and compares it with the plan as it is now. */
export function mergeReturn(document: OfficeDocument, plan: Plan): MergedReturn {
  const additions: Addition[] = [];
  const conflicts: Conflict[] = [];
  const known: Addition[] = [];
  const unread: { place: RowPlace; why: string }[] = [];
  for (const row of filledRows(document)) {
    const { place } = row;
    const read = rowOf(row, plan);
    if (typeof read === 'string') {
      unread.push({ place, why: read });
      continue;
    }
    const before = [
      ...updatesOf(plan.actions[read.action]?.values ?? {}),
      ...additions.filter(({ action }) => action === read.action).map(({ update }) => update),
    ].filter(({ date }) => date === read.update.date);
    const [there] = before;
    if (!there) additions.push(read);
    else if (before.some((one) => sameData(one, read.update))) known.push(read);
    else conflicts.push({ ...read, there });
  }
  return { officer: officerOf(document), additions, conflicts, known, unread };
}

/** What a row says, or why it cannot be read. */
function rowOf({ place, cells }: FilledRow, plan: Plan): Addition | string {
  const ref = textOf(cells.get('ref'));
  if (ref === '') return 'It has no ref, so nobody can tell which action it is about.';
  const [action, ...more] = plan.actions.flatMap(({ values }, i) =>
    values.ref?.trim().toLowerCase() === ref.toLowerCase() ? i : [],
  );
  if (action === undefined) return `The plan has no action ${ref}.`;
  if (more.length > 0) return `The plan has ${more.length + 1} actions ${ref}.`;
  const day = cells.get('date');
  const date = readDate(day?.date ?? textOf(day));
  if (date.kind !== 'date') return whyNoDate(textOf(day));
  const status = wordOf(textOf(cells.get('status')), statuses);
  const impact = wordOf(textOf(cells.get('impact')), impacts);
  if (status === undefined) return whyNoWord('status', textOf(cells.get('status')), statuses);
  if (impact === undefined) return whyNoWord('impact', textOf(cells.get('impact')), impacts);
  const update = updateOf(date, {
    status,
    impact,
    note: textOf(cells.get('note')),
    evidence: (cells.get('evidence')?.lines ?? []).map(({ text }) => text),
  });
  if (Object.keys(update).length === 1) return 'It has a date and says nothing else.';
  return { place, ref: plan.actions[action]?.values.ref ?? ref, action, update };
}

/** The word of a vocabulary that was chosen or typed: empty for nothing, undefined for any other. */
function wordOf(text: string, words: readonly string[]): string | undefined {
  const word = keyOf(text);
  return word === '' || words.includes(word) ? word : undefined;
}

function updatesOf({ updates = [] }: Action): readonly ReturnedUpdate[] {
  return updates.flatMap(({ date, status = '', impact = '', note = '', evidence = [] }) =>
    date ? updateOf({ kind: 'date', ...date }, { status, impact, note, evidence }) : [],
  );
}

/** An update without what it does not say, its note on one line. */
function updateOf(
  date: DateSpan,
  { status, impact, note, evidence }: Required<Omit<ReturnedUpdate, 'date'>>,
): ReturnedUpdate {
  const said = note.replace(/\s+/g, ' ').trim();
  return {
    date: toIsoText(date),
    ...(status !== '' && { status }),
    ...(impact !== '' && { impact }),
    ...(said !== '' && { note: said }),
    ...(evidence.length > 0 && { evidence }),
  };
}

function whyNoDate(text: string): string {
  if (text === '') return 'It has no date. Say for which day it holds.';
  const read = readDate(text);
  const why = read.kind === 'impossible' ? `: ${read.why}` : '';
  return `'${text}' is no date${why}. Write a day, such as 30 June 2026.`;
}

function whyNoWord(what: string, text: string, words: readonly string[]): string {
  return `'${text}' is no ${what}. Choose one of ${words.map(printed).join(', ')}.`;
}
