/** Pasting from Word and spreadsheets into every kind of place. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { paste } from '../../server/features/paste';
import { openDocument } from '../../server/plan/document';
import { readPlan } from '../../server/plan/plan';
import { lineStarts, offsetToPosition } from '../../server/text/places';
import { offsetsOf } from '../support/edits';
import { rounds } from '../support/effort';
import { applied } from '../support/judged';
import { atCursor } from '../support/markers';
import { planText } from '../support/plans';
import { configAt, planSnapshot } from '../support/snapshots';

const head = 'priorities:\n  - id: CS\n    actions:\n      - ref: CS1\n        ';

/** The fields of an action after `text` was pasted at `$0`; undefined where it goes in as it is. */
function pasted(fields: string, text: string): string | undefined {
  const { text: before, position } = atCursor(`${head}${fields}\n`);
  const snapshot = planSnapshot(before);
  const edit = paste(snapshot, { range: { start: position, end: position }, text });
  return (
    edit &&
    applied(before, offsetsOf([edit], snapshot))
      .slice(head.length)
      .trimEnd()
  );
}

const bullets = '•\tVisits: on time\r\n•\tPlans\u00a0are clear  \r\n';
const items = (indent: number) =>
  `\n${' '.repeat(indent)}- "Visits: on time"\n${' '.repeat(indent)}- Plans are clear`;

