import assert from 'node:assert/strict';
import { withBlanks } from '../../../server/features/code-actions/blanks';
import type { BlankEdit } from '../../../server/features/code-actions/offer';
import { workspaceEdit } from '../../../server/features/code-actions/workspace-edit';
import { plain } from '../../support/code-actions';
import { planSnapshot } from '../../support/snapshots';

const insertion = (text: string) => ({ start: 0, end: 0, text });
/** The text with `_` where it has blanks. */
function blanks(text: string): string {
  const found = withBlanks(insertion(text)).blanks ?? [];
  return found.reduceRight(
    (shown, { start }) => `${shown.slice(0, start)}_${shown.slice(start)}`,
    text,
  );
}

describe('blanks of an edit', () => {
  const cases: readonly string[] = [
    'deadline:_',
    '\n  - by:_\n    value: 12\n',
    '\n  title:_\r\n  kind:_\r\n',
    '\nbaseline:\n  value:_\n  date:_',
    '\ntargets:\n- by:_\n',
    '\ntargets:\n  - by:_\n    value:_',
    '\noutcomes:\n  - _',
    '\noutcomes:\n  - _\n  - _\n',
    'O25: {title: A, kind:_',
    ', kind: _',
    'a text: that goes on',
    '"a text that ends with:"',
    '# a comment:',
    '\naction: Review\n',
    '',
  ];
  for (const text of cases) {
    it(`are where nothing follows in ${JSON.stringify(text)}`, () => {
      assert.equal(blanks(text.replaceAll('_', '')), text);
    });
  }
});

describe('an edit of a workspace', () => {
  const file = planSnapshot('plan:\n    title: A $1 plan}\n    ends: 2026\n');
  const at = (start: number, text: string, more: Partial<BlankEdit> = {}): BlankEdit =>
    withBlanks({ start, end: start, text, ...more });
  const snippets = { ...plain, snippets: true };
  const end = 'plan:\n    title: A $1 plan}'.length;

  it('has tab stops in lines that are whole, with the text around them as it is', () => {
    const edits = [at(end, '\n    starts:'), at(end, '\n    board:')];
    assert.deepEqual(workspaceEdit([{ file, edits }], snippets), {
      documentChanges: [
        {
          textDocument: { uri: file.uri, version: 1 },
          edits: [
            {
              range: { start: { line: 1, character: 0 }, end: { line: 1, character: 21 } },
              snippet: {
                kind: 'snippet',
                value: '    title: A \\$1 plan\\}\n    starts: $1\n    board: $2',
              },
            },
          ],
        },
      ],
    });
  });

  it('is plain where nothing is blank, and for clients without tab stops', () => {
    const range = { start: { line: 1, character: 21 }, end: { line: 1, character: 21 } };
    for (const [text, support] of [
      ['\n    board: main', snippets],
      ['\n    board:', plain],
    ] as const) {
      assert.deepEqual(workspaceEdit([{ file, edits: [at(end, text)] }], support), {
        documentChanges: [
          { textDocument: { uri: file.uri, version: 1 }, edits: [{ range, newText: text }] },
        ],
      });
    }
  });

  it('is without versions for clients that take none', () => {
    const edit = workspaceEdit([{ file, edits: [at(0, '# A plan\n')] }], {
      ...plain,
      documentChanges: false,
    });
    const start = { line: 0, character: 0 };
    const range = { start, end: start };
    assert.deepEqual(edit, { changes: { [file.uri]: [{ range, newText: '# A plan\n' }] } });
  });
});
