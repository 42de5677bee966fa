import assert from 'node:assert/strict';
import { remembered } from '../../server/text/remembered';

describe('answers that are remembered', () => {
  it('are worked out once for a text, until many others came', () => {
    const asked: string[] = [];
    const lengthOf = remembered((text) => {
      asked.push(text);
      return { length: text.length };
    });
    const first = lengthOf('plan');
    assert.equal(lengthOf('plan'), first);
    for (let i = 0; i < 1000; i++) lengthOf(String(i));
    assert.deepEqual(lengthOf('plan'), { length: 4 });
    assert.equal(asked.filter((text) => text === 'plan').length, 2);
  });

  it('are not kept for long texts', () => {
    const same = remembered((text) => ({ text }));
    const long = 'x'.repeat(1001);
    assert.notEqual(same(long), same(long));
  });
});
