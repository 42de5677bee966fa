/** A plan with the texts that stand where the format wants something else, which reading leaves out. */

import type { Fault } from '../../plan/faults';
import { locate } from '../../plan/locate';
import type { BlockPart, Part } from '../../plan/parts';
import type { Path } from '../../plan/path';
import { Places } from '../../plan/places';
import type { Plan } from '../../plan/plan';

/** Such a plan, with what could not be kept. */
export interface WrittenPlan {
  /** Its values are not all of the kind that their types say: where one is invalid, it is the text that stands there. */
  readonly plan: Plan;
  /** The lines, from 1 and in order, of what is not in it: lists and fields where a text should be, and what stands twice. */
  readonly left: readonly number[];
}

/** The plan as it is written, so that an export has 'asap' where the plan says it. */
export function asWritten(plan: Plan): WrittenPlan {
  const left = new Set<number>();
  const places = new Places(plan.document, 'utf-16');
  const leave = ({ fragment }: Part, { start, end }: Fault): void => {
    const index = plan.document.fragments.indexOf(fragment);
    left.add(places.rangeIn(index, { start, end }).start.line + 1);
  };
  const withTexts = <T>(values: T, parts: readonly Part[]): T =>
    parts.reduce<T>(
      (made, part) =>
        part.faults.reduce<T>((now, fault) => {
          const more = fault.code === 'invalid-value' ? withText(now, part, fault.path) : now;
          if (more === undefined || fault.code === 'duplicate-key') leave(part, fault);
          return more ?? now;
        }, made),
      values,
    );
  const block = (part: BlockPart): BlockPart => ({
    ...part,
    values: withTexts(part.values, [part]),
  });
  const priorities = plan.priorities.map((one) => ({
    ...one,
    values: withTexts(one.values, one.parts),
  }));
  const written = {
    ...plan,
    blocks: new Map([...plan.blocks].map(([key, part]) => [key, block(part)])),
    priorities,
    actions: plan.actions.map((one) => ({ ...one, values: withTexts(one.values, [one.part]) })),
  };
  for (const part of plan.strays.filter(({ key }) => !key))
    for (const fault of part.faults) leave(part, fault);
  for (const { part, fault } of plan.faults)
    if (part && fault.code === 'duplicate-key') leave(part, fault);
  return { plan: written, left: [...left].sort((a, b) => a - b) };
}

/** The values of a part with the text at that path; undefined where none can stand there. */
function withText<T>(values: T, part: Part, path: Path): T | undefined {
  if (isRead(values, path)) return values;
  const { value, rest } = locate(part.node, path);
  // A text alone is the first item of the list that could stand there.
  const isThere = rest.every((step) => step === 0);
  // The actions of a priority are no field of it, and priorities none of the plan.
  const isOfList = part.kind !== 'action' && (path[0] === 'actions' || isPriorities(part));
  if (value?.kind !== 'scalar' || !isThere || isOfList) return undefined;
  if (value.value.trim() === '') return values;
  return set(values, path, value.value) as T;
}

function isPriorities(part: Part): boolean {
  return part.kind === 'block' && part.key?.value === 'priorities';
}

/** Whether something was read there, such as an 'ongoing' that only lacks how often it is looked at. */
function isRead(values: unknown, path: Path): boolean {
  const value = path.reduce<unknown>((at, step) => {
    if (at instanceof Map) return at.get(step);
    return typeof at === 'object' ? (at as Record<string, unknown>)[step] : undefined;
  }, values);
  if (typeof value === 'object' && value !== null) {
    return value instanceof Map || Object.keys(value).length > 0;
  }
  return value !== undefined && value !== '';
}

function set(values: unknown, [step, ...rest]: Path, text: string): unknown {
  if (step === undefined) return text;
  if (values instanceof Map) return new Map(values).set(step, set(values.get(step), rest, text));
  if (typeof step === 'number') {
    const items = Array.isArray(values) ? [...values] : [];
    items[step] = set(items[step], rest, text);
    return items;
  }
  const fields = (values ?? {}) as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: set(fields[step], rest, text) };
}
