/** Hover: what stands under the pointer, explained. */

import type { Hover, MarkupKind, Position } from 'vscode-languageserver-types';
import type { PlanHistory } from '../history/plan-history';
import { problemsAt } from './code-actions/problems-at';
import { exceptionHover, settingHover } from './hover/check';
import { criterionHover } from './hover/criterion';
import { dayHover } from './hover/day';
import { entryHover } from './hover/entry';
import { keyHover } from './hover/key';
import { statusHover } from './hover/status';
import type { Told } from './hover/told';
import { type Known, knownWith } from './known';
import { markup } from './markdown';
import { type NodeAt, nodeAt } from './node-at';
import type { Snapshot } from './snapshot';

/** The kinds of hover: the first that has something to say is shown. */
const kinds: readonly ((
  node: NodeAt,
  known: Known,
  beside: () => readonly string[],
) => Told | undefined)[] = [
  exceptionHover,
  settingHover,
  keyHover,
  entryHover,
  dayHover,
  statusHover,
  criterionHover,
];

/** What a client does with hovers. */
export interface HoverSupport {
  readonly format: MarkupKind;
  /** It shows the problems at the place as well. */
  readonly besideProblems: boolean;
}

/** Whether a hover there tells of the history of a plan. */
export function tellsHistory(snapshot: Snapshot, position: Position): boolean {
  const node = nodeAt(snapshot, position);
  return node.on === 'value' && node.part?.kind === 'action' && node.path.at(-1) === 'deadline';
}

/**
 * What to show at a position, as the client shows it; undefined where there is nothing to say. The history is
 * that of the plan, as far as it is known.
 */
export function hover(
  snapshot: Snapshot,
  position: Position,
  { format, besideProblems }: HoverSupport,
  history?: PlanHistory,
): Hover | undefined {
  const node = nodeAt(snapshot, position);
  const known = knownWith(snapshot, history);
  const beside = () =>
    besideProblems
      ? problemsAt(snapshot, { start: position, end: position }).map(({ check }) => check)
      : [];
  for (const kind of kinds) {
    const told = kind(node, known, beside);
    if (!told) continue;
    const { index, offset } = node.spot;
    const { start, end } = told.stretch;
    return {
      contents: markup(told.markdown, format),
      // Between a key and its value, what is shown is about a stretch that does not hold the position.
      ...(start <= offset &&
        offset <= end && {
          range: snapshot.places.rangeIn(index, told.stretch),
        }),
    };
  }
  return undefined;
}
