import assert from 'node:assert/strict';
import { verbForms } from '../../server/measures/lexicon/forms';
import { INDICATORS } from '../../server/measures/lexicon/indicators';
import { REASONS } from '../../server/measures/lexicon/reasons';
import { readCriterion } from '../../server/measures/reading';
import { RULES } from '../../server/measures/rules';

describe('verb forms', () => {
  const cases: Readonly<Record<string, readonly [doing: string, done: string]>> = {
    reduce: ['reduce reduces reducing', 'reduced'],
    publish: ['publish publishes publishing', 'published'],
    apply: ['apply applies applying', 'applied'],
    agree: ['agree agrees agreeing', 'agreed'],
    hold: ['hold holds holding', 'holded held'],
    drop: ['drop drops droping dropping', 'droped dropped'],
    finalise: [
      'finalise finalises finalising finalize finalizes finalizing',
      'finalised finalized',
    ],
  };

  for (const [verb, [doing, done]] of Object.entries(cases)) {
    it(verb, () => {
      const forms = verbForms(verb);
      assert.deepEqual([forms.doing.join(' '), forms.done.join(' ')], [doing, done]);
    });
  }

  it('keeps the particle', () => {
    assert.ok(verbForms('roll out').done.includes('rolled out'));
  });
});

describe('national indicators', () => {
  for (const indicator of INDICATORS) {
    it(`hold no target: ${indicator}`, () => {
      const { grade, evidence } = readCriterion(`Children ${indicator}`);
      assert.equal(grade, 'vague', JSON.stringify(evidence));
    });
  }
});

describe('what is told to people', () => {
  it('never says that somebody is wrong', () => {
    for (const text of [
      ...Object.values(REASONS),
      ...Object.values(RULES).map(({ says }) => says),
    ]) {
      assert.doesNotMatch(text, /\b(?:wrong|bad|error|mistake)\b/);
    }
  });
});
