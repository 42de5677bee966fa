/** The figures of the pictures; `pictures/` draws them. Days are ISO days. */

import type { Colour } from '../progress/brag';
import type { Reading } from '../progress/measure-goals';
import type { Rating } from '../progress/rating-rules';
import type { IsoDay } from '../text/dates';

export type Chart = StatusBars | StageWindows | BurnUp | Series;

/** Actions by rating, a bar a row. */
export interface StatusBars {
  readonly kind: 'status-bars';
  readonly rows: readonly {
    readonly label: string;
    /** In the order in which they stand in the bar; none is 0. */
    readonly parts: readonly {
      readonly rating: Rating;
      readonly word: string;
      readonly colour: Colour;
      readonly count: number;
    }[];
  }[];
}

/** Stages as windows over time, each filled as far as its actions are complete. */
export interface StageWindows {
  readonly kind: 'stage-windows';
  readonly asOf: IsoDay;
  readonly stages: readonly {
    readonly label: string;
    readonly starts: IsoDay;
    readonly ends: IsoDay;
    readonly complete: number;
    readonly actions: number;
  }[];
}

/** How many actions were to be complete by each day, and how many were. Steps: a count holds until the next. */
export interface BurnUp {
  readonly kind: 'burn-up';
  readonly asOf: IsoDay;
  readonly starts: IsoDay;
  readonly ends: IsoDay;
  readonly actions: number;
  readonly due: readonly Count[];
  readonly complete: readonly Count[];
}

export interface Count {
  readonly day: IsoDay;
  readonly count: number;
}

/** The readings of a measure, in order, with the line to its targets. */
export interface Series {
  readonly kind: 'series';
  readonly unit: string;
  readonly readings: readonly Reading[];
  /** From the baseline, where there is one, through the targets. */
  readonly wanted: readonly Reading[];
}
