import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { growthOf } from '../support/growth';

interface LanguageConfiguration {
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly action: { readonly indent: string; readonly appendText?: string };
  }[];
  readonly indentationRules: {
    readonly increaseIndentPattern: string;
    readonly decreaseIndentPattern: string;
  };
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
}

const configuration: LanguageConfiguration = JSON.parse(
  readFileSync(join(__dirname, '../../../client/language-configuration.json'), 'utf8'),
);

function ruleFor(line: string) {
  return configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line));
}

describe('language configuration', () => {
  const continued: [line: string, appended: string | undefined][] = [
    ['  - Fewer than 12% of posts by August 2026', '- '],
    ['  - Audit outcomes: 10% inadequate', '- '],
    ['  - Audits: 10% inadequate', '- '],
    ['  - "Audits: 10% inadequate"', '- '],
    ['  - O25.1 # agreed', '- '],
    ['  - ref: CS1', '  '],
    ['  - text: Recruitment campaign open', '  '],
    ['  - by:', '    '],
    ['  - tested-by: # by whom', '    '],
    ['  - text: |', '    '],
    ['  - >-', '  '],
    ['  - ', undefined],
    ['  deadline: 2026-08-31', undefined],
    ['  # - a comment', undefined],
    ['--- ', undefined],
  ];

  for (const [line, appended] of continued) {
    it(`continues '${line}' with ${appended === undefined ? 'nothing' : `'${appended}'`}`, () => {
      assert.equal(ruleFor(line)?.action.appendText, appended);
    });
  }

  it('ends a list on an empty item, and no other line', () => {
    const ends = (line: string): boolean => ruleFor(line)?.action.indent === 'outdent';
    assert.deepEqual(['  - ', '    -'].map(ends), [true, true]);
    assert.deepEqual(['---', '  - a', '  - |', '  links:', ''].map(ends), Array(5).fill(false));
  });

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

  it('moves a line back that closes a bracket', () => {
    const pattern = new RegExp(configuration.indentationRules.decreaseIndentPattern);
    assert.deepEqual(
      ['  ]', '  },', ']', '  ] and more', '  [a]'].map((line) => pattern.test(line)),
      [true, true, false, false, false],
    );
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

  it('reads long lines in linear time', () => {
    const { increaseIndentPattern, decreaseIndentPattern } = configuration.indentationRules;
    const rules = configuration.onEnterRules.map(({ beforeText }) => beforeText);
    for (const pattern of [...rules, increaseIndentPattern, decreaseIndentPattern]) {
      for (const unit of [' ', '-', '- ', 'a', 'a-', 'a: ', 'a:', '#', ' #', ']', '|', '1', '\t']) {
        const test = (text: string) => new RegExp(pattern).test(text);
        for (const beginning of ['  - a:', '  ']) {
          const long = (length: number) => `${beginning}${unit.repeat(length / unit.length)}!`;
          const growth = growthOf(test, { small: long(25_000), large: long(100_000), limit: 12 });
          assert.ok(
            growth < 12,
            `${pattern}: ${growth.toFixed(1)} times as long over '${unit}...'`,
          );
        }
      }
    }
  });
});
