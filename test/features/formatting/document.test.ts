/** Formatting of whole files: each rule on what authors write. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatting } from '../../../server/features/formatting';
import { formatted } from '../../../server/features/formatting/format';
import type { FileKind } from '../../../server/features/formatting/mends';
import { openDocument } from '../../../server/plan/document';
import { applied } from '../../support/judged';
import { planSnapshot } from '../../support/snapshots';

/** The text after formatting. */
function written(text: string, kind: FileKind = 'plan'): string {
  const made = formatted(openDocument(text), kind);
  assert.ok('edits' in made, JSON.stringify(made));
  return applied(text, made.edits);
}

const action = (fields: string) =>
  `priorities:\n  - id: CS\n    actions:\n      - ref: CS1\n        ${fields.replace(/\n(?=.)/g, '\n        ')}\n`;

/** The fields of an action, before and after. */
function fields(name: string, before: string, after: string): void {
  it(name, () => assert.equal(written(action(before)), action(after)));
}

describe('formatting below a key with a comment', () => {
  it('writes what stands there as anywhere else, comments at the margin with it', () => {
    const before = action('links: BAU # all\ndeadline: 30 Nov 2027')
      .replace('actions:', 'actions: # ours')
      .replace('      - ref', '# first\n      - ref');
    const after = action('links: [BAU] # all\ndeadline: 2027-11-30')
      .replace('actions:', 'actions: # ours')
      .replace('      - ref', '      # first\n      - ref');
    assert.equal(written(before), after);
  });
});

describe('formatting keys and order', () => {
  fields(
    'writes the field for a printed heading, and the fields in the order of the format',
    'lead: head-hr\nsro: dcs\nwhat-success-looks-like: Fewer than 5%\ntimeframe: 2026-07-31\nlink-to: [BAU]',
    'links: [BAU]\ndeadline: 2026-07-31\nsuccess-criteria: Fewer than 5%\nsenior-responsible-officer: dcs\nlead-officer: head-hr',
  );
  fields(
    'leaves a key that the format does not have behind its neighbour',
    'status: on-track\nstatus-note: late\ndeadline: 2026',
    'deadline: 2026\nstatus: on-track\nstatus-note: late',
  );
  fields(
    'leaves a heading whose field is there, too: the first of the two counts',
    'timeframe: 2026\ndeadline: 2027',
    'timeframe: 2026\ndeadline: 2027',
  );
  it('orders blocks and parts them as they were parted; what stands at the top stays', () => {
    const text =
      '# ours\n\nofficers:\n  dcs:\n    title: Director\n\nplan:\n  title: T\n  ends: 2027\n';
    const expected =
      '# ours\n\nplan:\n  title: T\n  ends: 2027\n\nofficers:\n  dcs:\n    title: Director\n';
    assert.equal(written(text), expected);
  });
  it('takes what follows the actions to the head of the priority', () => {
    assert.equal(
      written(`${action('status: on-track')}    narrative: Why\n`),
      action('status: on-track').replace('    actions', '    narrative: Why\n    actions'),
    );
  });
  it('leaves entries by id in the order of their author', () => {
    const text = 'officers:\n  b:\n    title: B\n  a:\n    title: A\n';
    assert.equal(written(text), text);
  });
  it('keeps fields where an anchor must stand before its name', () => {
    const text = action('lead-officer: &lead dcs\nsenior-responsible-officer: *lead');
    assert.equal(written(text), text);
  });
  it('formats golden-thread.yaml, too', () => {
    assert.equal(
      written('as-of: 1 June 2026\nboards: {b: {role: steers, title: B}}\n', 'config'),
      'boards:\n  b:\n    title: B\n    role: steers\nas-of: 2026-06-01\n',
    );
  });
});

