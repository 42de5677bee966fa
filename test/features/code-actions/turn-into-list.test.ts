import assert from 'node:assert/strict';
import { afterAction, titlesAt } from '../../support/code-actions';

const title = 'Turn these lines into a list';
const head = 'priorities:\n  - id: CS\n    actions:\n      - ref: CS1\n';
const tail = '        status: on-track\n';
const action = (fields: string) => `${head}${fields}\n${tail}`;
const offers = (fields: string) => titlesAt(action(fields)).includes(title);
const list = (...items: string[]) =>
  action(`        outcomes:\n${items.map((item) => `          - ${item}`).join('\n')}`);

describe('lines that were pasted as a list', () => {
  for (const [name, fields, ...items] of [
    [
      'at the margin',
      '        outcomes:\n• Saf$0e\n• Families: heard',
      'Safe',
      '"Families: heard"',
    ],
    [
      'that YAML takes for blocks',
      '        outcomes:\nWell: safe\nHea$0rd: all',
      '"Well: safe"',
      '"Heard: all"',
    ],
    ['without bullets', '        outcomes:\n          Safe\n          Heard$0', 'Safe', 'Heard'],
    [
      'in a block text',
      '        outcomes: |\n          • Safe$0\n          • Heard',
      'Safe',
      'Heard',
    ],
    ['on the line of the field', '        outcomes: • Sa$0fe • Heard', 'Safe', 'Heard'],
    [
      'below items',
      '        outcomes:\n          - "a: b"\n          • He$0ard',
      '"a: b"',
      'Heard',
    ],
    ['seen from the field', '        out$0comes:\n1. Safe\n2. Heard', 'Safe', 'Heard'],
    [
      'with a sign at the start',
      '        outcomes:\n          > 90$0% safe\n          & heard',
      '"> 90% safe"',
      '"& heard"',
    ],
  ] as const) {
    it(`${name} become one`, () => {
      assert.equal(afterAction(action(fields), title), list(...items));
    });
  }

  it('become criteria, and keep the line breaks of the file', () => {
    const text = action('        success-criteria:\n• 90% of$0 visits\n• 10% of posts').replace(
      /\n/g,
      '\r\n',
    );
    const expected = action(
      '        success-criteria:\n          - 90% of visits\n          - 10% of posts',
    );
    assert.equal(afterAction(text, title), expected.replace(/\n/g, '\r\n'));
  });

  it('are left where there is nothing to do, or nothing is known', () => {
    for (const fields of [
      '        outcomes:\n          - Safe\n          - He$0ard',
      '        outcomes: Sa$0fe',
      '        outcomes: [Sa$0fe, Heard]',
      '        action: • Sa$0fe • Heard',
      '        success-criteria:\n          - measure: x\n          • He$0ard',
      '        # • Sa$0fe\n        # • Heard',
      '        outcomes:\n          - Safe # agreed in May\n          • He$0ard',
      '        unknown:\n• Sa$0fe\n• Heard',
      '$0',
    ]) {
      assert.equal(offers(fields), false, fields);
    }
  });
});
