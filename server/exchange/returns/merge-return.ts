/** What a return adds to a plan. */

import { typedDate } from '../../checks/support/typed-date';
import { readOfficers } from '../../plan/officers';
import type { Plan } from '../../plan/plan';
import { impacts, statuses } from '../../plan/schema/vocabularies';
import type { Action } from '../../plan/types';
import { type DateReading, type DateSpan, toIsoText } from '../../text/dates';
import { sameData } from '../../text/same';
import type { OfficerList } from '../../workspace/lists';
import type { OfficeDocument } from '../document';
import { keyOf, printed } from '../export/layout';
import type { NamedOfficer } from './layout';
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
  /** Who reports, by their id in the lists; undefined where the return names nobody who is in one. */
  readonly officer: string | undefined;
  /** Who is named there instead of an officer of the lists, so that nobody is named as who reports. */
  readonly unknownOfficer: string | undefined;
  readonly additions: readonly Addition[];
  readonly conflicts: readonly Conflict[];
  /** Rows that say what the plan says already. */
  readonly known: readonly Addition[];
  /** Rows that cannot be read, each with sentences that say all that is wrong with it. */
  readonly unread: readonly { readonly place: RowPlace; readonly why: string }[];
}

/** Reads a return that came back, and compares it with the plan as it is now. */
export function mergeReturn(
  document: OfficeDocument,
  plan: Plan,
  officers: OfficerList,
): MergedReturn {
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
  return { ...whoReports(document, officers), additions, conflicts, known, unread };
}

/** The officer that a return names by an id, a title or an alias, or the name of who is in no list. */
function whoReports(
  document: OfficeDocument,
  officers: OfficerList,
): Pick<MergedReturn, 'officer' | 'unknownOfficer'> {
  const named = officerOf(document);
  const officer = named && officerNamed(named, officers);
  return { officer, unknownOfficer: officer === undefined ? named?.name : undefined };
}

function officerNamed({ name, id }: NamedOfficer, officers: OfficerList): string | undefined {
  if (id !== undefined && officers.get(id)) return id;
  if (officers.get(name)) return name;
  const [mention, another] = readOfficers(name, officers.index);
  return another ? undefined : mention?.officer;
}

/** What is said of an officer who is in no list: whoever takes the return in is told. */
export function whyNobodyReports(name: string): string {
  return `The return is from '${name}', who is in no list of officers, so nobody is named as who reports.`;
}

/** What a row says, or all that is wrong with it. */
function rowOf({ place, cells }: FilledRow, plan: Plan): Addition | string {
  const given = (key: string): string => textOf(cells.get(key));
  const action = actionOf(given('ref'), plan);
  const date = typedDate(cells.get('date')?.date ?? given('date'));
  const status = wordOf(given('status'), statuses);
  const impact = wordOf(given('impact'), impacts);
  const evidence = (cells.get('evidence')?.lines ?? []).map(({ text }) => text);
  const isRead = typeof action === 'number' && date.kind === 'date';
  if (!isRead || status === undefined || impact === undefined) {
    const wrong = [
      typeof action === 'string' && action,
      date.kind !== 'date' && whyNoDate(given('date'), date),
      status === undefined && whyNoWord('status', given('status'), statuses),
      impact === undefined && whyNoWord('impact', given('impact'), impacts),
    ];
    return wrong.filter(Boolean).join(' ');
  }
  const update = updateOf(date, { status, impact, note: given('note'), evidence });
  if (Object.keys(update).length === 1) return 'It has a date and says nothing else.';
  return { place, ref: plan.actions[action]?.values.ref ?? given('ref'), action, update };
}

/** The index of the action with that ref, or why it is none. */
function actionOf(ref: string, plan: Plan): number | string {
  if (ref === '') return 'It has no ref, so nobody can tell which action it is about.';
  const [action, ...more] = plan.actions.flatMap(({ values }, i) =>
    values.ref?.trim().toLowerCase() === ref.toLowerCase() ? i : [],
  );
  if (action === undefined) return `The plan has no action ${ref}.`;
  return more.length > 0 ? `The plan has ${more.length + 1} actions ${ref}.` : action;
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

function whyNoDate(text: string, read: DateReading): string {
  if (text === '') return 'It has no date. Say for which day it holds.';
  const why = read.kind === 'impossible' ? `: ${read.why}` : '';
  return `'${text}' is no date${why}. Write a day, such as 30 June 2026.`;
}

function whyNoWord(what: string, text: string, words: readonly string[]): string {
  return `'${text}' is no ${what}. Choose one of ${words.map(printed).join(', ')}.`;
}