describe('formatting values', () => {
  for (const [before, after] of [
    ['31/10/2020', '2020-10-31'],
    ['31 Oct 2020', '2020-10-31'],
    ['"2020-10-31"', '2020-10-31'],
    ['October 2020', '2020-10'],
    ['10/2020', '2020-10'],
    ['2020', '2020'],
    ['Ongoing', 'ongoing'],
    ['31/02/2020', '31/02/2020'],
    ['soon', 'soon'],
  ] as const) {
    fields(`writes the date ${before} as ${after}`, `deadline: ${before}`, `deadline: ${after}`);
  }
  for (const [before, after] of [
    ['O25.1/ BAU; QAF', '[O25.1, BAU, QAF]'],
    ['"O25.1, BAU"', '[O25.1, BAU]'],
    ['BAU', '[BAU]'],
    ['[ O25.1,BAU ]', '[O25.1, BAU]'],
    ['\n  - O25.1\n  - BAU', '[O25.1, BAU]'],
    ['19/018', '["19", "018"]'],
    ['O25(a), {b}', '[O25(a), "{b}"]'],
    ['\n  - O25.1 # the main one\n  - BAU', '\n  - O25.1 # the main one\n  - BAU'],
  ] as const) {
    const gap = (text: string) => (text.startsWith('\n') ? text : ` ${text}`);
    fields(`writes the links ${before}`, `links:${gap(before)}`, `links:${gap(after)}`);
  }
  for (const [before, after] of [
    ['"Two posts"', 'Two posts'],
    ["'Two posts'", 'Two posts'],
    ['"Two: posts"', '"Two: posts"'],
    ['"12"', '"12"'],
    ['"yes"', '"yes"'],
    ['"a" #3', '"a" #3'],
    ['"say \\"no\\": twice"', `'say "no": twice'`],
    ['As in Item #3', '"As in Item #3"'],
    ['One post: agreed', '"One post: agreed"'],
    ['including:\n  - a post\n  - a van', '"including: - a post - a van"'],
    ['&Partners pay', '"&Partners pay"'],
    ['"one\\ntwo"', '|-\n  one\n  two'],
    ['some words\n        and more', 'some words\n  and more'],
    ['|2\n    deep\n  less', '|2\n    deep\n  less'],
    ['|\n     deep\n\n       deeper', '|\n  deep\n\n    deeper'],
    ['|+\n  one\n', '|+\n  one\n'],
    ['!!str two', '!!str two'],
    ['', ''],
    ['~', '~'],
  ] as const) {
    const gap = (text: string) => (text === '' ? '' : ` ${text}`);
    fields(`writes the text ${before}`, `resources:${gap(before)}`, `resources:${gap(after)}`);
  }
  fields(
    'writes prose in a block, short names in brackets, and nothing in braces',
    'outcomes: [Staff are well, Families are heard]\nupdates: [{date: May 2026, evidence: [a.md,b.md]}]',
    'outcomes:\n  - Staff are well\n  - Families are heard\nupdates:\n  - date: 2026-05\n    evidence: [a.md, b.md]',
  );
  fields(
    'reads a sentence with a comma in brackets as one text',
    'outcomes: [Staff are well, supported and safe]',
    'outcomes:\n  - Staff are well, supported and safe',
  );
});

describe('formatting space and comments', () => {
  it('indents by two, lists under their key', () => {
    assert.equal(
      written('priorities:\n-   id: CS\n    outcomes:\n    - Well\n    -  Heard   \n'),
      'priorities:\n  - id: CS\n    outcomes:\n      - Well\n      - Heard\n',
    );
  });
  it('trims blanks, keeps one blank line of several, and ends the last line', () => {
    assert.equal(
      written('\n\nplan:   \n\n\n\n  title: T\n\n\n  ends: 2027'),
      'plan:\n  title: T\n\n  ends: 2027\n',
    );
  });
  fields(
    'lets comments go with their entry, above, beside and below it',
    'stage: one # beside\n# above\ndeadline: 2026\noutcomes:\n- Well\n  # below\nlinks: [BAU]',
    'links: [BAU]\n# above\ndeadline: 2026\nstage: one # beside\noutcomes:\n  - Well\n    # below',
  );
  it('lets an exception cover what it covered: the whole action, or one field', () => {
    const text =
      'priorities:\n  - id: CS\n    actions:\n      - deadline: 2026 # exception a/b: all\n        ref: CS1\n';
    assert.equal(
      written(text),
      'priorities:\n  - id: CS\n    actions:\n      # exception a/b: all\n      - ref: CS1\n        deadline: 2026\n',
    );
    const own = text
      .replace(' # exception a/b: all', '')
      .replace('CS1', 'CS1 # exception a/b: ref');
    assert.equal(written(own), own);
  });
  it('writes the line breaks that the file has', () => {
    assert.equal(
      written('plan:\r\n  ends: 2027\r\n  title: T\r\n'),
      'plan:\r\n  title: T\r\n  ends: 2027\r\n',
    );
  });
  it('leaves directives and the mark of a document where they are', () => {
    const text = '%YAML 1.2\n---\n# ours\nplan:\n  title: T\n';
    assert.equal(written(text), text);
  });
});

