import assert from 'node:assert/strict';
import { shown } from '../../support/hovers';
import { configAt } from '../../support/snapshots';

const action = (line: string) =>
  `priorities:\n  - id: CS\n    actions:\n      - ref: CS1\n        ${line}\n`;

describe('hover on a key', () => {
  it('says what the key is', () => {
    assert.deepEqual(shown(action('dead$0line: 2026-07-31')), {
      says: '**deadline** (required)\n\nBy when. ongoing only with review-every.',
      about: '        ⟦deadline⟧: 2026-07-31',
    });
  });

  it('names the words that may stand there', () => {
    assert.equal(
      shown(action('$0status: on-track'))?.says,
      '**status**\n\nThe delivery status reported last.\n\nOne of `not-started`, `on-track`, `at-risk`, `off-track`, `complete`.',
    );
  });

  it('says what a printed heading stands for', () => {
    assert.equal(
      shown(action('time$0frame: 2026-07-31'))?.says,
      '**deadline** (required): `timeframe` is understood as this\n\nBy when. ongoing only with review-every.',
    );
  });

  it('works in a line and a file that YAML cannot read', () => {
    const text = `${action('deadline$0: > 90%')}        action: "open\n`;
    assert.match(shown(text)?.says ?? '', /^\*\*deadline\*\*/);
  });

  it('works in golden-thread.yaml', () => {
    const text = 'che$0cks:\n  links/duplicate: off\n';
    assert.match(shown(text, configAt(text))?.says ?? '', /^\*\*checks\*\*\n\nChecks by id/);
  });

  it('says nothing of unknown keys, comments and empty lines', () => {
    for (const line of ['unk$0nown: 1', '# dead$0line: 1', '$0']) {
      assert.equal(shown(action(line)), undefined, line);
    }
  });
});
