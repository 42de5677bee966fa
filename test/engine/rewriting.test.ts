/** What is added where: on lines of its own, between braces, after a text that stands alone. */

import assert from 'node:assert/strict';
import { addField, addItem } from '../../server/engine/rewriting';
import type { Edit } from '../../server/plan/document';
import { parse } from '../../server/plan/parse';
import { applied } from '../support/judged';

const targetIn = (source: string, path: readonly (string | number)[]) => ({
  source,
  node: parse(source).root,
  owner: undefined,
  path,
});
const edited = (source: string, edit: Edit) => applied(source, [edit]);

describe('adding to a plan', () => {
  it('adds an item as the list is written', () => {
    const cases: readonly (readonly [source: string, after: string])[] = [
      ['a:\n  - x: 1\n', 'a:\n  - x: 1\n  - x: 2\n    y:\n'],
      ['a: [{x: 1}]\n', 'a: [{x: 1}, {x: 2, y: }]\n'],
      ['a:\nb: 1\n', 'a:\n  - x: 2\n    y:\nb: 1\n'],
      ['b: 1\n', 'b: 1\na:\n  - x: 2\n    y:\n'],
      ['{b: 1}\n', '{b: 1, a: [{x: 2, y: }]}\n'],
      ['{a: , b: 1}\n', '{a: [{x: 2, y: }] , b: 1}\n'],
      ['a: one, two\n', 'a: ["one, two", {x: 2, y: }]\n'],
      ["a: 'one, two'\n", "a: ['one, two', {x: 2, y: }]\n"],
      ['a: |\n  one\n', 'a: ["one\\n", {x: 2, y: }]\n'],
    ];
    for (const [source, expected] of cases) {
      assert.equal(edited(source, addItem(targetIn(source, ['a']), 'x: 2\ny:')), expected);
    }
  });

  it('adds a field as the fields are written', () => {
    const yaml = '\n  title: A: B\n  kind:';
    const cases: readonly (readonly [source: string, after: string])[] = [
      ['b: 1\n', 'b: 1\na:\n  title: A: B\n  kind:\n'],
      ['{b: 1}\n', '{b: 1, a: {title: "A: B", kind: }}\n'],
      ['{}\n', '{a: {title: "A: B", kind: }}\n'],
      ['{a: , b: 1}\n', '{a: {title: "A: B", kind: } , b: 1}\n'],
    ];
    for (const [source, expected] of cases) {
      assert.equal(edited(source, addField(targetIn(source, []), 'a', yaml)), expected);
    }
  });
});
