import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { OfficeDocument } from '../../../server/exchange/document';
import { type Imported, importPlan } from '../../../server/exchange/import/import';
import { formattedText } from '../../../server/features/formatting/format';
import { rounds } from '../../support/effort';
import { anyActionPlan, marked } from '../support/any-action-plan';
import { anyDocument } from '../support/any-document';
import { actionsOf, complaints, imported, office } from '../support/office';

const head = 'Ref | Action | Lead | By when';

describe('what fits nowhere', () => {
  const { plan, went, cameIn } = imported(
    office(
      '# Northbridge improvement plan',
      'Some words before',
      ['Ref | Action | Lead | By when | Mood', 'A1 | Train | Head of A | TBC | Good'],
      '# Annex',
      'Some words after',
      ['One | Two', 'a | b'],
    ),
  );

  it('stands in the action under the heading of its column', () => {
    assert.deepEqual(actionsOf(plan)[0]?.['unplaced'], { Mood: ['Good'] });
  });

  it('stands in the plan by where it was', () => {
    assert.deepEqual(plan.unplaced, {
      Annex: ['Some words after'],
      'table 2': ['One | Two', 'a | b'],
    });
  });

  it('is counted with all the rest', () => {
    const sum = went.reduce((total, { words }) => total + words, 0);
    assert.equal(sum, cameIn.words);
    assert.ok(went.some(({ to }) => to === 'unplaced'));
  });

  it('is a deadline that is none: it is left as it is written', () => {
    assert.equal(actionsOf(plan)[0]?.['deadline'], 'TBC');
  });
});

describe('what the user says of columns', () => {
  it('goes before what their headings say', () => {
    const columns = new Map([['mood', 'outcomes' as const]]);
    const { plan, tables } = imported(
      office([`${head} | Mood`, 'A1 | Train | A | May 2026 | Good']),
      {
        columns,
      },
    );
    assert.deepEqual(actionsOf(plan)[0]?.['outcomes'], ['Good']);
    assert.equal(tables[0]?.columns.at(-1)?.sureness, 'sure');
  });
});

describe('any document', () => {
  const made = (document: OfficeDocument) => importPlan(document, { name: 'any' });
  const hold = (check: (one: Imported, document: OfficeDocument) => void, runs = 500) => {
    fc.assert(
      fc.property(fc.oneof(anyActionPlan, anyDocument), (document) => {
        const one = made(document);
        if (!('noPlan' in one)) check(one, document);
      }),
      { numRuns: rounds(runs) },
    );
  };

  it('has all its words in the account, and none nowhere', () =>
    hold(({ cameIn, went }) => {
      assert.equal(
        went.reduce((sum, { words }) => sum + words, 0),
        cameIn.words,
      );
      assert.ok(!went.some(({ to }) => to === 'nowhere'));
    }));

  it('becomes a text that YAML reads and the schema allows', () =>
    hold(({ text }) => assert.deepEqual(complaints(text), [], text)));

  it('becomes a text that formatting leaves with the same values, and changes once', () =>
    hold(({ text }) => {
      const once = formattedText(text);
      assert.equal(formattedText(once), once);
      assert.deepEqual(parse(once, { schema: 'failsafe' }), parse(text, { schema: 'failsafe' }));
    }, 200));

  it('loses no word', () => {
    fc.assert(
      fc.property(anyActionPlan, (any) => {
        const { document, marks } = marked(any);
        const one = made(document);
        if ('noPlan' in one) return;
        const lost = marks.filter((mark) => !one.text.includes(mark));
        assert.deepEqual(lost, [], one.text);
      }),
      { numRuns: rounds(500) },
    );
  });
});
