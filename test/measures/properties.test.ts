import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Reading, readCriterion, type Stretch } from '../../server/measures/reading';
import { RULES } from '../../server/measures/rules';
import { rounds } from '../support/effort';

const runs = { numRuns: rounds(100) };

/** Pieces of which criteria are made, in any order, with what breaks careless readers. */
const pieces = fc.constantFrom(
  ...'90% |by March 2021 |All |no |children |reduce |to |from 12 |under |statistical neighbours |'
    .concat('within 24 hours |of referral |Section 47 |quarterly |XX% |, |; |. |and |£1.2m |1:3 |')
    .concat('two thirds |every |8 weeks |the number of |at least |10-15 |2020/21 |(|) |robust |')
    .concat(
      'will be |3 placements in 12 months |– |\n|🎉 |é́ |الأطفال |1️⃣ |**|`|‘|’s |https://a.b/20 ',
    )
    .split('|'),
);
const sentences = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
const texts = fc.oneof(sentences, fc.string({ unit: 'binary' }), fc.string());

/** Every stretch of a reading, however deep. */
function stretches(part: unknown): Stretch[] {
  if (typeof part !== 'object' || part === null) {
    return [];
  }
  const own = 'start' in part && 'end' in part ? [part as Stretch] : [];
  return [...own, ...Object.values(part).flatMap(stretches)];
}

function gradeOf({ evidence }: Reading) {
  const grades = evidence.map(({ rule }) => RULES[rule].grade);
  return (['measurable', 'verifiable', 'vague'] as const).find((grade) => grades.includes(grade));
}

describe('every reading', () => {
  it('places all it says inside the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { text: words, start, end } of stretches(readCriterion(text))) {
          assert.ok(start >= 0 && start <= end && end <= text.length);
          assert.equal(text.slice(start, end), words);
        }
      }),
      runs,
    );
  });

  it('traces its grade to evidence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readCriterion(text);
        assert.equal(gradeOf(reading), reading.grade);
        assert.equal(reading.measures.length > 0, reading.grade === 'measurable');
      }),
      runs,
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => assert.deepEqual(readCriterion(text), readCriterion(text))),
      runs,
    );
  });

  it('keeps its words when spaces go before the text', () => {
    const wordsOf = (text: string) => readCriterion(text).evidence.map((found) => found.text);
    fc.assert(
      fc.property(sentences, (text) => assert.deepEqual(wordsOf(`  ${text}`), wordsOf(text))),
      runs,
    );
  });
});

describe('what is no criterion', () => {
  const cases: Readonly<Record<string, string>> = {
    empty: '',
    blank: ' \n\t ',
    '100 KB of one letter': 'a'.repeat(100_000),
    '100 KB of targets': 'Turnover falls to 10%. '.repeat(4_500),
    emoji: '🎉👍🏽👩‍👩‍👧 1️⃣',
    'right to left': 'جميع الأطفال بأمان بحلول ٢٠٢٧',
    'right to left, with a figure': 'تسعون بالمئة 90% من الأطفال في المدرسة',
    Welsh: 'Bydd pob plentyn yn ddiogel ac yn hapus',
    'Welsh with a figure': 'Bydd 90% o blant mewn addysg erbyn Mawrth',
    'a Markdown heading': '## Outcomes\n\n- [link](https://example.org/2020/12/31)\n- `code`',
    'a lone surrogate': '\ud800',
    'a prototype key': '__proto__ constructor toString',
  };

  for (const [name, text] of Object.entries(cases)) {
    it(`${name}: vague, without measures`, () => {
      const { grade, measures } = readCriterion(text);
      assert.deepEqual({ grade, measures }, { grade: 'vague', measures: [] });
    });
  }
});

describe('Markdown around a target', () => {
  it('does not hide it', () => {
    const [measure] = readCriterion('**Turnover** falls to *10%*').measures;
    assert.deepEqual([measure?.subject?.text, measure?.value?.value], ['Turnover', 10]);
  });
});
