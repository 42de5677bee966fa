/** What has changed since the last meeting, or since whatever the plan is compared with. */

import type { PositionedAction } from '../../progress/position';
import type { Rating } from '../../progress/rating-rules';
import type { Block, Line } from '../document';
import { ratingMark } from '../marks';
import type { Subject } from '../subject';
import { topic } from '../topic';
import { listed, share } from '../wording';

interface MovementData {
  /** With what the plan is compared; null where there is nothing. */
  readonly since: string | null;
  readonly moved: readonly Moved[];
  /** The refs of actions that are new, and of those that are gone or given up. */
  readonly added: readonly string[];
  readonly ended: readonly string[];
  /** The refs that somebody has reported on, and those of the rest. */
  readonly updated: readonly string[];
  readonly silent: readonly string[];
}

interface Moved {
  readonly ref: string;
  readonly action: string;
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

/** From the best to the worst; of a grey one nobody can say where it stands. */
const byMerit: readonly Rating[] = ['complete', 'on-track', 'at-risk', 'off-track'];

/** The movement. */
export const movementTopic = topic<MovementData>({
  key: 'movement',
  data({ actions, positionBefore, before, kind }) {
    if (!positionBefore || !before) {
      return { since: null, moved: [], added: [], ended: [], updated: [], silent: [] };
    }
    const all = byRef(positionBefore.actions);
    const now = byRef(actions);
    // In a part of the plan, what is missing may be in another part.
    const isWhole = kind === 'board' || kind === 'scrutiny';
    const then = isWhole ? all : new Map([...all].filter(([ref]) => now.has(ref)));
    const day = before.lists.asOf;
    const isUpdated = ({ now: { updates } }: PositionedAction) =>
      updates.some(({ date }) => (date?.day ?? '') >= day);
    return {
      since: before.name,
      moved: [...now]
        .flatMap(([ref, one]) => {
          const was = then.get(ref);
          return was ? movedFrom(was, one, ref) : [];
        })
        .sort((a, b) => ways.indexOf(a.way) - ways.indexOf(b.way)),
      added: [...now.keys()].filter((ref) => !all.has(ref)),
      ended: [...then.keys()].filter((ref) => !now.has(ref)),
      updated: [...now].flatMap(([ref, one]) => (isUpdated(one) ? [ref] : [])),
      silent: [...now].flatMap(([ref, one]) => (isUpdated(one) ? [] : [ref])),
    };
  },
  section(data, subject) {
    return {
      id: 'movement',
      title: data.since === null ? 'What has changed' : `What has changed since ${data.since}`,
      blocks: blocksOf(data, subject),
    };
  },
});

function byRef(actions: readonly PositionedAction[]): ReadonlyMap<string, PositionedAction> {
  const all = new Map<string, PositionedAction>();
  for (const one of actions) if (one.now.ref !== undefined) all.set(one.now.ref, one);
  return all;
}

function movedFrom(was: PositionedAction, one: PositionedAction, ref: string): readonly Moved[] {
  const [from, to] = [was.rating.calculated, one.rating.calculated];
  if (from === to) return [];
  const [a, b] = [byMerit.indexOf(from), byMerit.indexOf(to)];
  const isKnown = a >= 0 && b >= 0;
  const known = b < a ? 'better' : 'worse';
  return [{ ref, action: one.action.action ?? '', from, to, way: isKnown ? known : 'other' }];
}

function blocksOf(data: MovementData, { scheme }: Subject): readonly Block[] {
  if (data.since === null) {
    return [{ kind: 'paragraph', line: 'There is no earlier meeting to compare with.' }];
  }
  const { moved, added, ended, updated, silent } = data;
  const items: Line[] = [
    ...(added.length > 0 ? [`New actions: ${listed(added)}.`] : []),
    ...(ended.length > 0 ? [`No longer in force: ${listed(ended)}.`] : []),
    updated.length > 0
      ? `Reported on since then: ${share(updated.length, updated.length + silent.length)}${silent.length > 0 ? `; not ${listed(silent)}` : ''}.`
      : 'Nothing was reported since then.',
  ];
  const table: Block = {
    kind: 'table',
    caption: 'Actions whose delivery is rated otherwise than then',
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
  const none: Block = { kind: 'paragraph', line: 'No action is rated otherwise than then.' };
  return [moved.length > 0 ? table : none, { kind: 'items', items }];
}
