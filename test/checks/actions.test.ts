import assert from 'node:assert/strict';
import type { Example } from '../../server/checks/check';
import { examplePlan } from '../../server/checks/support/example';
import { earlierAlike, wordingOf } from '../../server/checks/support/near-texts';
import { applied, judgeExample, judgeText } from '../support/judged';

const protocols =
  'Protocols and communication channels established to enable practitioner feedback and engagement with the CS Improvement Board';

describe('texts of actions', () => {
  const cases: readonly (readonly [a: string, b: string, alike: boolean])[] = [
    [protocols, protocols, true],
    [protocols, protocols.toUpperCase(), true],
    [protocols, protocols.replace('communication', 'comunication'), true],
    [protocols, `${protocols}, always`, true],
    [protocols, protocols.replace('Improvement', 'Scrutiny'), false],
    [`Do not ${protocols}`, `Do ${protocols}`, false],
    ['Develop a training module on neglect', 'Develop a training module on exploitation', false],
    [
      'Carry out the audit of case files in year 1',
      'Carry out the audit of case files in year 2',
      false,
    ],
    ['Training', 'training.', true],
    ['Training', 'Trainer', false],
    ['', '', false],
    ['???', '???', false],
  ];
  for (const [a, b, alike] of cases) {
    it(`'${a.slice(0, 40)}' and '${b.slice(0, 40)}' are ${alike ? 'alike' : 'two'}`, () => {
      assert.deepEqual(earlierAlike([a, b].map(wordingOf)), [undefined, alike ? 0 : undefined]);
    });
  }

  const long =
    'Assessments record how every foster carer, teacher, nurse, advocate, parent, sibling, therapist, mentor, judge and guardian in Leeds helped during 2026';
  const changed: readonly (readonly [what: string, from: string, to: string, alike: boolean])[] = [
    ['one word of many', 'mentor', 'plumber', true],
    ['the first word', 'Assessments', 'Interviews', true],
    ['the place of a word', 'foster carer, teacher', 'teacher, foster carer', true],
    ['a word and little ones', 'how every', 'how each of the', true],
    ['a name', 'Leeds', 'Derby', false],
    ['a name that is no name in the other', 'mentor', 'Plumber', false],
    ['a figure', '2026', '2027', false],
    ['what is done to it', 'helped', 'not helped', false],
    ['two words of many', 'mentor, judge', 'plumber, broker', false],
    ['two typing errors', 'advocate, parent', 'avocate, parrent', true],
    ['three typing errors', 'advocate, parent, sibling', 'avocate, parrent, siblling', false],
    ['a short word mistyped and two more', 'judge', 'jugde, clerk, broker', false],
  ];
  for (const [what, from, to, alike] of changed) {
    it(`that differ in ${what} are ${alike ? 'alike' : 'two'}`, () => {
      const other = long.replace(from, to);
      assert.notEqual(other, long);
      const expected = alike ? 0 : undefined;
      assert.deepEqual(earlierAlike([long, other].map(wordingOf)), [undefined, expected]);
      assert.deepEqual(earlierAlike([other, long].map(wordingOf)), [undefined, expected]);
    });
  }

  it('that repeat one another are each compared with the first', () => {
    const texts = Array.from({ length: 6000 }, (_, i) => `${protocols} ${i % 3 === 0 ? '' : i}`);
    const alike = earlierAlike(texts.map(wordingOf));
    assert.deepEqual(alike.slice(0, 7), [
      undefined,
      undefined,
      undefined,
      0,
      undefined,
      undefined,
      0,
    ]);
  });
});