describe('formatting what cannot be read', () => {
  it('leaves the file alone and says where', () => {
    for (const [text, line] of [
      ['plan:\n  title: "open\n  ends: 2027', 2],
      ['plan:\n  title: T\n ends: 2027\n', 3],
      ['plan: [a\n', 1],
      ['plan:\n  title: > 90% of visits\n  ends:  2027\n', 2],
      ['plan:\n  title: "Good" homes\n  ends:  2027\n', 2],
      ['plan:\n  title: \uFFFD\n  ends: 2027\n', 2],
      ['a: 1\n---\nb: 2\n', 2],
    ] as const) {
      const { edits, leftAlone } = formatting(planSnapshot(text));
      assert.deepEqual(edits, []);
      assert.match(leftAlone ?? '', new RegExp(`not formatted: line ${line} cannot be read`), text);
    }
  });
  it('says where in the file as it is, whatever was put in quotes above and however its lines end', () => {
    const above = Array.from({ length: 20 }, (_, i) => `  c${i}: one: two\n`).join('');
    const text = `  a: 1\n${above}plan:\n  title: T\n`;
    for (const one of [text, text.replace(/one: /g, ''), text.replace(/\n/g, '\r\n')]) {
      assert.match(formatting(planSnapshot(one)).leftAlone ?? '', /: line 22 cannot be read/);
    }
  });
  it('leaves alone what would not be readable, or not be written again, in fields that it does not know', () => {
    for (const braces of ['{a: [b, c], [d, e]: f}', '{? a, b: c, ?}', '{: a}']) {
      for (const kind of ['plan', 'config'] as const) {
        const made = formatted(openDocument(`plan:\n  foreword:\n    ${braces}\n`), kind);
        assert.deepEqual('edits' in made ? made.edits : [], [], braces);
      }
    }
  });
  it('leaves alone what is no plan at all', () => {
    for (const text of ['just words\n', '- a\n- b\n---\n', '? a\n: b\n']) {
      const { edits } = formatting(planSnapshot(text));
      assert.deepEqual(edits, [], text);
    }
  });
  it('has nothing to do in an empty file, and in formatted samples', () => {
    assert.equal(written(''), '');
    const sample = readFileSync(
      join(__dirname, '../../../../samples/northbridge-2026.plan.yaml'),
      'utf8',
    );
    assert.deepEqual(formatting(planSnapshot(sample)), { edits: [] });
  });
});

describe('formatting a quoted text of several lines in brackets', () => {
  it('quotes it no more than it would on one line', () => {
    const text = `plan:\n  foreword: ["two\n    lines", 'and\n    more', 'a: "b"\n    c', [in]]\n`;
    const once = written(text);
    assert.equal(
      once,
      `plan:\n  foreword:\n    - two lines\n    - and more\n    - 'a: "b" c'\n    - [in]\n`,
    );
    assert.equal(written(once), once);
  });
});

describe('edits of formatting', () => {
  it('touch no more than what differs, in the columns of the client', () => {
    const text = action('action: Rückkehr 👩 planen\ndeadline: 31/10/2020 # 👩');
    for (const encoding of ['utf-8', 'utf-16', 'utf-32'] as const) {
      const { edits } = formatting(planSnapshot(text, { encoding }));
      const range = { start: { line: 5, character: 18 }, end: { line: 5, character: 28 } };
      assert.deepEqual(edits, [{ range, newText: '2020-10-31' }], encoding);
    }
  });
});
