// How the delivery of an action is rated from what is written.
import { ratingTable } from '../../out/server/progress/rating-table.js';

export const file = 'docs/rating.md';

export function make() {
  return `# How progress is rated

Of the delivery of an action there are three ratings, which may differ: what is *reported* of it (\`status\`, and that of its updates), what a board has *agreed* (\`agreed\`), and what is *calculated* from everything the plan says. \`golden-thread actions --format json\` gives all three (\`reported\`, \`agreed\` and \`calculated\`), with the reasons for the calculated one, the deadline and the stage of the as-of date, and in \`status\` what is written beside the updates; hovering over a ref shows it where it is not what is reported. The *impact* on people is another matter, and is never part of it.

Of these rules the first that holds decides; all of the same rating give their reasons. Nothing dated after the as-of date counts, so one day has the same ratings for ever, whatever is written later. What was reported counts up to that day too: a status beside the updates is taken for the newest word, and counts only where no update is dated later.

${ratingTable()}
A measure is held against a straight line: from its baseline through its targets, or those of the criterion that names it (a single target of which ends the measure's own line on its day, which is the deadline of the action where it says no other), and level after the last; where all its figures are whole, so is the one that is wanted on a day in between. A figure from before the line begins, a target in words or in another unit than the measure's, and a measure that does not say which way is better are not judged.
`;
}