describe('checks on actions', () => {
  const cases: readonly (readonly [title: string, example: Example, found: readonly string[]])[] = [
    [
      'only suggest where one text serves two origins and two officers',
      { actions: [`action: ${protocols}\nlinks: [O25.1, BAU]`, `action: ${protocols}`] },
      ['suggestion actions/duplicate-action'],
    ],
    [
      'tell each of two circles through one action, and no late dependency in them',
      { actions: ['depends-on: [CS2, CS3]', 'depends-on: [CS1]', 'depends-on: [CS1]'] },
      ['error actions/dependency-cycle', 'error actions/dependency-cycle'],
    ],
    [
      'let an action wait for what is complete',
      {
        actions: [
          'depends-on: [CS2]',
          'status: complete\nupdates:\n  - date: 2026-05-12\n    status: complete\n    evidence: [https://northbridge.example/minutes]',
        ],
      },
      [],
    ],
    [
      'tell one unknown ref of one action once',
      { actions: ['', 'depends-on: [XX9, XX9]'] },
      ['error actions/unknown-ref'],
    ],
    [
      'take the same links and officers in another order for the same',
      {
        actions: [
          `action: ${protocols}\nlinks: [O25.1, BAU]\npartners: [dcs, head-hr]`,
          `action: ${protocols}\nlinks: [BAU, O25.1, O25.1]\npartners: [Head-HR, DCS]\nlead-officer: ad-csc`,
        ],
      },
      ['warning links/duplicate', 'warning actions/duplicate-action'],
    ],
    [
      'only suggest where another senior officer answers for it',
      {
        actions: [
          `action: ${protocols}\nlead-officer: head-hr\nsenior-responsible-officer: dcs`,
          `action: ${protocols}\nlead-officer: head-hr\nsenior-responsible-officer: ad-csc`,
        ],
      },
      ['suggestion actions/duplicate-action', 'suggestion officers/not-priority-owner'],
    ],
    [
      'look for the letters of refs at withdrawn actions, too',
      { actions: ['', 'ref: QP2\nwithdrawn:\n  reason: Joined with CS1'] },
      ['warning actions/ref-prefix'],
    ],
    ['ask nothing of what a ref that is still empty names', { actions: ["depends-on: ['']"] }, []],
    [
      'know every circle through an action that waits for several',
      { actions: ['depends-on: [CS3]', 'depends-on: [CS1]', 'depends-on: [CS5, CS2]', '', ''] },
      ['error actions/dependency-cycle'],
    ],
    [
      'know a withdrawn action by its ref',
      { actions: ['withdrawn:\n  reason: Done', 'depends-on: [CS1]'] },
      [],
    ],
  ];
  for (const [title, example, expected] of cases) {
    it(title, () => {
      const { problems } = judgeExample(example);
      assert.deepEqual(
        problems.map(({ check, severity }) => `${severity} ${check}`),
        expected,
      );
    });
  }
});

describe('refs', () => {
  const one = (ref: string, n: number) =>
    examplePlan({ actions: Array(n).fill('') })
      .split('    actions:\n')[1]
      ?.split('      - ref')
      [n]?.replace(/^: CS\d+/, `      - ref: ${ref}`) ?? '';
  const plan = (priorities: Readonly<Record<string, readonly string[]>>) => {
    let n = 0;
    const [head] = examplePlan({}).split('priorities:\n');
    const entries = Object.entries(priorities).map(([id, refs]) => {
      const actions = refs.map((ref) => one(ref, ++n)).join('');
      return `  - id: ${id}\n    title: Priority ${id}\n    owners: [dcs]\n    outcomes: [Better]\n    actions:\n${actions}`;
    });
    return `${head}priorities:\n${entries.join('')}`;
  };
  const told = (text: string) => judgeText(text).problems;

  it('each get a free number of their own where several are the same', () => {
    const titles = told(plan({ CS: ['CS1', 'CS1', 'CS1', 'CS3'] })).map(
      ({ fixes }) => fixes[0]?.title,
    );
    assert.deepEqual(titles, [
      'Change to CS2, the next free ref',
      'Change to CS4, the next free ref',
    ]);
  });
  it('copied to another priority get its letters, and are told once', () => {
    const text = plan({ CS: ['CS1', 'CS2'], QP: ['QP1', 'CS2'] });
    const verdict = judgeText(text);
    const [problem, ...more] = verdict.problems;
    assert.deepEqual([problem?.check, more], ['actions/duplicate-ref', []]);
    assert.deepEqual(told(applied(text, problem?.fixes[0]?.edits(verdict.plan) ?? [])), []);
  });
  it('that run through all priorities are no fault, nor those that begin with the whole id', () => {
    assert.deepEqual(told(plan({ CS: ['A1', 'A2'], QP: ['A3', 'A4'] })), []);
    assert.deepEqual(told(plan({ P1: ['P1.1', 'P1.2'], P2: ['P2.1', 'P2.2'] })), []);
  });
  it('are not looked at where the id is more than letters', () => {
    for (const id of ['P1', '1P', 'P-A']) {
      assert.deepEqual(told(plan({ [id]: ['P1', 'CS1'], QP: ['QP1'] })), [], id);
    }
  });
  it('keep their letters in a copy where the id is more than letters, or has no first ref', () => {
    const titles = (priorities: Readonly<Record<string, readonly string[]>>) =>
      told(plan(priorities)).flatMap(({ fixes }) => fixes.map(({ title }) => title));
    const next = (ref: string) => [`Change to ${ref}, the next free ref`];
    assert.deepEqual(titles({ CS: ['CS1', 'CS2'], P1: ['P11', 'CS2'] }), next('CS3'));
    assert.deepEqual(titles({ CS: ['CS1', 'CS2'], QP: ['QP1', 'CS2'] }), next('QP2'));
    assert.deepEqual(titles({ CS: ['CS1', 'CS2a', 'CS3'], QP: ['QP1', 'CS2a'] }), []);
  });
  it('under an id of another kind are told once, at the id', () => {
    const found = told(plan({ staffing: ['CS1', 'CS2', 'CS3'], QP: ['QP1'] }));
    assert.deepEqual(
      found.map(({ check, fixes }) => [check, fixes[0]?.title]),
      [['actions/ref-prefix', 'Change the id to CS']],
    );
  });
});
