/** Which action waits for which, as a graph. */

import type { Action, PlanHead } from '../../plan/types';
import type { IsoDay } from '../../text/dates';
import type { PlanContext } from '../check';
import { soundDeadline } from './plan-days';

/** What the checks on dependencies note of an action. */
export interface DependencyFacts {
  readonly ref?: string;
  readonly needs?: readonly string[];
  readonly day?: IsoDay;
  readonly done?: true;
}

/** An action in the graph. */
export interface Dependent {
  readonly facts: DependencyFacts;
  readonly index: number;
  /** What it waits for, each once, with its place in `depends-on`. */
  readonly edges: readonly { readonly to: number; readonly item: number }[];
}

/** A dependency that closes a circle: `from` waits for the first of `path`, and so on back to `from`. */
export interface Circle {
  readonly item: number;
  /** Positions in the graph, from the action waited for to the one that waits. */
  readonly path: readonly number[];
}

/** What a check on dependencies needs of an action. */
export function dependencyFacts(action: Action, plan: PlanHead): DependencyFacts {
  const { ref, status, 'depends-on': needs } = action;
  const day = soundDeadline(action, plan);
  return {
    ...(ref !== undefined && { ref }),
    ...(needs && { needs }),
    ...(day !== undefined && { day }),
    ...(status === 'complete' && { done: true }),
  };
}

/** The actions with their dependencies; empty where no action has any. */
export function dependencyGraph(
  actions: PlanContext<DependencyFacts>['actions'],
): readonly Dependent[] {
  if (!actions.some(({ facts }) => facts.needs)) return [];
  const positions = new Map<string, number>();
  for (const [position, { facts }] of actions.entries()) {
    if (facts.ref !== undefined && !positions.has(facts.ref)) positions.set(facts.ref, position);
  }
  return actions.map(({ facts, index }) => {
    const seen = new Set<number>();
    const edges = (facts.needs ?? []).flatMap((ref, item) => {
      const to = positions.get(ref);
      if (to === undefined || seen.has(to)) return [];
      seen.add(to);
      return [{ to, item }];
    });
    return { facts, index, edges };
  });
}

/** Every circle that one more dependency closes, each once, walking the graph in the plan's order. */
export function circles(graph: readonly Dependent[]): readonly Circle[] {
  const found: Circle[] = [];
  const depth = new Map<number, number>();
  const done = new Set<number>();
  const walk: { readonly node: number; next: number }[] = [];
  for (const start of graph.keys()) {
    if (!done.has(start)) enter(start);
    for (let top = walk.at(-1); top; top = walk.at(-1)) {
      const edge = graph[top.node]?.edges[top.next++];
      if (!edge) {
        walk.pop();
        depth.delete(top.node);
        done.add(top.node);
        continue;
      }
      const from = depth.get(edge.to);
      if (from !== undefined) {
        found.push({ item: edge.item, path: walk.slice(from).map(({ node }) => node) });
      } else if (!done.has(edge.to)) enter(edge.to);
    }
  }
  return found;

  function enter(node: number): void {
    depth.set(node, walk.length);
    walk.push({ node, next: 0 });
  }
}
