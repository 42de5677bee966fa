/** What each fragment holds, read under the schema: blocks, heads of priorities, actions. */

import type { Fragment } from './document';
import type { Fault } from './faults';
import { pairOf } from './locate';
import { Reader } from './reader';
import { fieldShape, type Shape } from './shape';
import { planShape } from './shapes.prepared';
import type { MapNode, Node, Pair } from './tree';
import type { Action, PlanFile, Priority } from './types';

interface PartOf<Kind extends string, Values> {
  readonly kind: Kind;
  readonly fragment: Fragment;
  /** What paths start from; offsets in the fragment. */
  readonly node: Node | undefined;
  readonly values: Values;
  readonly faults: readonly Fault[];
}

/** A top-level block with its key; `values` is its value, undefined where it is none. */
export interface BlockPart extends PartOf<'block', PlanFile[keyof PlanFile]> {
  readonly key: Pair['key'] | undefined;
}

/** The fields of a priority but its actions: those before the actions, or (a `tail`) after them. */
export interface PriorityPart extends PartOf<'priority' | 'tail', Priority> {
  /** Its keys, and where what it lacks is reported. */
  readonly node: MapNode;
}

/** One action. */
export type ActionPart = PartOf<'action', Action>;

export type Part = BlockPart | PriorityPart | ActionPart;

const blockShapes = planShape.fields ?? new Map();
const prioritiesShape = fieldShape(planShape, 'priorities');
const actionsShape = fieldShape(prioritiesShape, '*', 'actions');
/** Whether a priority has actions can only be told where all its fragments are known. */
const priorityFields = new Map(fieldShape(prioritiesShape, '*').fields).set('actions', {
  shape: actionsShape,
  required: false,
  about: undefined,
});
const actionShape = fieldShape(actionsShape, '*');

const kept = new WeakMap<Fragment, readonly Part[]>();

/** The parts of a fragment, in order of place; the same ones every time. */
export function partsOf(fragment: Fragment): readonly Part[] {
  let parts = kept.get(fragment);
  if (!parts) {
    parts = [...read(fragment)];
    kept.set(fragment, parts);
  }
  return parts;
}

function* read(fragment: Fragment): Generator<Part> {
  const { root } = fragment.parsed;
  if (root === undefined) return;
  switch (fragment.kind) {
    case 'action':
      if (root.kind === 'list') for (const item of root.items) yield action(fragment, item, root);
      else yield misplaced(fragment, root);
      break;
    case 'priority':
      if (root.kind === 'list')
        for (const item of root.items) yield* priority(fragment, item, root);
      else yield misplaced(fragment, root);
      break;
    case 'tail':
      if (root.kind === 'map') yield* head(fragment, root, 'tail');
      else yield misplaced(fragment, root);
      break;
    default:
      if (root.kind === 'map') for (const pair of root.pairs) yield* block(fragment, pair);
      else yield misplaced(fragment, root);
  }
}

function* block(fragment: Fragment, { key, value }: Pair): Generator<Part> {
  if (key.value === 'priorities' && value?.kind === 'list') {
    yield { kind: 'block', fragment, node: undefined, key, values: undefined, faults: [] };
    for (const item of value.items) yield* priority(fragment, item, value);
    return;
  }
  const shape: Shape | undefined = blockShapes.get(key.value)?.shape;
  const reader = new Reader(fragment.text);
  const values = shape && (reader.read(value, shape, []) as BlockPart['values']);
  yield { kind: 'block', fragment, node: value, key, values, faults: reader.faults };
}

function* priority(fragment: Fragment, item: Node | undefined, list: Node): Generator<Part> {
  if (item?.kind === 'map') yield* head(fragment, item, 'priority');
  else yield misplaced(fragment, item ?? list);
}

/** The head of a priority, and the actions that are written inside the same fragment. */
function* head(fragment: Fragment, map: MapNode, kind: 'priority' | 'tail'): Generator<Part> {
  const actions = map.pairs.find(({ key }) => key.value === 'actions');
  const reader = new Reader(fragment.text);
  const items = actions?.value?.kind === 'list' ? actions.value : undefined;
  const fields = items
    ? {
        ...map,
        pairs: map.pairs.map((pair) =>
          pair === actions ? { key: pair.key, value: undefined } : pair,
        ),
      }
    : map;
  const elsewhere = kind === 'tail' ? ['actions'] : [];
  const values = reader.fields(fields, priorityFields, [], true, elsewhere) as Priority;
  yield { kind, fragment, node: fields, values, faults: reader.faults };
  for (const item of items?.items ?? []) yield action(fragment, item, items ?? map);
}

function action(fragment: Fragment, item: Node | undefined, list: Node): Part {
  if (item?.kind !== 'map') return misplaced(fragment, item ?? list);
  const reader = new Reader(fragment.text);
  const values = reader.fields(item, actionShape.fields ?? new Map(), []) as Action;
  const endless = endlessDeadline(item, values);
  const faults = endless ? [...reader.faults, endless] : reader.faults;
  return { kind: 'action', fragment, node: item, values, faults };
}

/** `ongoing` is a deadline only with `review-every` (reading rule 4). */
function endlessDeadline(item: MapNode, values: Action): Fault | undefined {
  if (values.deadline?.text !== 'ongoing' || values['review-every'] || values.withdrawn)
    return undefined;
  const { start, end } = pairOf(item, 'deadline')?.value ?? item;
  const expected = { kind: 'deadline' } as const;
  return { code: 'invalid-value', path: ['deadline'], expected, text: 'ongoing', start, end };
}

/** Something that stands where the format has nothing of its kind. */
function misplaced(fragment: Fragment, node: Node): BlockPart {
  const text = fragment.text.slice(node.start, node.end);
  const expected = { kind: 'fields' } as const;
  const { start, end } = node;
  const fault: Fault = { code: 'invalid-value', path: [], expected, text, start, end };
  return { kind: 'block', fragment, node, key: undefined, values: undefined, faults: [fault] };
}

/** A part that stands for a fragment in which there is none, such as one that YAML cannot read. */
export function strayPart(fragment: Fragment): BlockPart {
  return {
    kind: 'block',
    fragment,
    node: undefined,
    key: undefined,
    values: undefined,
    faults: [],
  };
}
