import assert from 'node:assert/strict';
import { type Grade, readCriterion } from '../../server/measures/reading';

/** Holds each sentence to a grade, under the name of what it is an example of. */
export function holdGrades(grade: Grade, examples: Readonly<Record<string, readonly string[]>>) {
  for (const [trap, texts] of Object.entries(examples)) {
    describe(`${grade}: ${trap}`, () => {
      for (const text of texts) {
        it(text, () => {
          const { grade: read, evidence } = readCriterion(text);
          const because = evidence.map(({ rule, text: words }) => `${rule} '${words}'`).join(', ');
          assert.equal(read, grade, because);
        });
      }
    });
  }
}
