/** Where a further action of a priority goes, and what an only one leaves behind. */

import { lineBreakOf } from '../../engine/rewriting';
import type { Edit, PlanDocument } from '../../plan/document';
import { pairOf } from '../../plan/locate';
import type { ActionPart, PriorityPart } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import type { Pair } from '../../plan/tree';
import type { Stretch } from '../node-at';
import { columnOf } from '../open-places';
import type { PlanSnapshot } from '../snapshot';
import { actionTextOf, afterLine, entryTextOf } from './entry-text';

/** A place for the lines of an action: an offset of a fragment, and the column of its dash. */
export interface ActionPlace {
  readonly index: number;
  readonly offset: number;
  readonly column: number;
  /** What comes before the lines. */
  readonly lead: string;
  /** The brackets that say there is none, which give way. */
  readonly none?: Stretch | undefined;
}

/**
 * After the last action of a priority, below its `actions:`, in place of its `[]`, or at its end where it
 * has no such key; undefined where none of them is to be had.
 */
export function placeIn(priority: number, plan: Plan): ActionPlace | undefined {
  const last = plan.actions.findLast((one) => one.priority === priority);
  if (last) {
    const text = actionTextOf(plan.document, last.part);
    return text && after(text.index, text.end, text.column, plan.document);
  }
  const parts = plan.priorities[priority]?.parts ?? [];
  const [head] = parts;
  if (!head || head.node.flow) return undefined;
  const holder = holderOf(parts);
  return holder ? underKey(holder, plan.document) : withKey(head, plan.document);
}

/** The edits, in offsets of the file and in order, that put the lines of an action at a place. */
export function putAt(
  { places, document }: PlanSnapshot,
  { index, offset, lead, none }: ActionPlace,
  lines: string,
): readonly Edit[] {
  const lineBreak = lineBreakOf(lines + (document.fragments[index]?.text ?? ''));
  const whole = lines.endsWith('\n') ? lines : lines + lineBreak;
  const from = places.offsetOf(index, 0);
  const at = from + offset;
  const put = { start: at, end: at, text: lead.replace(/\n/g, lineBreak) + whole };
  return none ? [{ start: from + none.start, end: from + none.end, text: '' }, put] : [put];
}

/**
 * The edit that has to go with an action's leaving its priority: where it is the only one, `actions: []`
 * stays behind. Undefined where more than actions stands under that key.
 */
export function leavingEdits(
  { plan, places, document }: PlanSnapshot,
  part: ActionPart,
  priority: number,
): readonly Edit[] | undefined {
  if (plan.actions.some((one) => one.priority === priority && one.part !== part)) return [];
  const { fragments } = document;
  const holder = holderOf(plan.priorities[priority]?.parts ?? []);
  const own = fragments.indexOf(part.fragment);
  const isAlone = fragments[own + 1]?.kind !== 'action';
  if (!holder || !isAlone || fragments[own - 1] !== holder.part.fragment) return undefined;
  const at = places.offsetOf(own - 1, colonEnd(holder));
  return [{ start: at, end: at, text: ' []' }];
}

/** What of a priority has its actions, with their key. */
interface Holder {
  readonly part: PriorityPart;
  readonly pair: Pair;
}

function holderOf(parts: readonly PriorityPart[]): Holder | undefined {
  for (const part of parts) {
    const pair = pairOf(part.node, 'actions');
    if (pair) return { part, pair };
  }
  return undefined;
}

function colonEnd({ part, pair }: Holder): number {
  return part.fragment.text.indexOf(':', pair.key.end) + 1;
}

function underKey(holder: Holder, document: PlanDocument): ActionPlace | undefined {
  const { fragment } = holder.part;
  const { key, value } = holder.pair;
  const start = colonEnd(holder);
  // Of a list in brackets the head of a priority knows nothing.
  const [gap = '', bracket, closed] =
    /^[ \t]*(\[[ \t]*(\])?)?/.exec(fragment.text.slice(start)) ?? [];
  if (value || (bracket && !closed)) return undefined;
  const column = columnOf(fragment.text, key.start) + 2;
  const place = after(
    document.fragments.indexOf(fragment),
    afterLine(fragment.text, start),
    column,
    document,
  );
  return closed ? { ...place, none: { start, end: start + gap.length } } : place;
}

/** At the end of a priority that nothing says the actions of. */
function withKey(
  { fragment, node }: PriorityPart,
  document: PlanDocument,
): ActionPlace | undefined {
  const { root } = fragment.parsed;
  const isAlone = fragment.kind === 'priority' && root?.kind === 'list' && root.items.length === 1;
  if (!isAlone) return undefined;
  const text = entryTextOf(document, fragment, columnOf(fragment.text, root.start));
  if (!text) return undefined;
  const column = columnOf(fragment.text, node.pairs[0]?.key.start ?? node.start);
  const place = after(text.index, text.end, column + 2, document);
  return { ...place, lead: `${place.lead}${' '.repeat(column)}actions:\n` };
}

function after(
  index: number,
  offset: number,
  column: number,
  { fragments }: PlanDocument,
): ActionPlace {
  const before = fragments[index]?.text.slice(0, offset) ?? '';
  const isOpen = before !== '' && !before.endsWith('\n');
  return { index, offset, column, lead: isOpen ? '\n' : '' };
}
