/** Deadlines that were moved: how often, how far, and who agreed. */

import type { Move, Slippage } from '../../history/slippage';
import { dayName, slippageWords } from '../../history/words';
import type { PositionedAction } from '../../progress/position';
import type { IsoDay } from '../../text/dates';
import type { Block, Table } from '../document';
import type { Subject } from '../subject';
import { topic } from '../topic';
import { changeText, dayText } from '../wording';

interface MovedData {
  readonly ref: string | null;
  readonly action: string | null;
  /** 'moved 2 times, 61 days later in all'. */
  readonly inAll: string;
  /** How many days later the deadline is than the first was; null where either has no day. */
  readonly days: number | null;
  readonly moves: readonly MoveData[];
}

interface MoveData {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly days: number | null;
  /** Who agreed; null where nobody is said to have. */
  readonly agreedBy: string | null;
  readonly on: IsoDay | null;
  readonly reason: string | null;
  /** The day of the first version of the plan that has it, where git knows. */
  readonly inPlanSince: IsoDay | null;
}

/** The actions whose deadlines were moved, in the order of the plan. */
export const deadlinesTopic = topic<readonly MovedData[]>({
  key: 'deadlineChanges',
  data: ({ actions, slippage }) =>
    actions.flatMap((one) => {
      const moved = slippage(one);
      return moved.moves.length > 0 ? [movedData(one, moved)] : [];
    }),
  section(moved, subject) {
    return {
      id: 'deadlines',
      title: 'Deadlines that were moved',
      blocks: moved.length > 0 ? [tableOf(subject), inAll(moved)] : [none],
    };
  },
});

const none: Block = {
  kind: 'paragraph',
  line: 'No deadline was moved, as far as the plan and its history say.',
};

function movedData({ action, now }: PositionedAction, slippage: Slippage): MovedData {
  return {
    ref: now.ref ?? null,
    action: action.action ?? null,
    inAll: slippageWords(slippage) ?? '',
    days: slippage.days ?? null,
    moves: slippage.moves.map(moveData),
  };
}

function moveData({ from, to, days, agreed, seen }: Move): MoveData {
  return {
    from: from.day ?? null,
    to: to.day ?? null,
    days: days ?? null,
    agreedBy: agreed?.['agreed-by'] ?? null,
    on: agreed?.on?.day ?? null,
    reason: agreed?.reason ?? null,
    inPlanSince: seen?.day ?? null,
  };
}

function tableOf({ actions, slippage }: Subject): Table {
  return {
    kind: 'table',
    caption: 'Every change of a deadline, and who agreed it',
    columns: [
      { title: 'Ref' },
      { title: 'From' },
      { title: 'To' },
      { title: 'Days', isFigure: true },
      { title: 'Agreed by' },
      { title: 'On' },
      { title: 'Reason' },
    ],
    rows: actions.flatMap((one) =>
      slippage(one).moves.map((move) => {
        const { days, agreedBy, on, inPlanSince, reason } = moveData(move);
        return [
          one.now.ref ?? '–',
          dayName(move.from),
          dayName(move.to),
          days === null ? '–' : changeText(days),
          agreedBy ?? 'No record',
          on === null && inPlanSince !== null
            ? `in the plan since ${dayText(inPlanSince)}`
            : dayText(on),
          reason ?? 'None given',
        ];
      }),
    ),
  };
}

function inAll(moved: readonly MovedData[]): Block {
  return {
    kind: 'items',
    items: moved.map(({ ref, action, inAll: words }) => [
      { strong: ref ?? 'An action without a ref' },
      `${action === null ? '' : ` (${action})`}: ${words}.`,
    ]),
  };
}
