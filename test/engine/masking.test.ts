import assert from 'node:assert/strict';
import fc from 'fast-check';
import { examplePlan } from '../../server/checks/support/example';
import { hiddenIn } from '../../server/engine/masking';
import { openDocument } from '../../server/plan/document';
import { readPlan } from '../../server/plan/plan';
import { rounds } from '../support/effort';
import { judgeText } from '../support/judged';

const secrets = [
  "Sean O'Brien born 12/03/2014",
  '943 476 5919',
  '9434765919',
  'sean@gmail.com',
  '07700 900123',
  '12 Acacia Avenue, Northbridge NB1 2AB',
];

/** The ways in which a text of words can be written as a value, `breaks` saying after which words a line ends. */
const styles: Readonly<Record<string, (words: readonly string[], breaks: number) => string>> = {
  plain: (words, breaks) => inLines(words, breaks),
  single: (words, breaks) => `'${inLines(words, breaks).replaceAll("'", "''")}'`,
  double: (words, breaks) =>
    `"${inLines(words, breaks).replaceAll('@', '\\x40').replaceAll("'", '\\u0027')}"`,
  tabs: (words) => JSON.stringify(words.join('\t')),
  folded: (words, breaks) => `>-\n  ${inLines(words, breaks)}`,
  literal: (words, breaks) => `|\n  ${inLines(words, breaks)}`,
};

function inLines(words: readonly string[], breaks: number): string {
  return words.reduce(
    (all, word, i) => all + (((breaks >> (i - 1)) & 1) === 1 ? '\n  ' : ' ') + word,
  );
}

/** The value, the text of the file and the words of its problems, as they may be shown. */
function shownOf(written: string): { readonly value: string; readonly all: string } {
  const text = examplePlan({ actions: [`resources: ${written}`] });
  const { problems } = judgeText(text);
  const shown = hiddenIn(text, problems);
  const [action] = readPlan(openDocument(text)).actions;
  const value = String(action?.values.resources);
  return { value, all: [shown(value), shown(value.replace(/\s+/g, ' ')), shown(text)].join('\n') };
}

describe('what must not be shown', () => {
  it('is hidden however YAML writes it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...secrets),
        fc.constantFrom(...Object.keys(styles)),
        fc.nat(255),
        (secret, style, breaks) => {
          const words = `Case of ${secret} is closed`.split(' ');
          const written = styles[style]?.(words, breaks) ?? assert.fail();
          const { value, all } = shownOf(written);
          assert.equal(value.replace(/\s+/g, ' ').trim(), words.join(' '), written);
          assert.match(all, /Case\s+of\s+•/);
          for (const word of secret.split(' ')) {
            if (/\d|@/.test(word)) assert.ok(!all.includes(word), `${word} in ${all}`);
          }
          assert.ok(!/O.{1,6}Brien|gmail/.test(all), all);
        },
      ),
      { numRuns: rounds(2500) },
    );
  });

  it('is hidden as a fix would write it', () => {
    const text = examplePlan({ actions: ["resources: Sean O'Brien born 12/03/2014 came"] });
    const shown = hiddenIn(text, judgeText(text).problems);
    assert.doesNotMatch(shown("note: 'Sean O''Brien born 12/03/2014'"), /Brien|2014/);
  });

  it('is hidden in the pieces of a list of people', () => {
    const text = examplePlan({ actions: ['partners: Police (Sean Smith born 12/03/2014)'] });
    const shown = hiddenIn(text, judgeText(text).problems);
    assert.equal(shown('Police (Sean Smith born 12'), 'Police (•••• ••••• •••• ••');
    assert.equal(shown('2014'), '2014');
  });

  it('leaves texts alone where nothing is masked', () => {
    const shown = hiddenIn('a: 943', []);
    assert.equal(shown('943 476 5919'), '943 476 5919');
  });
});
