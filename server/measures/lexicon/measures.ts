import { list } from './senses';

/** Words that stand for a figure, so that a number behind their 'of' is its value: 'a score of 45'. */
export const MEASURE_NOUNS: ReadonlySet<string> = new Set(
  list(
    `average, balance, caseload, caseloads, ceiling, cut, deficit, drop, fall, figure, gain, gap,
     headcount, index, length, level, limit, loss, margin, mean, median, minimum, maximum, rate,
     ratio, reserve, reserves, rise, saving, savings, score, scores, surplus, target, threshold, uplift, wait`,
  ),
);

/** What has a figure by its name: 'caseload', 'reading score'. */
export const FIGURE_NOUN = /(?:load|rate|score|level|number|ratio|average|count)s?$/;
