/** Windows of stages that can be reckoned with. */

import { daysBetween, type IsoDay } from '../../text/dates';
import type { StageWindow } from '../../workspace/lists';

/** A window whose two sides are known. */
export interface WholeWindow extends StageWindow {
  readonly starts: IsoDay;
  readonly ends: IsoDay;
}

/** A window with its place in the list of stages. */
export interface PlacedWindow extends WholeWindow {
  readonly index: number;
}

/** Whether both sides of a window are known. */
export function isWhole(stage: StageWindow): stage is WholeWindow {
  return stage.starts !== undefined && stage.ends !== undefined;
}

/** Whether a stage ends before it starts: nothing can fall in it. */
export function isReversed(stage: StageWindow): boolean {
  return isWhole(stage) && stage.ends < stage.starts;
}

/** One stage after another as they start, and of those before it the one that ends last. */
export interface Succession {
  readonly stage: PlacedWindow;
  readonly before?: PlacedWindow;
}

/** The stages in order of time, without those that have no window. */
export function succession(stages: readonly StageWindow[]): readonly Succession[] {
  const placed = stages
    .map((stage, index) => ({ ...stage, index }))
    .filter((stage): stage is PlacedWindow => isWhole(stage) && !isReversed(stage))
    .sort((a, b) => daysBetween(b.starts, a.starts) || a.index - b.index);
  let last: PlacedWindow | undefined;
  return placed.map((stage) => {
    const before = last;
    if (!last || stage.ends > last.ends) last = stage;
    return { stage, ...(before && { before }) };
  });
}
