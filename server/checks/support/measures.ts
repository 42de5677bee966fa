/** What the checks on measures say and where. */

import type { Measure } from '../../plan/types';
import { withUnit } from '../../workspace/criteria';
import type { Entry, Lists } from '../../workspace/lists';
import type { Spot } from '../check';

/** The measures of the plan itself: those that it shares with others are for their owners to mend. */
export function ownMeasures({ measures }: Pick<Lists, 'measures'>): readonly Entry<Measure>[] {
  return measures.entries.filter(({ shared }) => !shared);
}

/** A place in the entry of a measure. */
export function measureSpot(id: string, ...path: Spot['path']): Spot {
  return { at: { block: 'measures' }, path: [id, ...path] };
}

/** A measure by its title. */
export function measureName({ id, values }: Pick<Entry<Measure>, 'id' | 'values'>): string {
  return `'${(values.title ?? id).replace(/\s+/g, ' ').trim()}'`;
}

/** '12%' of a measure in %; at most two places behind the point. */
export function figureIn({ unit }: Measure, value: number): string {
  const figure = String(Math.round(value * 100) / 100);
  return withUnit(figure, unit) ?? figure;
}
