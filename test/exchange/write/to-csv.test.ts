import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Line, OfficeDocument } from '../../../server/exchange/document';
import { recordsIn } from '../../../server/exchange/office/csv/records';
import { toCsv } from '../../../server/exchange/write/to-csv';
import { rounds } from '../../support/effort';
import { anyDocument } from '../support/any-document';

const example: OfficeDocument = {
  blocks: [
    { kind: 'heading', level: 1, text: 'Actions', isSheet: true },
    { kind: 'paragraph', text: 'Outcomes:' },
    { kind: 'paragraph', text: 'Staff stay', bullet: 0 },
    {
      kind: 'table',
      place: 'table 1',
      rows: [
        {
          cells: [{ lines: [{ text: 'Ref' }] }, { lines: [{ text: 'Action' }], span: 2 }],
          isHeading: true,
        },
        {
          cells: [
            { lines: [{ text: 'CS1' }] },
            { lines: [{ text: 'Say "yes", then go' }] },
            {
              lines: [
                { text: 'one', bullet: 0 },
                { text: 'two', bullet: 0 },
              ],
            },
          ],
        },
        { cells: [{ lines: [{ text: '=1+1' }] }, { lines: [{ text: "'-5" }] }, { lines: [] }] },
      ],
    },
  ],
  notes: [],
};

describe('a document as CSV', () => {
  it('is what spreadsheets read, with a mark of its encoding', () => {
    assert.equal(
      toCsv(example),
      [
        '\uFEFFActions',
        'Outcomes:',
        '• Staff stay',
        '',
        'Ref,Action,',
        'CS1,"Say ""yes"", then go","• one\n• two"',
        "'=1+1,''-5,",
        '',
      ].join('\r\n'),
    );
  });

  it('has no value that begins like a formula, and loses none, whatever its texts', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const records = [...recordsIn(toCsv(document).slice(1), ',')];
        const found = records.flat().map((value) => {
          assert.doesNotMatch(value, /^[=+\-@\t\r]/);
          return value.replace(/^'(?='*[=+\-@\t\r])/, '');
        });
        assert.deepEqual(found.filter(Boolean), textsOf(document));
      }),
      { numRuns: rounds(500) },
    );
  });
});

/** What can be seen of a document, in order. */
function textsOf({ blocks }: OfficeDocument): readonly string[] {
  const seen = (text: string) => text.replace(/(?!\s)\p{Cc}/gu, '');
  const joined = (lines: readonly Line[]) =>
    lines
      .filter(({ text, bullet }) => bullet === undefined || seen(text) !== '')
      .map(({ text, bullet }) => seen(bullet === undefined ? text : `• ${text}`))
      .join('\n');
  const texts = blocks.flatMap((block) => {
    if (block.kind === 'heading') return seen(block.text);
    if (block.kind === 'paragraph') return joined([block]);
    return block.rows.flatMap(({ cells }) => cells.map(({ lines }) => joined(lines)));
  });
  return texts.filter(Boolean);
}
