/** Formatting of a range, and of the line that Enter ended. */

import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-types';
import { onTypeFormatting, rangeFormatting } from '../../../server/features/formatting';
import type { Edit } from '../../../server/plan/document';
import { applied } from '../../support/judged';
import { withRanges } from '../../support/markers';
import { planAt, planSnapshot } from '../../support/snapshots';

function after(text: string, edits: readonly TextEdit[]): string {
  const { places } = planSnapshot(text);
  const made = edits.map(
    ({ range, newText }): Edit => ({
      start: places.offsetAt(range.start),
      end: places.offsetAt(range.end),
      text: newText,
    }),
  );
  return applied(text, made);
}

/** The text after the range in ⟦ ⟧ was formatted. */
function ofRange(marked: string): string {
  const { text, ranges } = withRanges(marked);
  const [range] = ranges;
  assert.ok(range);
  return after(text, rangeFormatting(planSnapshot(text), { range }).edits);
}

/** The text after Enter brought the cursor to `$0`. */
function onEnter(marked: string): string {
  const { snapshot, position } = planAt(marked);
  return after(marked.replace('$0', ''), onTypeFormatting(snapshot, { position }));
}

const head = 'priorities:\n- id: CS\n  title:   Capacity\n  actions:\n';

describe('formatting a range', () => {
  it('formats the fields that it touches, where they stand', () => {
    const rest = '    timeframe: 2026\n    status:   on-track\n';
    assert.equal(
      ofRange(`${head}  - ref: CS1\n    ⟦deadline: 31/10/2020\n    link-to: BAU⟧\n${rest}`),
      `${head}  - ref: CS1\n    links: [BAU]\n    deadline: 2020-10-31\n${rest}`,
    );
  });
  it('formats an action all of which it touches', () => {
    const other = '  - deadline:   2026\n    ref: CS2\n';
    assert.equal(
      ofRange(
        `${head}⟦  - deadline: 31/10/2020\n    ref: CS1\n    outcomes:\n    - Well\n⟧${other}`,
      ),
      `${head}  - ref: CS1\n    deadline: 2020-10-31\n    outcomes:\n      - Well\n${other}`,
    );
  });
  it('formats actions and what stands above them in one go', () => {
    assert.equal(
      ofRange('⟦plan:\n   ends: May 2027\nstages:\n- ends: 2027\n  id: one⟧\n'),
      'plan:\n  ends: 2027-05\nstages:\n  - id: one\n    ends: 2027\n',
    );
  });
  it('formats one item, and leaves its neighbours', () => {
    assert.equal(
      ofRange(`${head}  - ref: CS1\n    outcomes:\n    -  Well\n    -  ⟦Heard: by all⟧\n`),
      `${head}  - ref: CS1\n    outcomes:\n    -  Well\n    - "Heard: by all"\n`,
    );
  });
  it('leaves what an action that cannot be read has beside it, and tells only of the range', () => {
    const broken = `${head}  - ref: CS1\n    deadline: ⟦31/10/2020⟧\n  - ref: CS2\n    action: "open\n`;
    assert.match(ofRange(broken), /deadline: 2020-10-31\n/);
    const { text, ranges } = withRanges(`${head}  - ref: CS1\n    action: ⟦"open⟧\n`);
    const { edits, leftAlone } = rangeFormatting(planSnapshot(text), {
      range: ranges[0] ?? assert.fail(),
    });
    assert.deepEqual(edits, []);
    assert.match(leftAlone ?? '', /line 6 cannot be read/);
  });
  it('writes the line breaks that the file has', () => {
    const text = `${head}  - ref: CS1\n    deadline: ⟦31/10/2020\n    link-to: BAU⟧\n`;
    const crlf = (one: string) => one.replaceAll('\n', '\r\n');
    assert.equal(ofRange(crlf(text)), crlf(ofRange(text)));
  });
  it('has nothing to do on blank lines and comments', () => {
    for (const text of ['⟦\n\n⟧', 'plan:\n  title:  T\n⟦\n# c\n⟧sources:\n  a:  1\n']) {
      assert.equal(ofRange(text), text.replace(/[⟦⟧]/g, ''));
    }
  });
});

describe('formatting on Enter', () => {
  for (const [before, expected] of [
    ['deadline: 31/10/2020', 'deadline: 2020-10-31'],
    ['link-to: O25.1/BAU', 'links: [O25.1, BAU]'],
    ['what-success-looks-like:', 'success-criteria:'],
    ['action: Review the policy: phase two', 'action: "Review the policy: phase two"'],
    ['resources: > 90% of it', 'resources: > 90% of it'],
    ['resources: "open', 'resources: "open'],
    ['outcomes: [Well, Heard]', 'outcomes: [Well, Heard]'],
    ['action: "Two posts" # agreed', 'action: Two posts # agreed'],
    ['# a comment', '# a comment'],
  ] as const) {
    it(`writes ${before}`, () => {
      const text = (line: string) => `${head}  - ref: CS1\n    ${line}\n    `;
      assert.equal(onEnter(`${text(before)}$0\n`), `${text(expected)}\n`);
    });
  }
  it('leaves the other lines, also in an action that is half typed', () => {
    const text = `${head}  - ref: CS1\n    deadline: 31/10/2020\n    status:   on\n    $0\n    lead\n`;
    assert.equal(onEnter(text), text.replace('$0', '').replace(':   on', ': on'));
  });
  it('leaves an entry that goes on below', () => {
    const text = `${head}  - ref: CS1\n    outcomes:   # all\n$0    -   Well\n`;
    assert.equal(onEnter(text), text.replace('$0', ''));
    assert.equal(onEnter('$0'), '');
  });
});
