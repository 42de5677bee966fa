/** How far a plan answers its sources. */

import type { Source } from '../plan/types';
import type { IsoDay } from '../text/dates';
import type { Entry, Lists } from '../workspace/lists';
import { asksForNothing } from './answers';
import { type Answered, byRecommendation, bySource } from './groups';
import type { Position, PositionedAction } from './position';

/** What a plan answers of a source. */
export interface SourceCoverage {
  readonly source: Entry<Source>;
  /** Those that link to it. */
  readonly actions: readonly PositionedAction[];
  /** Undefined where none are listed: nobody can know then what is left unanswered. */
  readonly recommendations: readonly Answered[] | undefined;
}

/** The coverage of each source that asks for an answer and was there by the as-of date, in order. */
export function coverageOf(
  position: Position,
  lists: Pick<Lists, 'sources' | 'asOf'>,
): readonly SourceCoverage[] {
  const linked = new Map(bySource(position, lists).map(({ id, actions }) => [id, actions]));
  return lists.sources.entries
    .filter(({ values }) => !asksForNothing(values) && isBy(values, lists.asOf))
    .map((source) => ({
      source,
      actions: linked.get(source.id) ?? [],
      recommendations: source.values.recommendations?.size
        ? byRecommendation(position, lists, source.id)
        : undefined,
    }));
}

/** Whether a source had been published and received by a day, as far as it says when. */
function isBy({ date, received }: Source, day: IsoDay): boolean {
  return [date, received].every((one) => one === undefined || one.day <= day);
}

/** How many recommendations are listed, and how many of them some action answers. */
export function coverageCount(coverage: readonly SourceCoverage[]): {
  readonly listed: number;
  readonly answered: number;
  readonly notListed: number;
} {
  const listed = coverage.flatMap(({ recommendations }) => recommendations ?? []);
  return {
    listed: listed.length,
    answered: listed.filter(({ actions }) => actions.length > 0).length,
    notListed: coverage.filter(({ recommendations }) => !recommendations).length,
  };
}
