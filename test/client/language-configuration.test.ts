import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LanguageConfiguration {
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly action: { readonly indent: string; readonly appendText?: string };
  }[];
  readonly indentationRules: { readonly increaseIndentPattern: string };
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
}

const configuration: LanguageConfiguration = JSON.parse(
  readFileSync(join(__dirname, '../../../client/language-configuration.json'), 'utf8'),
);

describe('language configuration', () => {
  const continued: [line: string, appended: string | undefined][] = [
    ['  - Fewer than 12% of posts by August 2026', '- '],
    ['  - Audit outcomes: 10% inadequate', '- '],
    ['  - ref: CS1', '  '],
    ['  - text: Recruitment campaign open', '  '],
    ['  - by:', '    '],
    ['  - text: |', '    '],
    ['  - >-', '  '],
    ['  - ', undefined],
    ['  deadline: 2026-08-31', undefined],
    ['  # - a comment', undefined],
    ['--- ', undefined],
  ];

  for (const [line, appended] of continued) {
    it(`continues '${line}' with ${appended === undefined ? 'nothing' : `'${appended}'`}`, () => {
      const rule = configuration.onEnterRules.find(({ beforeText }) =>
        new RegExp(beforeText).test(line),
      );
      assert.equal(rule?.action.appendText, appended);
    });
  }

  it('indents after a key without a value and after the head of a block text', () => {
    const pattern = new RegExp(configuration.indentationRules.increaseIndentPattern);
    const indents = (line: string): boolean => pattern.test(line);
    assert.deepEqual(['sources:', '  actions: # five', '  action: |', '  note: >-'].map(indents), [
      true,
      true,
      true,
      true,
    ]);
    assert.deepEqual(['  deadline: 2026-08-31', '# sources:', '  - text'].map(indents), [
      false,
      false,
      false,
    ]);
  });

  it('takes keys, codes and refs for one word each', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = "how-will-we-know: Children's plans [O25.1, QAF19], 2026-08-31.";
    assert.deepEqual(words.match(new RegExp(pattern, `${flags}g`)), [
      'how-will-we-know',
      "Children's",
      'plans',
      'O25.1',
      'QAF19',
      '2026-08-31',
    ]);
  });
});
