import { list } from './senses';

/** What inspectors, regulators and auditors give, in their own words. */
export const RATINGS: readonly string[] = list(
  `outstanding, good, adequate, inadequate, requires improvement, ri, reasonable assurance, substantial
   assurance, significant assurance, full assurance, moderate assurance, unqualified, unmodified, c1, c2, c3, g1,
   g2, g3, v1, v2, v3, aaa, aa`,
);

/** Of those, words that say as much of anything else: only as names are they what somebody gives. */
export const RATINGS_IN_PLAIN_WORDS = new Set(list('outstanding, good, adequate, inadequate'));

/** What is given whatever the case of the word: a judgement or an opinion may be good by itself. */
export const PLAIN_HEADS = new Set(list('rating, grade, grading'));

/** What is given: 'a rating of Good', 'an unqualified opinion'. */
export const RATING_HEADS = new Set(list('rating, judgement, judgment, grade, grading, opinion'));
