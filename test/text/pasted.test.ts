import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pastedTexts } from '../../server/text/pasted';
import { assertLinear } from './linear';

const list = (...texts: string[]) => ({ texts, isList: true });
const plain = (...texts: string[]) => ({ texts, isList: false });

describe('pasted text', () => {
  for (const [name, raw, expected] of [
    [
      "Word's bullets",
      '•\tVisits are on time\r\n•\tPlans are clear',
      list('Visits are on time', 'Plans are clear'),
    ],
    ["Word's second bullets", 'o\tVisits\r\no\tPlans', list('Visits', 'Plans')],
    [
      'second bullets among first ones',
      '• Visits\n   o on time\n\to with a plan\n• Plans',
      list('Visits', 'on time', 'with a plan', 'Plans'),
    ],
    ['Welsh', 'o leiaf 80% o blant', plain('o leiaf 80% o blant')],
    ['bullets of a symbol font', '\uf0b7\tVisits\n\uf0a7 Plans', list('Visits', 'Plans')],
    ['dashes and stars', '- Visits\n– Plans\n* Reviews', list('Visits', 'Plans', 'Reviews')],
    ['bullets that touch their text', '•Visits\n●Plans', list('Visits', 'Plans')],
    ['bullets that lost their lines', '• Visits • Plans', list('Visits', 'Plans')],
    [
      'numbers',
      '1. Visits\n2) Plans\n(3) Reviews\n4.1\tAudits',
      list('Visits', 'Plans', 'Reviews', 'Audits'),
    ],
    ['letters', 'a) Visits\nb) Plans\n(iv) Reviews', list('Visits', 'Plans', 'Reviews')],
    ['letters with full stops', 'A. Visits\nB. Plans', list('Visits', 'Plans')],
    ['a name', 'A. Smith leads', plain('A. Smith leads')],
    ['a figure', '1.5 million pounds', plain('1.5 million pounds')],
    ['a comparison', '> 90% of visits', plain('> 90% of visits')],
    ['a year', '2026. A new start', plain('2026. A new start')],
    ['an introduction', 'We will:\n• visit\n• plan', list('We will:', 'visit', 'plan')],
    [
      'a cell with lines',
      '"Visits are on ""time""\nPlans"\r\n',
      plain('Visits are on "time"', 'Plans'),
    ],
    [
      'a row with lines in a cell',
      '"Visits are\nin ""time"""\t"90%"\t"a\tb"\r\n',
      plain('Visits are in "time" "90%" a b'),
    ],
    [
      'a column of cells, one with bullets',
      'Plans\r\n"Visits\r\nare on time"\r\n"• One\n• Two"\r\n',
      list('Plans', 'Visits are on time', 'One', 'Two'),
    ],
    ['a text in quotation marks', '"Good" and "better"', plain('"Good" and "better"')],
    ['a text in one pair of them', '"Good"', plain('"Good"')],
    ['curly quotes', '“Good” isn’t enough', plain('“Good” isn’t enough')],
    ['tabs and hard spaces', 'Visits:\t90%\u00a0on time   ', plain('Visits: 90% on time')],
    ['soft line breaks', 'Visits\vand plans', plain('Visits and plans')],
    ['soft line breaks between bullets', '• Visits\v• Plans', list('Visits', 'Plans')],
    ['blank lines', '\n\nVisits\n\n\nPlans\n', plain('Visits', 'Plans')],
    [
      'lines that a page broke',
      'Children in care are visited by the same social\nworker every month\nPlans are clear',
      plain(
        'Children in care are visited by the same social worker every month',
        'Plans are clear',
      ),
    ],
    ['short lines in lower case', 'visits\nplans', plain('visits', 'plans')],
    ['a hanging indent', '• Visits are\n  on time\n• Plans', list('Visits are on time', 'Plans')],
    ['a bullet without a text', '• Visits\n•\n-', list('Visits')],
    ['signs that nobody sees', 'Vi\u00adsits\u200b\ufeff', plain('Visits')],
    ['nothing', ' \n\t', plain()],
  ] as const) {
    it(`takes ${name} apart`, () => assert.deepEqual(pastedTexts(raw), expected));
  }

  it('loses no letter and no digit of texts without marks, and comes to rest', () => {
    const word = fc.constantFrom('Visits', '90%', '“good”', 'it’s:', '#3', "'", 'ünïcödé', '👩‍👧');
    const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '\t', '\u00a0', '\n', '\r\n', '\v')));
    fc.assert(
      fc.property(text, (parts) => {
        const raw = parts.flat().join('');
        const { texts } = pastedTexts(raw);
        assert.equal(texts.join(' ').replace(/\s/g, ''), raw.replace(/\s/g, ''));
        assert.deepEqual(pastedTexts(texts.join('\n')).texts.join(' '), texts.join(' '));
        for (const one of texts) assert.doesNotMatch(one, /[\n\t]|^\s|\s$|^$/);
      }),
    );
  });

  it('never throws, and takes time in proportion to the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => void pastedTexts(raw)));
    assertLinear(pastedTexts);
  }).timeout(300_000);
});
