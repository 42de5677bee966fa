/** One slip of a hand, on whichever line of a plan: one problem, which is there, and whose fix undoes it. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../server/engine/problem';
import { isThorough } from '../support/effort';
import { applied } from '../support/judged';
import { planSnapshot } from '../support/snapshots';

const samples = join(__dirname, '../../../samples');
const plan = (name: string) => readFileSync(join(samples, `${name}.plan.yaml`), 'utf8').split('\n');

/** What each slip makes of a line; undefined where it cannot be made. */
const slips: Readonly<Record<string, (line: string) => string | undefined>> = {
  'a tab in place of the spaces': (line) =>
    /^ +\S/.test(line) ? line.replace(/^ +/, '\t') : undefined,
  'a tab for every two spaces': (line) =>
    /^ +\S/.test(line) ? line.replace(/^ +/, (all) => '\t'.repeat(all.length / 2)) : undefined,
  'a quotation mark that is never closed': (line) =>
    /^\s+(?:- )?(?:[\w-]+: )?[^[\]"'{}|]*[^[\]"'{}|:]$/.test(line)
      ? line.replace(/^(\s+(?:- )?(?:[\w-]+: )?)/, '$1"')
      : undefined,
};

/** Ids that are numbers are the same to YAML as texts, with or without quotes; in quotes they are not these ids. */
const isId = (line: string) => /^\s+[\d.]+:/.test(line);

const told = (problems: readonly Problem[]) =>
  problems.map(({ check, message }) => `${check} ${message}`);

describe('one slip', () => {
  // Lines of a long plan are judged with all of it.
  const everyOf = { 'first-plan': 1, 'northbridge-2026': isThorough ? 11 : 211 };
  for (const [name, every] of Object.entries(everyOf)) {
    const lines = plan(name);
    const before = told(planSnapshot(lines.join('\n')).verdict.problems);
    for (const [how, slip] of Object.entries(slips)) {
      it(`is one problem, and one fix: ${how} in ${name}`, () => {
        for (const [i, line] of lines.entries()) {
          if (i % every !== 0) continue;
          const slipped = slip(line);
          if (slipped === undefined || (isId(line) && slipped.includes('"'))) continue;
          const text = lines.with(i, slipped).join('\n');
          const { plan: read, verdict } = planSnapshot(text);
          const [problem, ...others] = verdict.problems.filter(
            ({ check, message }) => !before.includes(`${check} ${message}`),
          );
          const where = `line ${i + 1} of ${name}: ${slipped}`;
          assert.deepEqual(told(others), [], where);
          assert.equal(problem?.check, 'yaml/syntax', where);
          assert.equal(problem.start.line, i, where);
          const [fix] = problem.fixes;
          assert.ok(fix, where);
          const mended = applied(text, fix.edits(read));
          assert.deepEqual(told(planSnapshot(mended).verdict.problems), before, where);
        }
      });
    }
  }
});
