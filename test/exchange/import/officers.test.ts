import assert from 'node:assert/strict';
import { Officers } from '../../../server/exchange/import/officers';
import { actionsOf, imported, linesOf, office } from '../support/office';

function gathered(...cells: readonly string[]) {
  const officers = new Officers();
  const read = cells.map((cell) => officers.read(linesOf(cell)));
  return { read, list: officers.all() };
}

describe('officers', () => {
  it('are one for each title, with spelling variants as aliases', () => {
    const { list } = gathered(
      'Assistant Director, Children’s Social Care',
      'AD Children’s Social Care',
      'Asst Director Childrens Social Care',
      'Assistant Director, Children’s Social Care',
      'Head of Service',
    );
    assert.deepEqual(
      list.map(({ title, aliases }) => [title, aliases]),
      [
        [
          'Assistant Director, Children’s Social Care',
          ['AD Children’s Social Care', 'Asst Director Childrens Social Care'],
        ],
        ['Head of Service', []],
      ],
    );
  });

  it('are one where titles differ in dots, capitals and short forms, and keep the last dot', () => {
    for (const cells of [
      ['Head of SEND', 'Head of S.E.N.D.', 'Hd of SEND', 'HEAD OF SEND'],
      ['Head of S.E.N.D.', 'HEAD OF SEND', 'Head of SEND', 'Hd of SEND'],
    ]) {
      const { read, list } = gathered(...cells);
      assert.deepEqual(read.flat(), cells);
      assert.deepEqual(
        list.map(({ title, aliases }) => [title, ...aliases]),
        [cells],
      );
    }
  });

  it('are several in one cell: on lines of their own, or as the cell writes them', () => {
    assert.deepEqual(gathered('Head of A\nHead of B').read, [['Head of A', 'Head of B']]);
    const { read, list } = gathered('Head of A / Head of B & Partners');
    assert.deepEqual(read, [['Head of A / Head of B & Partners']]);
    assert.deepEqual(
      list.map(({ title }) => title),
      ['Head of A', 'Head of B'],
    );
  });

  for (const cell of [
    'J Sample, Head of Service',
    'Head of Service (J Sample)',
    'J Sample – Head of Service',
  ]) {
    it(`are roles, with who holds them: ${cell}`, () => {
      const { read, list } = gathered(cell);
      assert.deepEqual(read, [[cell]]);
      assert.deepEqual(list, [
        { id: 'hs', title: 'Head of Service', holder: 'J Sample', aliases: [cell] },
      ]);
    });
  }

  it('may have a comma in their title', () => {
    const [one] = gathered('Head of Service, Early Help').list;
    assert.equal(one?.title, 'Head of Service, Early Help');
  });

  for (const cell of ['TBC', 'N/A', '-', 'To be confirmed']) {
    it(`are none where a cell says ${cell}`, () => assert.deepEqual(gathered(cell).read, [[]]));
  }

  it('are known by their initials where the file lists those', () => {
    const { plan } = imported(
      office(
        ['Initials | Role', 'HoCS | Head of Children’s Services', 'TM | Team Manager'],
        ['Ref | Action | Lead', 'A1 | Train | HoCS / TM'],
      ),
    );
    assert.deepEqual(plan.officers, {
      hcs: { title: 'Head of Children’s Services', aliases: ['HoCS'] },
      tm: { title: 'Team Manager', aliases: ['TM'] },
    });
    assert.equal(actionsOf(plan)[0]?.['lead-officer'], 'HoCS / TM');
  });
});
