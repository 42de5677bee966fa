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
    [
      'below a list in brackets',
      '        outcomes: [Safe, "a: b", 01]\n• He$0ard',
      'Safe',
      '"a: b"',
      '01',
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

  it('end above a field that is misspelt', () => {
    const below = '        statsu: on-track';
    assert.equal(
      afterAction(action(`        outcomes:\n• Safe$0\n• Heard\n${below}`), title),
      list('Safe', 'Heard').replace(tail, `${below}\n${tail}`),
    );
  });

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
      '        success-criteria:\n          - Safe\n        statsu: on-$0track',
      '        updates:\n          - note: A\n            evidence: [a]\n        statsu: on-$0track',
      '        outcomes: [Safe,\n          Heard]\n• W$0ell',
      '        outcomes: [Safe, [Heard]]\n• W$0ell',
      '$0',
    ]) {
      assert.equal(offers(fields), false, fields);
    }
  });
});

describe('lines that were pasted beside an entry', () => {
  const officers = 'officers:\n  ad:\n    title: A\n    aliases: [B]\n';
  it('are no more names of it', () => {
    for (const lines of ['  • He$0ad\n  • Chief\n', '  He$0ad\n  Chief\n', '  head: Chi$0ef\n']) {
      assert.equal(titlesAt(officers + lines).includes(title), false, lines);
    }
  });

  it('are, where they stand at the margin', () => {
    assert.equal(
      afterAction(`${officers}• He$0ad\n• Chief\n`, title),
      officers.replace(' [B]', '\n      - B\n      - Head\n      - Chief'),
    );
  });
});

describe('recommendations that were pasted from a report', () => {
  const source = 'sources:\n  O1:\n    title: A\n    kind: audit\n    recommendations:';
  const next = '\n  O2:\n    title: B\n';
  for (const [name, written, ...entries] of [
    ['at the margin', '\n1. One$0 thing: a\n2. Two', '1: "One thing: a"', '2: Two'],
    ['below their key', '\n      1. One: a\n      2. Two: b$0', '1: "One: a"', '2: "Two: b"'],
    [
      'on the line of their key',
      ' 1. One$0\n2. Two\n3. Three: c',
      '1: One',
      '2: Two',
      '3: "Three: c"',
    ],
    ['with headings', '\nRecommendation 2: On$0e\nRecommendation 4: Two', '2: One', '4: Two'],
    ['with numbers that others take for one', '\n1.1 On$0e\n1.10 Two', '"1.1": One', '"1.10": Two'],
    ['without numbers', '\n      • One\n      • Tw$0o', '1: One', '2: Two'],
    ['below others', '\n      1: "a: b"\n      2. Tw$0o\nThree', '1: "a: b"', '2: Two', '3: Three'],
  ] as const) {
    it(`${name} become entries by number`, () => {
      const expected = entries.map((entry) => `\n      ${entry}`).join('');
      assert.equal(afterAction(source + written + next, title), source + expected + next);
    });
  }

  it('leave entries that have their keys as they stand', () => {
    const entries = `${source}\n        R1: |\n          One: a\n        "2": Two\n          goes on`;
    const text = `${entries}\n      2. Th$0ree: c\nFour${next}`.replace(/\n/g, '\r\n');
    const expected = `${entries}\n        3: "Three: c"\n        4: Four${next}`;
    assert.equal(afterAction(text, title), expected.replace(/\n/g, '\r\n'));
  });

  it('are left where they stand as they should, or could not be told', () => {
    for (const written of [
      '\n      1: On$0e\n      2: Two',
      '\n      1: On$0e\n        goes on\n      "2": Two',
      ' {1: One,\n      2: Tw$0o}',
      ' On$0e',
      '\n      1. One # agr$0eed\n      2. Two',
    ]) {
      assert.equal(titlesAt(source + written + next).includes(title), false, written);
    }
    const below = `${source}\n      1. One\n      2. Two${next.replace('O2', 'O$02')}`;
    assert.equal(titlesAt(below).includes(title), false);
  });

  it('end before the id of the next source, as other lists do', () => {
    const aliases = (items: string) => `sources:\n  O1:\n    aliases:\n${items}${next.slice(1)}`;
    assert.equal(titlesAt(aliases('      - O$01a\n')).includes(title), false);
    assert.equal(
      afterAction(aliases('      - O1a\n      • O$01b\n'), title),
      aliases('      - O1a\n      - O1b\n'),
    );
  });
});
