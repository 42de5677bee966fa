/** Entries whose fields all stand at one other column than their first key. */

import assert from 'node:assert/strict';
import { openDocument } from '../../server/plan/document';
import { linedUp } from '../../server/plan/lined-up';
import { applyEdits } from '../../server/plan/offsets';
import { parse } from '../../server/plan/parse';
import { readPlan } from '../../server/plan/plan';
import { readYaml } from '../../server/plan/yaml';

const mended = (text: string) =>
  applyEdits(
    text,
    linedUp(text).map(({ edit }) => edit),
  );

describe('an entry whose fields stand aside of its first key', () => {
  const rows: readonly [what: string, text: string, mended: string][] = [
    [
      'further in',
      '- ref: A\n    action: Go\n    stage: x\n',
      '-   ref: A\n    action: Go\n    stage: x\n',
    ],
    [
      'further out',
      '-    ref: A\n   action: Go\n   stage: x\n',
      '-  ref: A\n   action: Go\n   stage: x\n',
    ],
    ['alone', '- text: A\n    due: 2026\n', '- text: A\n  due: 2026\n'],
    ['alone, right under the dash', '- text: A\n due: 2026\n', '- text: A\n  due: 2026\n'],
    [
      'with lists and texts below',
      '- ref: A\n    links:\n      - B\n    action: >\n      Go\n      - text: A\n          due: B\n',
      '-   ref: A\n    links:\n      - B\n    action: >\n      Go\n      - text: A\n          due: B\n',
    ],
    [
      'as do those of an entry in it',
      '- ref: A\n    milestones:\n        - text: B\n            due: 2026\n            done: 2026\n',
      '-   ref: A\n    milestones:\n        -   text: B\n            due: 2026\n            done: 2026\n',
    ],
  ];
  for (const [what, text, after] of rows) {
    it(`is lined up: ${what}`, () => {
      assert.equal(mended(text), after);
      assert.deepEqual(readYaml(after).errors, []);
      const { root, faults } = parse(text);
      assert.equal(root?.kind, 'list');
      assert.equal(faults.length, linedUp(text).length);
      assert.ok(faults.every((fault) => fault.code === 'syntax' && fault.mend));
    });
  }

  for (const [what, text] of [
    ['where YAML allows it', '- ref:\n    action: Go\n    stage: x\n'],
    ['where a text goes on', '- ref: A\n    and more\n    action: Go\n'],
    ['in a text of several lines', '- ref: |\n    action: Go\n    stage: x\n'],
    ['in quotes that go on', '- ref: "A\n    action: Go\n    stage: x"\n'],
    ['where they stand at several columns', '- ref: A\n    action: Go\n   stage: x\n'],
    ['where nothing could stand so', '- ref: A\n action: Go\n stage: x\n'],
    ['where they are fields of something else', '- ref: A\n    aliases: Go\n    kind: x\n'],
    ['where they line up', '-   ref: A\n    action: Go\n'],
  ] as const) {
    it(`is left alone ${what}`, () => assert.deepEqual(linedUp(text), []));
  }
});

describe('a priority whose keys stand aside of its first', () => {
  const keysOf = (...lines: readonly string[]) => {
    const text = `priorities:\n  - id: A\n${lines.join('\n')}\n`;
    const { document, actions } = readPlan(openDocument(text));
    return [document.fragments.map(({ kind }) => kind).slice(1), actions.length];
  };

  it('has its actions read one by one', () => {
    const action = ['          - ref: A1', '          - ref: A2'];
    const cut = [['priority', 'action', 'action'], 2];
    assert.deepEqual(keysOf('        title: T', '        actions:', ...action), cut);
    assert.deepEqual(
      keysOf('        title: T', '          more', '        actions:', ...action),
      cut,
    );
    assert.deepEqual(keysOf('        actions:', ...action), cut);
  });

  it('is read as it stands where only one of them does, or a text goes on', () => {
    const action = ['      - ref: A1', '      - ref: A2'];
    const cut = [['priority', 'action', 'action'], 2];
    assert.deepEqual(keysOf('        title: T', '    actions:', ...action), cut);
    assert.deepEqual(keysOf('      title: T', '    narrative: |', '      actions:', '      - a'), [
      ['priority'],
      0,
    ]);
    assert.deepEqual(keysOf('      more', '      actions:', ...action), [['priority'], 0]);
  });
});
