import type { Relation } from '../relation';
import { type Entry, list } from './senses';

const compares = (relation: Relation, phrases: string): Entry => ({
  sense: { kind: 'comparator', relation },
  phrases: list(phrases),
});

/** What others have set for a result, which words before it hold it to: 'below <the trajectory of> 42'. */
const bounds = list('cap, ceiling, limit, standard, target, threshold, tolerance, trajectory');

const beyond = (relation: Relation, words: string): Entry => ({
  sense: { kind: 'comparator', relation },
  phrases: list(words).flatMap((word) =>
    bounds.flatMap((bound) => [`${word} the ${bound} of`, `${word} a ${bound} of`]),
  ),
});

/** How a result is held to a value. */
export const COMPARATORS: readonly Entry[] = [
  compares(
    'at-least',
    `at least, at the least, no fewer than, no less than, no lower than, not less than, not fewer
     than, not lower than, a minimum of, minimum of, minimum, at a minimum, at or above, at or
     over, equal to or more than, equal to or greater than, or more, or better, or above, or higher, or over,
     or greater, and over, and above, and more, upwards of, as many as, ≥, >=`,
  ),
  compares(
    'at-most',
    `at most, at the most, max, tops, no older than, not older than, no more than, not more than, no greater than, no higher than, no wider than, no
     larger than, no longer than, no later than, not longer than, not higher than, a maximum of, maximum of, maximum, a cap of, cap of, a ceiling of, ceiling of, up
     to, at or below, at or under, equal to or less than, or less, or fewer, or below, or lower, or
     under, and under, and below, a cap of, cap of, a ceiling of, ceiling of, not exceed, not exceeding, does not exceed, do not exceed, not to
     exceed, capped at, limited to, ≤, <=`,
  ),
  compares(
    'below',
    'less than, fewer than, lower than, under, below, beneath, shorter than, smaller than, <, sub',
  ),
  beyond('below', 'below, under'),
  beyond('at-most', 'within'),
  beyond('above', 'above, over, exceed, exceeds, exceeding'),
  compares(
    'above',
    `more than, greater than, higher than, larger than, over, above, exceed, exceeds, exceeding, in
     excess of, longer than, wider than, >`,
  ),
  compares('about', 'about, around, approximately, approx, circa, nearly, almost, roughly, ~'),
  compares(
    'equal',
    `goal of, target of, targets of, ambition of, aim of, standard of, total of, average of, equal
     to, exactly, a score of`,
  ),
];

/** How a result is held to a benchmark; these words alone do not compare with a number. */
export const BENCHMARK_RELATIONS: readonly Entry[] = [
  compares(
    'no-worse',
    `in line with or better than, in line with or above, in line with or below, in line with or
     lower than, in line with or higher than, in line with or exceeding, at or better than, equal
     to or better than, as good as or better than, or better than, at least in line with, at least
     equal to, no worse than, not worse than, not be worse than, as good as, meet or exceed, meets or exceeds, meeting or exceeding,
     at or above, at or below`,
  ),
  compares(
    'in-line',
    `in line with, on a par with, on par with, parity with, at parity with, comparable to, comparable with, equal to, equivalent
     to, consistent with, the same as, level with, close to, closer to, matches, match, matching,
     representative of, at least representative of, reflects the, reflective of`,
  ),
  compares(
    'better',
    'better than, outperform, outperforms, outperforming, improve on, improves on',
  ),
];
