import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearestSource, readLinks } from '../../server/plan/links';
import { assertLinear } from '../text/linear';

describe('readLinks', () => {
  /** Each link as 'source' or 'source recommendation'. */
  const cases: Record<string, string[]> = {
    '': [],
    ' / ,;& ': [],
    BAU: ['BAU'],
    '19/018/D19': ['19', '018', 'D19'],
    'BAU/ D19/ \nO19': ['BAU', 'D19', 'O19'],
    'O18, O19; QAF19 & D19': ['O18', 'O19', 'QAF19', 'D19'],
    'O25.1': ['O25 1'],
    'O25.1.2 O25.': ['O25 1.2', 'O25'],
    'PEER-24.2a': ['PEER-24 2a'],
    '???': ['???'],
    'O18 (2) .5': ['O18', '(2)', '.5'],
    '...': ['...'],
  };

  for (const [text, expected] of Object.entries(cases)) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const links = readLinks(text).map(({ source, recommendation }) =>
        recommendation === undefined ? source : `${source} ${recommendation}`,
      );
      assert.deepEqual(links, expected);
    });
  }

  it('gives each its place', () => {
    assert.deepEqual(readLinks(' O25.1/BAU'), [
      { text: 'O25.1', source: 'O25', recommendation: '1', start: 1, end: 6 },
      { text: 'BAU', source: 'BAU', start: 7, end: 10 },
    ]);
  });

  it('loses nothing but separators', () => {
    const unit = fc.oneof(fc.constantFrom(...'O25.1-/,;& \n?'), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        let rest = text;
        for (const link of readLinks(text).reverse()) {
          assert.equal(text.slice(link.start, link.end), link.text);
          assert.ok(link.text.startsWith(link.source) && link.source !== '');
          rest = rest.slice(0, link.start) + rest.slice(link.end);
        }
        assert.match(rest, /^[/,;&\s]*$/);
      }),
    );
  });

  it('takes time in proportion to the text', () => assertLinear(readLinks));
});

describe('nearestSource', () => {
  const dudley = sources('O16 O18 EPIP19 QAF19 DDS19 BPIP19 D19 O19 BAU');
  const cases: Record<string, string | undefined> = {
    // What the published plan has.
    B19: 'BPIP19',
    QAF: 'QAF19',
    QA: 'QAF19',
    '018': 'O18',
    '19': 'O19',
    D1: 'D19',
    Partnership: undefined,
    // Case, hyphens and confusable characters.
    o19: 'O19',
    'D-19': 'D19',
    '019': 'O19',
    '0-19': 'O19',
    O19: 'O19',
    OI9: 'O19',
    Ol9: 'O19',
    '16': 'O16',
    DD519: 'DDS19',
    EP1P19: 'EPIP19',
    bau: 'BAU',
    // Digits missing, cut short, or with their century.
    BPIP: 'BPIP19',
    EPIP: 'EPIP19',
    DDS: 'DDS19',
    D: 'D19',
    O2019: 'O19',
    'QAF-2019': 'QAF19',
    // Letters missing.
    E19: 'EPIP19',
    BP19: 'BPIP19',
    QF19: 'QAF19',
    // Mistyped.
    D91: 'D19',
    BUA: 'BAU',
    EPPI19: 'EPIP19',
    DDS18: 'DDS19',
    QAG19: 'QAF19',
    // A word for its first letter.
    OFSTED18: 'O18',
    Diagnostic19: 'D19',
    // Several are equally like these.
    O: undefined,
    O1: undefined,
    O17: undefined,
    PIP19: undefined,
    X19: undefined,
    B: undefined,
    // Nothing is like these.
    Q: undefined,
    '20': undefined,
    '2019': undefined,
    OFSTED: undefined,
    XYZ: undefined,
    and: undefined,
    '???': undefined,
    '-': undefined,
    '': undefined,
  };

  for (const [code, expected] of Object.entries(cases)) {
    it(`takes '${code}' for ${expected ?? 'none'}`, () => {
      assert.equal(nearestSource(code, dudley), expected);
    });
  }

  it('knows sources by their aliases too, and gives their code', () => {
    const list = [{ code: 'O25', aliases: ['OFSTED25'] }, { code: 'BAU' }];
    assert.equal(nearestSource('0FSTED', list), 'O25');
    assert.equal(nearestSource('Ofsted-25', list), 'O25');
    assert.equal(nearestSource('OFTSED25', list), 'O25');
    assert.equal(nearestSource('O26', list), 'O25');
  });

  it('prefers the same letters to a guess', () => {
    assert.equal(nearestSource('o-19', sources('019 O19')), 'O19');
    assert.equal(nearestSource('O-9', sources('O9 09')), 'O9');
    assert.equal(nearestSource('Q19', sources('019 O19')), undefined);
  });

  it('gives a source of the list or none for any code', () => {
    const code = fc.string({ unit: fc.constantFrom(...'OoIlS0159-QAF'), maxLength: 6 });
    fc.assert(
      fc.property(fc.oneof(code, fc.string()), fc.array(code), (wanted, codes) => {
        const near = nearestSource(
          wanted,
          codes.map((one) => ({ code: one })),
        );
        assert.ok(near === undefined || codes.includes(near));
      }),
    );
  });

  it('takes time in proportion to the code', () => {
    assertLinear((text) => nearestSource(text, dudley));
    assertLinear((text) => nearestSource('B19', [{ code: text }]));
  });
});

function sources(codes: string): { code: string }[] {
  return codes.split(' ').map((code) => ({ code }));
}
