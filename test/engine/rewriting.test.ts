/** What is added where: on lines of its own, between braces, after a text that stands alone. */

import assert from 'node:assert/strict';
import { addFieldBehind, addItemFirst } from '../../server/engine/ordered';
import { addField, addItem, removal } from '../../server/engine/rewriting';
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
      ['a: [] # none\nb: 1\n', 'a: # none\n  - x: 2\n    y:\nb: 1\n'],
      ['{a: []}\n', '{a: [{x: 2, y: }]}\n'],
    ];
    for (const [source, expected] of cases) {
      assert.equal(edited(source, addItem(targetIn(source, ['a']), 'x: 2\ny:')), expected);
    }
  });

  it('adds an item before all others, below the key', () => {
    const cases: readonly (readonly [source: string, after: string])[] = [
      ['a: # these\n  # the first\n  - x: 1\n', 'a: # these\n  - x: 2\n  # the first\n  - x: 1\n'],
      ['a: [{x: 1}]\n', 'a: [x: 2, {x: 1}]\n'],
      ['a: []\n', 'a:\n  - x: 2\n'],
    ];
    for (const [source, expected] of cases) {
      assert.equal(edited(source, addItemFirst(targetIn(source, ['a']), 'x: 2')), expected);
    }
  });

  it('adds a field behind those that it follows', () => {
    const cases: readonly (readonly [source: string, after: string])[] = [
      ['a: 1 # one\n# of c\nc: 3\n', 'a: 1 # one\nb: 2\n# of c\nc: 3\n'],
      ['{a: 1, c: 3}\n', '{a: 1, b: 2, c: 3}\n'],
      ['c: 3\n', 'c: 3\nb: 2\n'],
      ['a: 1\nb:\nc: 3\n', 'a: 1\nb: 2\nc: 3\n'],
    ];
    for (const [source, expected] of cases) {
      assert.equal(edited(source, addFieldBehind(targetIn(source, []), 'b', '2', ['a'])), expected);
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

describe('taking out of a plan', () => {
  it('takes a text with its quotes, and a part of it without', () => {
    const cases: readonly (readonly [source: string, item: number, part: string, after: string])[] =
      [
        ['[B1, "B1"]', 1, 'B1', '[B1]'],
        ["['B1', B1]", 0, 'B1', '[B1]'],
        ['["B1, B2"]', 0, 'B2', '["B1"]'],
        ["['B1, B2']", 0, 'B1', "['B2']"],
        ['- B1\n- "B1"\n- B2\n', 1, 'B1', '- B1\n- B2\n'],
      ];
    for (const [source, item, part, expected] of cases) {
      const target = targetIn(source, [item]);
      const { node } = target;
      const value = node?.kind === 'list' ? node.items[item] : undefined;
      const start = value?.kind === 'scalar' ? value.value.indexOf(part) : -1;
      const edit = removal(target, { start, end: start + part.length });
      assert.equal(edited(source, edit), expected, source);
    }
  });
});
