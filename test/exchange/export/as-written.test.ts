import assert from 'node:assert/strict';
import { asWritten } from '../../../server/exchange/export/as-written';
import { openDocument } from '../../../server/plan/document';
import { readPlan } from '../../../server/plan/plan';

const written = (text: string) => asWritten(readPlan(openDocument(text)));

describe('a plan as it is written', () => {
  it('has the text that stands where a date or a word should, without its quotes', () => {
    const { plan, left } = written(
      'priorities:\n  - actions:\n      - ref: A1\n        deadline: asap\n        status: "Green"\n',
    );
    assert.deepEqual(plan.actions[0]?.values, { ref: 'A1', deadline: 'asap', status: 'Green' });
    assert.deepEqual(left, []);
  });

  it('has what was read as it was read', () => {
    const { plan } = written('priorities:\n  - actions:\n      - deadline: ongoing\n');
    assert.deepEqual(plan.actions[0]?.values.deadline, { text: 'ongoing' });
  });

  it('says in which lines something stands that no field can hold', () => {
    const text = `plan:
  title: [a, { b: c }]
  starts:
    owner: 2026
risks:
  - A list where ids should be
stages: []
stages: []
priorities:
  - actions:
      - only words
      - ref: A1
        ref: A2
  - words
`;
    assert.deepEqual(written(text).left, [4, 6, 8, 11, 13, 14]);
  });
});
