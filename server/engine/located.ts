/** A finding with its place: the one spot where paths become offsets. */

import type { At, Check, Finding, Spot } from '../checks/check';
import type { Fragment } from '../plan/document';
import { locate, stretchOf } from '../plan/locate';
import type { Part } from '../plan/parts';
import type { Path } from '../plan/path';
import type { Plan } from '../plan/plan';
import type { Severity } from '../workspace/setting';

/** A stretch of a fragment. */
export interface Place {
  readonly fragment: Fragment;
  readonly start: number;
  readonly end: number;
}

/** A finding of a check, at its place. */
export interface Located {
  readonly check: Check;
  readonly finding: Finding;
  readonly severity: Severity;
  readonly place: Place;
  /** What the path starts from: a part, or undefined for the file. */
  readonly root: Part | undefined;
  readonly path: Path;
}

/** Locates a finding; `self` is the part that a finding without `at` is about. */
export function located(
  plan: Plan,
  check: Check,
  finding: Finding,
  severity: Severity,
  self: Part | undefined,
): Located {
  const { path, extent } = finding;
  const at = partOf(plan, finding.at, self, path);
  if (extent && at.part) {
    return {
      check,
      finding,
      severity,
      path,
      root: at.part,
      place: { fragment: at.part.fragment, ...extent },
    };
  }
  return {
    check,
    finding,
    severity,
    path: at.path,
    root: at.part,
    place: placeOf(plan, finding, self),
  };
}

/** Where a spot is in the text; the nearest thing there is, where the spot itself is absent. */
export function placeOf(plan: Plan, spot: Spot, self: Part | undefined): Place {
  const { part, path } = partOf(plan, spot.at, self, spot.path);
  if (part) return placeIn(part, path, spot);
  const first = plan.document.fragments[0];
  if (!first) throw new Error('A document has at least one fragment');
  return { fragment: first, start: 0, end: 0 };
}

function placeIn(part: Part, path: Path, spot: Spot): Place {
  const { fragment } = part;
  const { key, value, rest } = locate(part.node, path);
  const own = key ?? ('key' in part && rest.length === path.length ? part.key : undefined);
  if (spot.onKey && own) return { fragment, start: own.start, end: own.end };
  if (value && spot.stretch) {
    return { fragment, ...stretchOf(fragment.text, value, spot.stretch.start, spot.stretch.end) };
  }
  const isEntry = value === undefined || (value.kind === 'map' && !value.flow);
  const node = (isEntry ? own : value) ?? firstOf(value) ?? value;
  return { fragment, start: node?.start ?? 0, end: node?.end ?? 0 };
}

/** Where a spot is, found again only where its part is another: a problem may name thousands of them. */
export function keptPlaceOf(plan: Plan, spot: Spot, self: Part | undefined): Place {
  const { part, path } = partOf(plan, spot.at, self, spot.path);
  if (!part) return placeOf(plan, spot, self);
  const known = kept.get(spot);
  if (known?.part === part) return known.place;
  const place = placeIn(part, path, spot);
  kept.set(spot, { part, place });
  return place;
}

const kept = new WeakMap<Spot, { readonly part: Part; readonly place: Place }>();

/** A block map stands for its first field: nobody wants the whole action underlined. */
function firstOf(node: Part['node']): { start: number; end: number } | undefined {
  if (node?.kind !== 'map') return undefined;
  const pair = node.pairs[0];
  return (
    pair && {
      start: pair.key.start,
      end: pair.value?.kind === 'scalar' ? pair.value.end : pair.key.end,
    }
  );
}

/** The part that a spot starts from, and the path there. */
export function partOf(
  plan: Plan,
  at: At | undefined,
  self: Part | undefined,
  path: Path,
): { part: Part | undefined; path: Path } {
  if (at === undefined) return { part: self, path };
  if (at === 'file') return { part: undefined, path };
  if ('action' in at) return { part: plan.actions[at.action]?.part, path };
  if ('block' in at) return { part: plan.blocks.get(at.block), path };
  const parts = plan.priorities[at.priority]?.parts ?? [];
  return { part: parts.find(({ node }) => locate(node, path.slice(0, 1)).key) ?? parts[0], path };
}
