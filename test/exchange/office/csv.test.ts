import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recordsIn } from '../../../server/exchange/office/csv/records';
import { readOffice } from '../../../server/exchange/office/read';
import { rounds } from '../../support/effort';
import { cellsOf, tablesOf, whyUnreadable } from '../support/shown';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

async function read(content: string | Uint8Array, name = 'plan.csv') {
  const document = await readOffice(typeof content === 'string' ? bytes(content) : content, name);
  return {
    cells: cellsOf(tablesOf(document)[0]),
    notes: document.notes,
    table: tablesOf(document)[0],
  };
}

describe('CSV files', () => {
  const cases: readonly (readonly [
    why: string,
    text: string,
    cells: readonly (readonly string[])[],
  ])[] = [
    [
      'commas',
      'Ref,Action\n1.1,Recruit\n',
      [
        ['Ref', 'Action'],
        ['1.1', 'Recruit'],
      ],
    ],
    [
      'semicolons',
      'Ref;Action\n1.1;Recruit, then train',
      [
        ['Ref', 'Action'],
        ['1.1', 'Recruit, then train'],
      ],
    ],
    [
      'tabs',
      'Ref\tAction\r\n1.1\tRecruit, train',
      [
        ['Ref', 'Action'],
        ['1.1', 'Recruit, train'],
      ],
    ],
    [
      'bars',
      'Ref|Action\r1.1|Recruit',
      [
        ['Ref', 'Action'],
        ['1.1', 'Recruit'],
      ],
    ],
    [
      'what the first line states',
      'sep=;\r\na;b,c,d\ne;f,g,h',
      [
        ['a', 'b,c,d'],
        ['e', 'f,g,h'],
      ],
    ],
    ['line ends in quotes', 'a,"b\r\nc"\n', [['a', 'b / c']]],
    ['bullets in quotes', 'a,"• b\n• c"\n', [['a', '* b / * c']]],
    ['doubled quotes', 'a,"b ""c"" d"', [['a', 'b "c" d']]],
    ['quotes within', 'a,b "c" d,"e"f', [['a', 'b "c" d', 'ef']]],
    [
      'quotes that never end',
      'a,"b,c\nd,e,f',
      [
        ['a', '"b', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    [
      'rows of any length',
      'a,b,c\nd\n\ne,f',
      [
        ['a', 'b', 'c'],
        ['d', '', ''],
        ['', '', ''],
        ['e', 'f', ''],
      ],
    ],
    [
      'empty columns at the end',
      'a,b,,\nc,d,,',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'dates and numbers as texts',
      'a,31/03/2026\nb,007',
      [
        ['a', '31/03/2026'],
        ['b', '007'],
      ],
    ],
    ['one column', 'a\nb', [['a'], ['b']]],
    [
      'a title over the table',
      'Our plan, of 2026\n\na;b;c\nd;e;f',
      [
        ['Our plan, of 2026', '', ''],
        ['', '', ''],
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    [
      'names of JavaScript',
      '__proto__,constructor\na,b',
      [
        ['__proto__', 'constructor'],
        ['a', 'b'],
      ],
    ],
    [
      'formulas as texts',
      '=1+1,"=cmd|x"\na,b',
      [
        ['=1+1', '=cmd|x'],
        ['a', 'b'],
      ],
    ],
  ];
  for (const [why, text, cells] of cases) {
    it(`are read with ${why}`, async () => assert.deepEqual((await read(text)).cells, cells));
  }

  it('say in which row they begin', async () => {
    const { cells, table } = await read('\n,\na,b');
    assert.deepEqual(cells, [['a', 'b']]);
    assert.equal(table?.firstRow, 3);
    assert.equal(table?.place, 'table 1');
  });

  const text = 'Ref,Cost\n1.1,£5 – “é”';
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  const encodings: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ['UTF-8', bytes(text)],
    ['UTF-8 with a mark', bytes(`\ufeff${text}`)],
    ['UTF-16, little end first', new Uint8Array(little)],
    ['UTF-16, big end first', new Uint8Array(Buffer.from(little).swap16())],
    [
      'Windows-1252',
      new Uint8Array(
        Buffer.from(text.replace('–', '\x96').replace('“', '\x93').replace('”', '\x94'), 'latin1'),
      ),
    ],
  ];
  for (const [name, content] of encodings) {
    it(`are read in ${name}`, async () => {
      const { cells, notes } = await read(content);
      assert.deepEqual(cells, [
        ['Ref', 'Cost'],
        ['1.1', '£5 – “é”'],
      ]);
      assert.equal(notes.length, name === 'Windows-1252' ? 1 : 0);
    });
  }

  it('may be called anything, as long as they have columns', async () => {
    assert.deepEqual((await read('a,b\nc,d', 'export')).cells, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    assert.deepEqual((await read('a\tb\nc\td', 'export.xls')).cells, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    assert.match(
      await whyUnreadable(bytes('Only words.'), 'notes.md'),
      /^notes\.md is neither a Word document/,
    );
  });

  it('have something in them, and no bytes of other files', async () => {
    assert.match(await whyUnreadable(bytes(' \n,,\n'), 'plan.csv'), /has nothing in it/);
    assert.match(await whyUnreadable(bytes('a,b\0c'), 'plan.csv'), /is neither a Word document/);
    assert.match(
      await whyUnreadable(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'plan.csv'),
      /is neither/,
    );
  });

  it('come back as they were written', () => {
    const separators = fc.constantFrom(',', ';', '\t', '|');
    const field = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\t', '|', '\n', '\r', ' '),
    });
    const records = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        records,
        separators,
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, separator, end) => {
          const quoted = rows.map((row) =>
            row.map((value) => `"${value.replaceAll('"', '""')}"`).join(separator),
          );
          assert.deepEqual(
            [...recordsIn(quoted.map((row) => row + end).join(''), separator)],
            rows,
          );
        },
      ),
      { numRuns: rounds(1000) },
    );
  });

  it('lose no sign, however they are written', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n') });
    fc.assert(
      fc.property(text, (said) => {
        const read = [...recordsIn(said, ',')].flat().join('');
        assert.equal(read.replace(/[",\n]/g, ''), said.replace(/[",\n]/g, ''));
      }),
      { numRuns: rounds(1000) },
    );
  });
});
