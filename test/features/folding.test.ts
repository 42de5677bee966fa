import assert from 'node:assert/strict';
import { foldingRanges } from '../../server/features/folding';
import type { Snapshot } from '../../server/features/snapshot';
import { configSnapshot, planSnapshot } from '../support/snapshots';

const plan = `# About
# this plan
plan:
  title: A
  vision: |
    # no comment
    # but text

  ends: 2026

priorities: # all of them
  - id: A
    actions:
      - ref: A1
        outcomes:
          - One
          - Two
        links: [
          O25
        ]
      # one
      # two
      - ref: A2

    narrative: x
  - id: B
    owners: x
# alone
sources:
  O25: {title: x}
`;

/** The first and last lines of each fold, as they are written. */
function folds(text: string, snapshot: Snapshot = planSnapshot(text)): readonly string[] {
  const lines = text.split(/\r?\n/);
  return foldingRanges(snapshot).map(
    ({ startLine, endLine, kind }) =>
      `${lines[startLine]?.trim()} ... ${lines[endLine]?.trim()}${kind === undefined ? '' : ` (${kind})`}`,
  );
}

const expected = [
  '# About ... # this plan (comment)',
  'plan: ... ends: 2026',
  'vision: | ... # but text',
  'priorities: # all of them ... owners: x',
  '- id: A ... narrative: x',
  'actions: ... - ref: A2',
  '- ref: A1 ... ]',
  'outcomes: ... - Two',
  'links: [ ... ]',
  '# one ... # two (comment)',
  '- id: B ... owners: x',
  'sources: ... O25: {title: x}',
];

describe('folding', () => {
  it('folds blocks, priorities, actions, lists, texts and comments', () => {
    assert.deepEqual(folds(plan), expected);
  });

  it('folds the same with the line ends of Windows, and where the file is read whole', () => {
    assert.deepEqual(folds(plan.replace(/\n/g, '\r\n')), expected);
    const whole = plan.replace('title: A', 'title: &a A').replace('narrative: x', 'narrative: *a');
    const told = folds(whole).map((fold) => fold.replace('*a', 'x'));
    assert.deepEqual(told, expected);
  });

  it('folds golden-thread.yaml, and nothing where there is nothing', () => {
    const config = 'checks:\n  links/duplicate:\n    severity: off\n';
    assert.deepEqual(folds(config, configSnapshot(config)), [
      'checks: ... severity: off',
      'links/duplicate: ... severity: off',
    ]);
    assert.deepEqual(folds(''), []);
  });
});
