/** A key that is half typed where a field begins: it alone is told, and all below it is read. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { halfTyped } from '../../server/plan/half-typed';
import { readConfig } from '../../server/workspace/config';
import { judgeText } from '../support/judged';

const plan = readFileSync(resolve(__dirname, '../../../samples/first-plan.plan.yaml'), 'utf8');

/** What is told of a text, and what is offered for it. */
const toldOf = (text: string) =>
  judgeText(text).problems.map(({ check, start, end, message, fixes }) => ({
    what: `${check} ${text.split('\n')[start.line]?.slice(start.character, end.character)}`,
    opening: message.slice(0, 30),
    fixes: fixes.map(({ title }) => title),
  }));

describe('a half-typed key', () => {
  it('is no word behind tabs, of which nobody knows what it belongs to', () => {
    assert.deepEqual(halfTyped('evidence:\n    - one\n\t\t- https://two.example\n'), []);
  });
  for (const [where, above, word, written] of [
    ['of a plan', 'plan:\n', 'org', '  org\n'],
    ['of a source', '  O25:\n', 'rec', '    rec\n'],
    ['that is the code of a source', 'sources:\n', 'B', '  B\n'],
    ['of an officer, with the windows line break', '  dcs:\n', 'org', '    org\r\n'],
    ['above a comment', '  O25:\n', 'rec', '    rec\n# Note\n'],
    ['below others of its kind', '    baseline:\n', 'da', '      da\n'],
  ] as const) {
    it(`${where} is told alone, right under the heading`, () => {
      const text = plan.replace(above, above + written);
      assert.deepEqual(toldOf(text), [
        { what: `yaml/syntax ${word}`, opening: 'This line belongs to no field,', fixes: [] },
      ]);
    });
  }

  for (const [where, from, to] of [
    ['of an action', '      - ref: CS1\n', '      - st\n        ref: CS1\n'],
    ['of a priority', '  - id: CS\n', '  - st\n    id: CS\n'],
    [
      'of an update',
      '          - date: 2026-05-12\n',
      '          - st\n            date: 2026-05-12\n',
    ],
    ['of the file', 'plan:\n', 'st\nplan:\n'],
    ['of the file, below a comment', 'plan:\n', '# The plan\n\nst # to do\n\nplan:\n'],
  ] as const) {
    it(`${where} is told alone, before all others`, () => {
      assert.deepEqual(toldOf(plan.replace(from, to)), [
        { what: 'yaml/syntax st', opening: 'This line belongs to no field,', fixes: [] },
      ]);
    });
  }

  for (const [where, above, word, margin] of [
    ['the updates of an action', '        updates:\n', 'new update', '          '],
    ['the same, deeper than they', '        updates:\n', 'pri', '            '],
    ['the targets of a measure', '    targets:\n', 'by', '      '],
    ['the stages', 'stages:\n', 'Foundation', '  '],
    ['the priorities', 'priorities:\n', 'Capacity and staffing', '  '],
    ['the actions of a priority', '    actions:\n', 're', '      '],
  ] as const) {
    it(`above ${where} takes none of their fields away`, () => {
      const text = plan.replace(above, `${above}${margin}${word} # to do\n`);
      const [told, ...more] = toldOf(text);
      assert.ok(told?.what.endsWith(` ${word}`), told?.what);
      assert.deepEqual(more, []);
    });
  }

  for (const [where, after, dash] of [
    ['below the fields of an update', '            status: on-track\n', '        - '],
    ['the same, less deep', '            status: on-track\n', '         - pri'],
    ['deeper than the list of targets', '        value: 12\n', '        - by'],
    ['less deep than it', '        value: 12\n', '    - '],
    ['above the actuals', '    actuals:\n', '    - da'],
    ['below them', '        value: 19\n', '       - # next'],
  ] as const) {
    it(`behind a dash in no list, ${where}, moves nothing`, () => {
      const told = toldOf(plan.replace(after, `${after}${dash}\n`));
      const word = dash.replace(' # next', '').trim();
      assert.deepEqual(told, [
        { what: `yaml/syntax ${word}`, opening: 'This line stands further in or', fixes: [] },
      ]);
    });
  }

  it('above the first block hides nothing that is wrong below', () => {
    const faulty = plan.replace('status: on-track', 'status: Amber');
    const checks = (text: string) => judgeText(text).problems.map(({ check }) => check);
    assert.deepEqual(checks(`mea\n${faulty}`), ['yaml/syntax', ...checks(faulty)]);
    const bare = 'priorities:\n  - id: A\n';
    assert.deepEqual(checks(`mea\n${bare}`).sort(), [...checks(bare), 'yaml/syntax'].sort());
  });

  it('that has its value already is given its colon', () => {
    const text = plan.replace('    title: Ofsted insp', '    kind audit\n    title: Ofsted insp');
    assert.deepEqual(toldOf(text.replace('    kind: inspection\n', ''))[0]?.fixes, [
      "Put a colon and a space after 'kind'",
    ]);
  });

  it('that lacks but the space behind its colon is given that, also right under the heading', () => {
    const text = plan.replace('    title: Business as usual', '    title:Business as usual');
    const [told, ...more] = toldOf(text);
    assert.deepEqual(told?.fixes, ["Put a colon and a space after 'title'"]);
    assert.deepEqual(
      more.filter(({ what }) => !what.startsWith('plan/missing-field')),
      [],
    );
  });

  it('of a check leaves the others of a configuration as they are set', () => {
    const { values } = readConfig(
      'checks:\n  deadlines/non-wor\n  deadlines/non-working-day: warning\n',
    );
    assert.equal(JSON.stringify(values.checks?.get('deadlines/non-working-day')), '"warning"');
  });

  for (const [what, text] of [
    ['goes on the text above', 'action: Go\n  on\n  stage: x\n'],
    ['stands in a text of several lines', 'note: |\n  on:\n    by\n    stage: x\naction: [\n'],
    ['may be an entry', 'outcomes:\n  - Families\n    heard: all\n'],
    ['may begin a text', 'outcomes:\n  Families are\n  heard: all\n'],
  ] as const) {
    it(`is none that ${what}`, () => {
      assert.deepEqual(halfTyped(text), []);
    });
  }
});
