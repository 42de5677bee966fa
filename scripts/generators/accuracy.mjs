// How well success criteria are read, against the labelled corpus.
import { accuracyReport } from '../../out/test/measures/accuracy/report.js';

export const file = 'docs/accuracy.md';

export function make() {
  return `# How well success criteria are read

What \`npm run accuracy\` prints. The criteria stand in \`test/measures/corpus/\`, labelled by hand: a criterion is measurable when two people who disagree could look at the same facts and come to the same answer, verifiable when it names a thing that exists or does not, vague otherwise. Criteria that two careful people could label differently are left out. *Hard* ones set a trap for simple rules: a number in a name, an age, a population, a window that defines an indicator, a past achievement, a target without a digit.

${accuracyReport()}`;
}
