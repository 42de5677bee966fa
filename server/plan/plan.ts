/** A document as a plan: its blocks, its priorities, its actions in order. */

import type { Fragment, PlanDocument } from './document';
import type { Fault } from './faults';
import { isUnread } from './parse';
import { type ActionPart, type BlockPart, type Part, type PriorityPart, partsOf } from './parts';
import { notYetIn } from './reader';
import { fieldShape } from './shape';
import { planShape } from './shapes.prepared';
import type { Action, PlanFile, Priority } from './types';

/** A priority: its head, with what follows its actions. */
export interface PriorityEntry {
  readonly values: Priority;
  readonly parts: readonly PriorityPart[];
}

/** An action with the priority it stands under. */
export interface ActionEntry {
  readonly values: Action;
  readonly part: ActionPart;
  /** Index of its priority. */
  readonly priority: number;
}

/** A plan file, read. Whatever is missing or broken in it is absent here and named in the faults. */
export interface Plan {
  readonly document: PlanDocument;
  readonly blocks: ReadonlyMap<string, BlockPart>;
  readonly priorities: readonly PriorityEntry[];
  readonly actions: readonly ActionEntry[];
  /** Faults of the whole file: blocks missing, twice, or unknown. Others are with their parts. */
  readonly faults: readonly PlanFault[];
  /** Parts that belong nowhere, for the sake of their faults. */
  readonly strays: readonly BlockPart[];
  /** Positions of the fragments that hold anything but one action. */
  readonly others: readonly number[];
}

/** A fault with the part it lies in; without one it is about the whole file. */
export interface PlanFault {
  readonly fault: Fault;
  readonly part?: BlockPart | PriorityPart | undefined;
}

/** A plan of which only some actions are new, each in the place of one before. */
export interface EditedPlan {
  readonly plan: Plan;
  /** The new ones: their index among the actions, and that of their fragment. */
  readonly replaced: readonly { readonly action: number; readonly fragment: number }[];
}

/** The plan after an edit that changed nothing but actions in their places, or undefined after any other. */
export function editedPlan(document: PlanDocument, before: Plan): EditedPlan | undefined {
  const { fragments } = document;
  const old = before.document.fragments;
  if (fragments.length !== old.length) return undefined;
  const replaced: { action: number; fragment: number }[] = [];
  const actions = [...before.actions];
  let others = 0;
  for (let i = 0; i < fragments.length; i++) {
    const isOther = before.others[others] === i;
    if (isOther) others++;
    const [now, was] = [fragments[i], old[i]];
    if (now === was) continue;
    const index = i - others;
    const entry = actions[index];
    const part = now && onlyAction(now);
    if (!part || !entry || isOther || entry.part.fragment !== was) return undefined;
    actions[index] = { values: part.values, part, priority: entry.priority };
    replaced.push({ action: index, fragment: i });
  }
  return { plan: { ...before, document, actions }, replaced };
}

/** The action of a fragment that holds one and nothing else. */
function onlyAction(fragment: Fragment): ActionPart | undefined {
  const [part, ...more] = partsOf(fragment);
  return part?.kind === 'action' && more.length === 0 ? part : undefined;
}

/** Reads a document as a plan. Steps grow with the number of fragments; what is read of each is kept. */
export function readPlan(document: PlanDocument): Plan {
  const blocks = new Map<string, BlockPart>();
  const priorities: OpenPriority[] = [];
  const actions: ActionEntry[] = [];
  const faults: PlanFault[] = [];
  const strays: BlockPart[] = [];
  const others: number[] = [];
  for (const [i, fragment] of document.fragments.entries()) {
    if (!onlyAction(fragment)) others.push(i);
    for (const part of partsOf(fragment)) {
      const open = priorities.at(-1);
      if (open && isItem(part)) open.isEmpty = false;
      if (part.kind === 'action') {
        actions.push({ values: part.values, part, priority: priorities.length - 1 });
      } else if (part.kind === 'priority') {
        priorities.push({ values: part.values, parts: [part], isEmpty: true });
      } else if (part.kind === 'block') {
        addBlock(part, blocks, strays, faults);
      } else if (open) addTail(open, part, faults);
    }
  }
  // What was not read may be there, and a text that is no plan at all is told as that.
  const isPlan = strays.length === 0 || blocks.size + priorities.length + actions.length > 0;
  const isWhole = isPlan && !document.fragments.some(({ parsed }) => isUnread(parsed));
  for (const [key, { required }] of (isWhole && planShape.fields) || []) {
    const part = blocks.get(key);
    if (required && !part) faults.push(missing(key));
    else if (required && part && isBlank(part, priorities)) faults.push(missing(key, part));
  }
  faults.push(...unknownBlocks(blocks, strays));
  for (const priority of priorities) faults.push(...missingFields(priority));
  return { document, blocks, priorities, actions, faults, strays, others };
}

