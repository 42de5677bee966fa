/** What the user chose to see, and in which order. Pure: it is tested without an editor. */

import type { ActionRow, ActionStanding, NamedEntry, RowRating } from '../../server/protocol';
import { type Grouping, groupings } from './groups';

export const orders = ['ref', 'deadline'] as const;
export type Order = (typeof orders)[number];

export const filterNames = [
  'mine',
  'late',
  'dueBeforeBoard',
  'slipping',
  'differing',
  'problems',
] as const;
export type FilterName = (typeof filterNames)[number];

/** How the tree is set; kept with the workspace. */
export interface Choices {
  readonly by: Grouping;
  readonly order: Order;
  readonly filters: readonly FilterName[];
  /** Whose actions are mine: picked once. */
  readonly officer: NamedEntry | undefined;
}

/** Reads what was kept, whatever it is: another version may have written it. */
export function choicesFrom(kept: unknown): Choices {
  const { by, order, filters, officer }: Partial<Record<string, unknown>> = Object(kept);
  const { id, title }: Partial<Record<string, unknown>> = Object(officer);
  const known = typeof id === 'string' && typeof title === 'string';
  const mine = known ? { id, title } : undefined;
  const asked: readonly unknown[] = Array.isArray(filters) ? filters : [];
  return {
    by: groupings.find((one) => one === by) ?? 'priority',
    order: orders.find((one) => one === order) ?? 'ref',
    filters: filterNames.filter((one) => asked.includes(one) && (one !== 'mine' || mine)),
    officer: mine,
  };
}

/**
 * Whether an action is to be seen: of those that are mine, that have problems, and that are rated otherwise
 * than reported, the ones that are late, due or slipping; hardly any is all of these. `officers` are those of the plan.
 */
export function isShown(
  row: ActionRow,
  { filters, officer }: Pick<Choices, 'filters' | 'officer'>,
  officers: readonly NamedEntry[],
): boolean {
  if (filters.includes('mine') && !isOf(row, officer, officers)) return false;
  if (filters.includes('problems') && !hasProblems(row)) return false;
  if (filters.includes('differing') && !isRatedOtherwise(row.rating)) return false;
  const wanted = standings.filter(([name]) => filters.includes(name));
  return wanted.length === 0 || wanted.some(([, holds]) => holds(row.standing));
}

/** Of these an action need be one alone. */
const standings: readonly (readonly [FilterName, (standing: ActionStanding) => boolean])[] = [
  ['late', ({ late }) => late],
  ['dueBeforeBoard', ({ dueBeforeBoard }) => dueBeforeBoard],
  ['slipping', ({ offTrack, atRisk }) => offTrack || atRisk],
];

function isRatedOtherwise({ calculated, reported }: RowRating): boolean {
  return reported !== null && calculated !== 'withdrawn' && calculated !== reported;
}

/** An officer is the same person in every plan that calls the role the same. */
function isOf(
  { seniors, leads }: ActionRow,
  officer: NamedEntry | undefined,
  officers: readonly NamedEntry[],
): boolean {
  if (!officer) return true;
  const named = officers.filter(({ title }) => title === officer.title);
  const ids = named.length > 0 ? named.map(({ id }) => id) : [officer.id];
  return [...seniors, ...leads].some((id) => ids.includes(id));
}

/** Suggestions are no reason to look: nearly every action could be made better. */
function hasProblems({ problems }: ActionRow): boolean {
  return problems !== null && problems.error + problems.warning > 0;
}

/** CS2 before CS10. */
const collator = new Intl.Collator('en', { numeric: true });

/** The actions in order; where refs or deadlines are the same or missing, in that of the plan. */
export function inOrder(rows: readonly ActionRow[], order: Order): readonly ActionRow[] {
  const byRef = (a: ActionRow, b: ActionRow) => lastWithout(a.ref, b.ref, collator.compare);
  const day = ({ deadline }: ActionRow) => deadline?.day ?? null;
  const byDay = (a: ActionRow, b: ActionRow) =>
    lastWithout(day(a), day(b), (one, other) => (one < other ? -1 : Number(one > other)));
  return [...rows].sort((a, b) => (order === 'deadline' && byDay(a, b)) || byRef(a, b));
}

function lastWithout(
  a: string | null,
  b: string | null,
  compare: (a: string, b: string) => number,
): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}
