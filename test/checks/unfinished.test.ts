/**
 * What authors are told of a plan in which one thing has not been written yet: for each key, with nothing
 * behind it. `test/checks/unfinished.txt` has all of it; `UPDATE_SAID=1` writes what is told now.
 */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplePlan } from '../../server/checks/support/example';
import { judgeText } from '../support/judged';
import { told } from '../support/told';

const file = join(__dirname, '../../../test/checks/unfinished.txt');

const whole = examplePlan({
  blocks: `stages:
  - id: foundation
    title: Foundation work
    starts: 2026-03-01
    ends: 2026-08-31
    deliverables:
      - text: Recruitment campaign open
        actions: [CS1]
    review:
      due: 2026-09-15
      held: 2026-09-15
  - id: embedding
    title: Embedding improvement
    ends: 2027-08-31
measures:
  agency:
    title: Agency staff
    unit: per cent
    good-is: low
    owner: head-hr
    baseline:
      value: 24
      date: 2026-02-28
    targets:
      - by: 2026-07-31
        value: 12
    actuals:
      - date: 2026-05-30
        value: 18
risks:
  R1:
    title: Nobody applies
    likelihood: 3
    impact: 4
    owner: head-hr
    mitigation: Offer a bursary
    actions: [CS1]
decisions:
  - date: 2026-05-12
    board: improvement
    text: Open the campaign
    actions: [CS2]
`,
  actions: [
    `stage: foundation
depends-on: [CS3]
partners: [head-hr]
milestones:
  - text: Posts filled
    due: 2026-06-30
original-deadline: 2026-06-30
deadline-changes:
  - from: 2026-06-30
    to: 2026-07-31
    on: 2026-05-12
    agreed-by: Improvement Board
    reason: The campaign began later
success-criteria:
  - measure: agency
    target: 12%
    by: 2026-07-31
  - The number of agency workers falls from 24 to 12 by 31 July 2026
status: at-risk
updates:
  - date: 2026-05-12
    status: at-risk
    note: Half of the posts are filled`,
    `status: complete
updates:
  - date: 2026-05-12
    status: complete
    evidence: [https://northbridge.example/minutes]`,
    `withdrawn:
  date: 2026-04-01
  reason: The college does it
  replaced-by: CS2`,
  ],
});

/** The text with nothing behind the key of a line, and that key; undefined where no key begins there. */
function emptied(n: number): { readonly key: string; readonly text: string } | undefined {
  const lines = whole.split('\n');
  const [, indent = '', key] = /^((?: |- )*)([\w-]+):/.exec(lines[n] ?? '') ?? [];
  if (key === undefined) return undefined;
  const isBelow = (line: string) => /^[ -]*/.exec(line)?.[0].length ?? 0;
  const next = lines.findIndex((line, i) => i > n && isBelow(line) <= indent.length);
  const rest = lines.slice(next < 0 ? lines.length : next);
  return { key, text: [...lines.slice(0, n), `${indent}${key}:`, ...rest].join('\n') };
}

const places = whole.split('\n').flatMap((line, n) => {
  const found = emptied(n);
  return found ? [{ title: `${n + 1} ${line.trim()}`, text: found.text }] : [];
});

/** A line for the key, and one for each problem. */
function said({ title, text }: (typeof places)[number]): string {
  const verdict = judgeText(text);
  assert.ok(!verdict.crashed, title);
  const lines = told(text, verdict).map((line) => line.split('\n')[0]);
  return [`# ${title}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

if (process.env['UPDATE_SAID'] === '1') writeFileSync(file, `${places.map(said).join('\n')}\n`);
const expected = readFileSync(file, 'utf8')
  .trimEnd()
  .split(/\n(?=# )/);

describe('a plan in which something is not written yet, which UPDATE_SAID=1 renews', () => {
  for (const [n, place] of places.entries()) {
    it(`is told what it was: ${place.title}`, () => assert.equal(said(place), expected[n]));
  }
  it('has as many keys as were told of', () => assert.equal(expected.length, places.length));
  it('has no problem otherwise', () => assert.deepEqual(told(whole, judgeText(whole)), []));
});
