import assert from 'node:assert/strict';
import { lineAt } from '../../server/plan/lines';

describe('lineAt', () => {
  const line = (text: string, offset: number) => {
    const { start, end } = lineAt(text, offset);
    return text.slice(start, end);
  };

  it('ends a line where an editor does', () => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const text = ['one', 'two', 'three'].join(lineBreak);
      assert.equal(line(text, 0), 'one');
      assert.equal(line(text, 3), 'one');
      assert.equal(line(text, text.indexOf('two')), 'two');
      assert.equal(line(text, text.indexOf('two') + 3), 'two');
      assert.equal(line(text, text.indexOf('three')), 'three');
      assert.equal(line(text, text.length), 'three');
    }
  });

  it('knows an empty line, and one after the last line break', () => {
    assert.equal(line('one\r\rtwo', 4), '');
    assert.equal(line('one\r', 4), '');
    assert.equal(line('one\r\n', 5), '');
    assert.equal(line('', 0), '');
  });

  it('counts a place inside a line break to the line that it ends', () => {
    assert.equal(line('one\r\ntwo', 4), 'one');
  });
});