describe('pasting', () => {
  const lists: readonly [name: string, fields: string, after: string][] = [
    ['after a field', 'outcomes: $0', `outcomes:${items(10)}`],
    ['right after its colon', 'outcomes:$0', `outcomes:${items(10)}`],
    ['after a dash', 'outcomes:\n          - $0', `outcomes:${items(10)}`],
    ['on an empty line', 'outcomes:\n          $0', `outcomes:${items(10)}`],
    [
      'on an empty line at the margin',
      'outcomes:\n$0\n        links: [B]',
      `outcomes:${items(10)}\n        links: [B]`,
    ],
    [
      'after dashes under the key',
      'steps:\n        - One\n        - $0',
      `steps:\n        - One${items(8)}`,
    ],
    [
      'on a line below items',
      'steps:\n          - One\n          $0',
      `steps:\n          - One${items(10)}`,
    ],
    [
      'under a printed heading',
      'what-success-looks-like: $0',
      `what-success-looks-like:${items(10)}`,
    ],
    ['in brackets', 'outcomes: [$0]', 'outcomes: ["Visits: on time", "Plans are clear"]'],
    [
      'after a comma',
      'outcomes: [One,$0]',
      'outcomes: [One, "Visits: on time", "Plans are clear"]',
    ],
    [
      'in an item',
      'outcomes:\n          - Now $0too',
      'outcomes:\n          - Now\n          - "Visits: on time"\n          - Plans are clear\n          - too',
    ],
    [
      'at the end of an item',
      'outcomes:\n          - Now$0',
      `outcomes:\n          - Now${items(10)}`,
    ],
    ['before an item', 'outcomes:\n          - $0Now', `outcomes:${items(10)}\n          - Now`],
    ['at the end of a text', 'action: Now$0', 'action: "Now Visits: on time Plans are clear"'],
    [
      'at the end of a line of a block text',
      'action: |\n          One$0',
      'action: |\n          One\n          - Visits: on time\n          - Plans are clear',
    ],
    [
      'into a text',
      'action: $0',
      'action: |-\n          - Visits: on time\n          - Plans are clear',
    ],
    [
      'into a block text',
      'action: |\n          One\n          $0',
      'action: |\n          One\n          - Visits: on time\n          - Plans are clear',
    ],
  ];
  for (const [name, fields, after] of lists) {
    it(`writes a list ${name}`, () => assert.equal(pasted(fields, bullets), after));
  }

  const texts: readonly [name: string, fields: string, text: string, after: string | undefined][] =
    [
      ['a text with a colon', 'action: $0', 'Review: again', 'action: "Review: again"'],
      ['a part with a colon', 'action: Now $0', 'review: again', 'action: "Now review: again"'],
      ['a part in quotes', "action: 'It''s $0'", '“it”: it', `action: "It's “it”: it"`],
      ['a part with tabs', 'action: Now $0', 'review\tagain', 'action: Now review again'],
      ['a word in brackets', 'outcomes: [$0]', 'Safe', undefined],
      ['texts in brackets', 'outcomes: [$0]', 'First one\nsafe', 'outcomes: ["First one", "safe"]'],
      ['texts with commas in brackets', 'outcomes: [$0]', 'a, b\nc', 'outcomes: ["a, b", "c"]'],
      ['a comma into brackets', 'outcomes: [A, Two$0]', ', 3', 'outcomes: [A, "Two, 3"]'],
      ['words after one', 'outcomes: [A, two$0]', ' or 3', 'outcomes: [A, "two or 3"]'],
      ['a colon after quotes in brackets', 'outcomes: ["A"$0]', ': b', 'outcomes: ["A: b"]'],
      ['a text after brackets', 'action: [Draft]$0', ' plan: a', 'action: "[Draft] plan: a"'],
      ['one after a space', 'action: [Draft] $0', 'plan', 'action: "[Draft] plan"'],
      ['one after braces', 'action: {a}$0', ' plan', 'action: "{a} plan"'],
      [
        'one after brackets of an item',
        'outcomes:\n          - [Draft]$0',
        ' plan',
        'outcomes:\n          - "[Draft] plan"',
      ],
      ['one after brackets that hold a list', 'outcomes: [A]$0', ' plan', undefined],
      ['a text after quotes', 'action: "Now"$0', ' review: it', 'action: "Now review: it"'],
      [
        'a space before words',
        'action: Now, $0later',
        'review: it ',
        'action: "Now, review: it later"',
      ],
      ['a text after words', 'outcomes: [First one,$0]', 'safe', 'outcomes: [First one, "safe"]'],
      [
        'cells of a row',
        'outcomes: $0',
        '"One\nTwo"\tthree',
        'outcomes:\n          - One Two three',
      ],
      [
        'second bullets',
        'outcomes: $0',
        '• A\n   o a1\n   o a2\n• B',
        'outcomes:\n          - A\n          - a1\n          - a2\n          - B',
      ],
      ['a cell', 'action: $0', '"Say ""no"""', 'action: Say "no"'],
      ['links', 'links: $0', 'O25.1 / BAU', 'links: [O25.1, BAU]'],
      ['links in brackets', 'links: [O25.1,$0]', 'BAU\nO25.2', 'links: [O25.1, BAU, O25.2]'],
      ['links joined by words', 'links: [$0]', 'O25.1 and O25.2', 'links: [O25.1, O25.2]'],
      ['links joined as a list', 'links: $0', 'A, B, or C & D', 'links: [A, B, C, D]'],
      [
        'lines to an item',
        'outcomes:\n          - Now $0',
        'one\ntwo',
        'outcomes:\n          - Now one\n          - two',
      ],
      [
        'officers',
        'lead-officer: $0',
        'Head of HR\nDirector',
        'lead-officer: Head of HR; Director',
      ],
      ['a date', 'deadline: $0', '31/10/2020', 'deadline: 2020-10-31'],
      ['a plain text', 'action: $0', 'Review', undefined],
      ['a plain part', 'action: Now $0', 'review', undefined],
      ['a text where none belongs', 'status: $0', 'Review: again', undefined],
      ['into a comment', '# $0', bullets, undefined],
      ['into a key', 'act$0ion: x', bullets, undefined],
      ['into a text over lines', 'action: One\n          and $0', bullets, undefined],
      ['nothing', 'action: $0', ' \n', undefined],
    ];
  for (const [name, fields, text, after] of texts) {
    it(`writes ${name}`, () => assert.equal(pasted(fields, text), after));
  }

  it('takes the place of a selection, in the line breaks and columns of the file', () => {
    const text = `${head}outcomes:\n          - “Well” 👩 done\n`.replace(/\n/g, '\r\n');
    for (const [encoding, from] of [
      ['utf-8', 28],
      ['utf-16', 22],
      ['utf-32', 21],
    ] as const) {
      const snapshot = planSnapshot(text, { encoding });
      const range = { start: { line: 5, character: from }, end: { line: 5, character: from + 4 } };
      const edit = paste(snapshot, { range, text: 'one\ntwo' }) ?? assert.fail(encoding);
      assert.match(
        applied(text, offsetsOf([edit], snapshot)),
        /- “Well” 👩 one\r\n {10}- two\r\n$/,
        encoding,
      );
    }
  });

  it('tears no text in brackets', () => {
    for (const text of ['First line\nsecond line', '• A\n• b one, two', '"One\nTwo"\tx\n1 a']) {
      const after = pasted('outcomes: [$0]', text) ?? assert.fail(text);
      const { actions } = readPlan(openDocument(head + after));
      const faults = actions[0]?.part.faults.filter(({ code }) => code !== 'missing-field');
      assert.deepEqual(faults, [], after);
    }
  });

  const report = '1. One thing: a\r\n2. Two\r\n';
  const twoAt = (column: number, ...numbers: readonly number[]) => {
    const margin = `\n${' '.repeat(column)}`;
    return `${margin}${numbers[0]}: "One thing: a"${margin}${numbers[1]}: Two`;
  };
  const source = 'sources:\n  O1:\n    title: A\n    recommendations:';
  for (const [name, written, after] of [
    ['after their key', ' $0', twoAt(6, 1, 2)],
    ['on the line below', '\n      $0', twoAt(6, 1, 2)],
    ['on a line at the margin', '\n$0', twoAt(6, 1, 2)],
    ['below others', '\n        7: Seven\n        $0', `\n        7: Seven${twoAt(8, 1, 2)}`],
    ['above others', '\n      $0\n      1: First', `${twoAt(6, 3, 2)}\n      1: First`],
    ['in braces', ' {$0}', undefined],
  ] as const) {
    it(`writes recommendations of a report ${name}`, () => {
      const { text, position } = atCursor(`${source}${written}\n  O2:\n    title: B\n`);
      const snapshot = planSnapshot(text);
      const edit = paste(snapshot, { range: { start: position, end: position }, text: report });
      const found = edit && applied(text, offsetsOf([edit], snapshot));
      assert.equal(found, after && `${source}${after}\n  O2:\n    title: B\n`);
    });
  }

  it('numbers what comes without, and takes headings of a report as numbers', () => {
    const { text, position } = atCursor(`${source}\n$0\n`);
    const snapshot = planSnapshot(text);
    const range = { start: position, end: position };
    const written = (raw: string) => paste(snapshot, { range, text: raw })?.newText;
    assert.equal(written('• One\n• Two'), '\n      1: One\n      2: Two');
    assert.equal(written('Recommendation 4: One\nR5 Two'), '\n      4: One\n      5: Two');
    assert.equal(written('One'), undefined);
  });

  it('works in golden-thread.yaml', () => {
    const { snapshot, position } = configAt('domains: $0\n');
    const edit = paste(snapshot, { range: { start: position, end: position }, text: 'a.uk\nb.uk' });
    assert.equal(edit?.newText, '\n  - a.uk\n  - b.uk');
  });

  it('puts every text there as it was meant', () => {
    const word = fc.constantFrom(
      'Visits:',
      '“good”',
      '#3',
      '&',
      '-5%',
      "it's",
      '[a]',
      '> 90%',
      '*x',
      '"',
      'é',
    );
    const one = fc
      .array(word, { minLength: 1, maxLength: 5 })
      .map((words) => `W ${words.join(' ')}`);
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 4 }), (meant) => {
        const text = meant.map((line) => `• ${line}`).join('\n');
        const after = pasted('outcomes: $0', text) ?? assert.fail('nothing was written');
        const { actions } = readPlan(openDocument(head + after));
        assert.deepEqual(actions[0]?.values.outcomes, meant);
      }),
    );
  });

  it('never throws, and its range holds the selection', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(planText, share, fc.nat(20), fc.string(), (text, at, length, raw) => {
        const snapshot = planSnapshot(text);
        const offset = Math.round(at * text.length);
        const [start, end] = [offset, Math.min(offset + length, text.length)].map((one) =>
          offsetToPosition(lineStarts(text), one),
        );
        assert.ok(start && end);
        const edit = paste(snapshot, { range: { start, end }, text: `${raw}\n• a: b` });
        if (!edit) return;
        const [made] = offsetsOf([edit], snapshot);
        assert.ok(made && made.start <= snapshot.places.offsetAt(start));
        assert.ok(made.end >= snapshot.places.offsetAt(end));
      }),
      { numRuns: rounds(300) },
    );
  }).timeout(0);
});
