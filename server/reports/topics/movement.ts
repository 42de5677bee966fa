/** What has changed since the last meeting, or since whatever the plan is compared with. */

import { matchActions } from '../../history/matching';
import type { Action } from '../../plan/types';
import { isSilent } from '../../progress/action-on';
import { type PositionedAction, refName } from '../../progress/position';
import type { Rating } from '../../progress/rating-rules';
import type { Block, Line } from '../document';
import { ratingMark } from '../marks';
import type { PlanOnDay, Subject } from '../subject';
import { topic } from '../topic';
import { refsText, share } from '../wording';

interface MovementData {
  /** With what the plan is compared; null where there is nothing. */
  readonly since: string | null;
  readonly moved: readonly Moved[];
  /** The refs of actions that are new, given up, and gone from the plan without that. */
  readonly added: readonly string[];
  readonly withdrawn: readonly string[];
  readonly removed: readonly string[];
  /** Actions that had other refs. */
  readonly renumbered: readonly { readonly from: string; readonly to: string }[];
  /** The refs that somebody has reported on, and those of the rest that are not complete. */
  readonly updated: readonly string[];
  readonly silent: readonly string[];
}

interface Moved {
  readonly ref: string;
  readonly action: string;
  /** Silence apart: the rating that is kept meanwhile. */
  readonly from: Rating;
  readonly to: Rating;
  readonly way: (typeof ways)[number];
}

/** What matters most to a board comes first. */
const ways = ['worse', 'better', 'other'] as const;

const wayWords: Readonly<Record<Moved['way'], string>> = {
  worse: '▼ Worse',
  better: '▲ Better',
  other: '–',
};

/** From the best to the worst. */
const byMerit: readonly Rating[] = ['complete', 'on-track', 'at-risk', 'off-track'];

/** The movement. */
export const movementTopic = topic<MovementData>({
  key: 'movement',
  data(subject) {
    const { actions, before } = subject;
    const updated = before ? actions.filter((one) => isUpdated(one, before)) : [];
    const silent = actions.filter(
      (one) => isSilentSince(one, before) && one.rating.calculated !== 'complete',
    );
    return {
      since: before?.name ?? null,
      moved: before ? movedIn(subject) : [],
      ...changedIn(subject),
      updated: updated.map(refOf),
      silent: before ? silent.map(refOf) : [],
    };
  },
  section: (data, subject) => ({
    id: 'movement',
    title: data.since === null ? 'What has changed' : `What has changed since ${data.since}`,
    blocks: blocksOf(data, subject),
  }),
});

/** What was said on the day that is compared with counts as said by then. */
function isUpdated({ now: { updates } }: PositionedAction, before: PlanOnDay): boolean {
  return updates.some(({ date }) => (date?.day ?? '') > before.lists.asOf);
}

/** Who reported on that very day is not silent either. */
function isSilentSince({ now }: PositionedAction, before: PlanOnDay | undefined): boolean {
  return before !== undefined && isSilent(now, before.lists.asOf);
}

/** Actions whose rating is another, silence apart; the same action is known by what it says, too. */
function movedIn({ plan, actions, before, positionBefore }: Subject): readonly Moved[] {
  if (!before || !positionBefore) return [];
  const then = new Map(positionBefore.actions.map((one) => [one.action, one]));
  const old = pairsOf(before.plan.actions, plan.actions);
  return actions
    .flatMap((one): readonly Moved[] => {
      const was = then.get(old.get(one.action) ?? one.action);
      const [from, to] = [was?.rating.kept, one.rating.kept];
      if (from === undefined || from === to) return [];
      const action = one.action.action ?? '';
      return [{ ref: refOf(one), action, from, to, way: wayOf(from, to) }];
    })
    .sort((a, b) => ways.indexOf(a.way) - ways.indexOf(b.way));
}

function wayOf(from: Rating, to: Rating): Moved['way'] {
  const [a, b] = [byMerit.indexOf(from), byMerit.indexOf(to)];
  if (a < 0 || b < 0) return 'other';
  return b < a ? 'better' : 'worse';
}

type Entries = Subject['plan']['actions'];

/** By each action of a plan the one that it was before. */
function pairsOf(before: Entries, now: Entries): ReadonlyMap<Action, Action> {
  const [old, own] = [before, now].map((entries) => entries.map(({ values }) => values));
  const { pairs } = matchActions(old ?? [], own ?? []);
  return new Map(
    pairs.flatMap(([i, j]) => {
      const [was, is] = [old?.[i], own?.[j]];
      return was && is ? [[is, was] as const] : [];
    }),
  );
}

/** What became of the actions themselves; of the whole plan only, since in a part what is missing may be elsewhere. */
function changedIn({
  kind,
  plan,
  actions,
  position,
  before,
}: Subject): Pick<MovementData, 'added' | 'withdrawn' | 'removed' | 'renumbered'> {
  const nothing = { added: [], withdrawn: [], removed: [], renumbered: [] };
  if (!before || (kind !== 'board' && kind !== 'scrutiny')) return nothing;
  const since = before.lists.asOf;
  const withdrawn = position.withdrawn
    .filter(({ action }) => (action.withdrawn?.date?.day ?? '') >= since)
    .map(refOf);
  if (!before.version) return { ...nothing, withdrawn };
  const old = pairsOf(before.version.plan.actions, plan.actions);
  const kept = new Set(old.values());
  const gone = before.version.plan.actions.filter(({ values }) => !kept.has(values));
  return {
    added: actions.filter(({ action }) => !old.has(action)).map(refOf),
    withdrawn,
    removed: gone.map(({ values }) => refName(values.ref)),
    renumbered: [...old].flatMap(([is, was]) =>
      is.ref !== undefined && was.ref !== undefined && is.ref !== was.ref
        ? [{ from: was.ref, to: is.ref }]
        : [],
    ),
  };
}

function refOf({ now }: Pick<PositionedAction, 'now'>): string {
  return refName(now.ref);
}

function blocksOf(data: MovementData, { scheme }: Subject): readonly Block[] {
  if (data.since === null) {
    return [{ kind: 'paragraph', line: 'There is no earlier meeting to compare with.' }];
  }
  const { moved } = data;
  const table: Block = {
    kind: 'table',
    caption: 'Actions whose rating has changed; silence apart',
    columns: [
      { title: 'Ref' },
      { title: 'Action' },
      { title: 'Then' },
      { title: 'Now' },
      { title: 'Way' },
    ],
    rows: moved.map(({ ref, action, from, to, way }) => [
      ref,
      action,
      [ratingMark(from, scheme)],
      [ratingMark(to, scheme)],
      wayWords[way],
    ]),
  };
  const none: Block = { kind: 'paragraph', line: 'No action has another rating than then.' };
  return [moved.length > 0 ? table : none, { kind: 'items', items: itemsOf(data) }];
}

function itemsOf(data: MovementData): readonly Line[] {
  const { added, withdrawn, removed, renumbered, updated, silent } = data;
  const told = (words: string, refs: readonly string[]) =>
    refs.length > 0 ? [`${words}: ${refsText(refs)}.`] : [];
  const open = updated.length + silent.length;
  return [
    ...told('New', added),
    ...told('Withdrawn', withdrawn),
    ...told('Gone from the plan, and not withdrawn', removed),
    ...told(
      'Under another ref',
      renumbered.map(({ from, to }) => `${to} (was ${from})`),
    ),
    ...(open > 0 ? [`Reported on since then: ${share(updated.length, open)}.`] : []),
    ...told('Nothing was reported on', silent),
  ];
}
