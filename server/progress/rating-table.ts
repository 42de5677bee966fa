/** The rules of the ratings as a table, for the documentation. */

import { ratingRules } from './rating-rules';

/** A table in Markdown; ends with a line break. */
export function ratingTable(): string {
  const rows = ratingRules.map(({ rating, when }) => `| ${rating.replace('-', ' ')} | ${when} |`);
  return `| rated | when |\n| --- | --- |\n${rows.join('\n')}\n`;
}