/** The values of a top-level block. */
export function block<K extends keyof PlanFile>(plan: Plan, key: K): PlanFile[K] {
  return plan.blocks.get(key)?.values as PlanFile[K];
}

/** A priority that is being read. */
interface OpenPriority {
  values: Priority;
  parts: PriorityPart[];
  isEmpty: boolean;
}

/** An action, or what stands where one should. */
function isItem(part: Part): boolean {
  return part.kind === 'action' || (part.kind === 'block' && part.key === undefined);
}

/** Whether nothing stands under a block's key. */
function isBlank({ key, node }: BlockPart, priorities: readonly PriorityEntry[]): boolean {
  return node === undefined && (key?.value !== 'priorities' || priorities.length === 0);
}

function addBlock(
  part: BlockPart,
  blocks: Map<string, BlockPart>,
  strays: BlockPart[],
  faults: PlanFault[],
): void {
  const { key } = part;
  if (!key) {
    strays.push(part);
    return;
  }
  const { start, end, value: name } = key;
  const first = blocks.get(name)?.key;
  if (first) {
    const fault = { code: 'duplicate-key', key: name, start, end, first } as const;
    faults.push({ part, fault });
    strays.push(part);
  } else if (planShape.fields?.has(name)) blocks.set(name, part);
  else strays.push(part);
}

/** Blocks that no plan has: which ones one still lacks is known when all are read. */
function* unknownBlocks(
  blocks: ReadonlyMap<string, BlockPart>,
  strays: readonly BlockPart[],
): Generator<PlanFault> {
  const taken = [...blocks.keys()];
  for (const part of strays) {
    const { key } = part;
    if (!key || planShape.fields?.has(key.value)) continue;
    const known = notYetIn(taken, planShape.fields ?? new Map());
    const { start, end, value } = key;
    yield {
      part,
      fault: { code: 'unknown-key', key: value, path: undefined, start, end, known },
    };
    taken.push(value);
  }
}

/** Fields that follow the actions; one that the head has too is a duplicate, and the head's counts. */
function addTail(open: OpenPriority, part: PriorityPart, faults: PlanFault[]): void {
  for (const { key } of part.node.pairs) {
    const before = open.parts.flatMap(({ node }) => node.pairs);
    const first = before.find((pair) => pair.key.value === key.value)?.key;
    const { start, end, value } = key;
    if (first)
      faults.push({ part, fault: { code: 'duplicate-key', key: value, start, end, first } });
  }
  open.values = { ...part.values, ...open.values };
  open.parts.push(part);
}

const priorityFields = fieldShape(planShape, 'priorities', '*').fields ?? new Map();

function* missingFields({ parts, isEmpty }: OpenPriority): Generator<PlanFault> {
  const [part] = parts;
  const pairs = parts.flatMap(({ node }) => node.pairs);
  for (const [field, { required }] of priorityFields) {
    const own = pairs.find(({ key }) => key.value === field);
    if (field === 'actions' && own && !own.value && isEmpty) {
      const { start, end } = own.key;
      const holder = parts.find(({ node }) => node.pairs.includes(own));
      yield { part: holder, fault: { code: 'missing-field', path: [field], field, start, end } };
    }
    if (!required || own) continue;
    const at = part?.node.pairs[0]?.key ?? { start: 0, end: 0 };
    const { start, end } = at;
    yield { part, fault: { code: 'missing-field', path: [field], field, start, end } };
  }
}

/** A block that is absent, or empty: then its key is the place. */
function missing(field: string, part?: BlockPart): PlanFault {
  const { start, end } = part?.key ?? { start: 0, end: 0 };
  const path = part ? [] : [field];
  return { part, fault: { code: 'missing-field', path, field, start, end } };
}
