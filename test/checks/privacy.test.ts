import assert from 'node:assert/strict';
import type { Example } from '../../server/checks/check';
import { examplePlan } from '../../server/checks/support/example';
import { isNhsNumber, isPupilNumber } from '../../server/checks/support/person-numbers';
import { personalData } from '../../server/checks/support/personal-data';
import { smallCounts } from '../../server/checks/support/small-counts';
import { textOf } from '../../server/plan/document';
import { growthOf } from '../support/growth';
import { judgeExample, judgeText } from '../support/judged';
import { planSnapshot } from '../support/snapshots';
import { told } from '../support/told';

describe('numbers of persons', () => {
  const nhs: readonly (readonly [digits: string, is: boolean])[] = [
    ['9434765919', true],
    ['4010232137', true],
    ['9434765918', false],
    ['1111111111', false],
    ['0000000000', false],
    ['0123456789', false],
    ['943476591', false],
    ['94347659190', false],
    ['4000000080', false],
  ];
  for (const [digits, is] of nhs) {
    it(`${digits} is ${is ? 'an' : 'no'} NHS number`, () => assert.equal(isNhsNumber(digits), is));
  }
  const pupils: readonly (readonly [text: string, is: boolean])[] = [
    ['B801200005001', true],
    ['b801200005001', true],
    ['A801200005001', false],
    ['P207000016049', true],
    ['X80120000A001', false],
    ['B80120000500', false],
    ['B80120000500I', false],
    ['M80120000500A', true],
    ['XB801200005001', false],
    ['B8012000050011', false],
  ];
  for (const [text, is] of pupils) {
    it(`${text} is ${is ? 'a' : 'no'} pupil number`, () => assert.equal(isPupilNumber(text), is));
  }
});

describe('what identifies somebody in a text', () => {
  const cases: readonly (readonly [text: string, ...found: string[]])[] = [
    ['NHS number 943 476 5919.', 'nhs-number: 943 476 5919'],
    ['NHS9434765919', 'nhs-number: 9434765919'],
    ['(943-476-5919)', 'nhs-number: 943-476-5919'],
    ['evidence/9434765919.pdf', 'nhs-number: 9434765919'],
    ['£9434765919'],
    ['19434765919'],
    ['https://example.org/9434765919.pdf'],
    ['pupil B801200005001 moved', 'pupil-number: B801200005001'],
    ['07700 900123', 'phone: 07700 900123'],
    ['07700 900123, 943 476 5919', 'phone: 07700 900123', 'nhs-number: 943 476 5919'],
    ['07700900123@home.example', 'email: 07700900123@home.example'],
    ['+44 (0)7700 900 123', 'phone: +44 (0)7700 900 123'],
    ['(0121) 496 0123', 'phone: (0121) 496 0123'],
    ['0800 1111 and 0300 123 4567'],
    ['01/02/2026 to 03/04/2027, 2019/018/D19'],
    ['0.123456789 of 07700900'],
    ['Write to j.smith@mail.example.', 'email: j.smith@mail.example'],
    ['@handle and me@'],
    ['Jamie Smith (DOB 12/03/2014)', 'birth-date: Jamie Smith (DOB 12/03/2014'],
    ['JS, d.o.b. 12.03.14', 'birth-date: JS, d.o.b. 12.03.14'],
    ['DOB: 2014-03-12, Jamie Smith', 'birth-date: DOB: 2014-03-12, Jamie Smith'],
    ['Sam was born on 12 March 2014', 'birth-date: Sam was born on 12 March 2014'],
    ['Check DOB 12/03/2014'],
    ['Sam: DOB 12/03/2014', 'birth-date: Sam: DOB 12/03/2014'],
    ['Seen by us. Sam DOB 12/03/2014'],
    ['For Sam DOB 12/03/2014', 'birth-date: For Sam DOB 12/03/2014'],
    ['Jamie Smith wrote. The DOB is 12/03/2014'],
    ['Jamie Smith helped. DOB 12/03/2014'],
    ['Jamie Smith has the DOB 12/03/2014', 'birth-date: Jamie Smith has the DOB 12/03/2014'],
    ['Jamie Smith wrote that one was born on 12/03/2014'],
    ['DOB 12/03/2014, name: Jamie Smith', 'birth-date: DOB 12/03/2014, name: Jamie Smith'],
    ['DOB 12/03/2014 Jamie'],
    ['Born on 12/03/2014 Jamie Smith'],
    ['DOB 12/03/2014 of the child of Jamie Smith'],
    ['Northbridge Council’s Case File, DOB 12/03/2014'],
    ['Children born on 12 March 2014 or later'],
    ['Babies born after 1 September 2020'],
    ['Northbridge Council was born on 1 April 1974'],
    ['Record DOB 12/03/2014 on every file'],
    ['Jamie Smith signed on 12/03/2014'],
    ['at 12 Acacia Avenue, Northbridge NB1 2AB', 'home: 12 Acacia Avenue, Northbridge NB1 2AB'],
    ['The Civic Centre, 1 Priory Road, Northbridge NB1 1HF'],
    ['30 children in Kings Road by NB1 2AB'],
  ];
  for (const [text, ...found] of cases) {
    it(`${text}: ${found.length === 0 ? 'nothing' : found.join()}`, () => {
      const all = personalData(text);
      assert.deepEqual(
        all.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
        found,
      );
    });
  }

  it('is found again, whatever was looked at before', () => {
    const text = 'DOB: 12/03/2014, Jamie Smith';
    assert.equal(personalData(text).length, personalData(text).length);
    assert.equal(personalData('Jamie Smith, born 12/03/2014').length, 1);
  });

  it('is looked for in time that grows with the text', () => {
    for (const piece of ['Aa ', '1 Ab ', 'a@', '0 1', '12 March ', 'born ', '12 The Green ']) {
      const [small, large] = [piece.repeat(5_000), piece.repeat(20_000)];
      const growth = growthOf(personalData, { small, large, limit: 12 });
      assert.ok(growth < 12, `${JSON.stringify(piece)}: ${growth.toFixed(1)} times as long`);
    }
  });
});

describe('small counts', () => {
  const cases: readonly (readonly [text: string, ...found: string[]])[] = [
    ['3 children waited', '3 children'],
    ['one child was moved', 'one child'],
    ['5 of 12 children', '5 of 12 children'],
    ['one child protection conference'],
    ['3 children’s homes and 2 family hubs'],
    ['12 children, 3% of children, children aged 3'],
    ['Year 5 pupils in stage 2'],
  ];
  for (const [text, ...found] of cases) {
    it(`${text}: ${found.length === 0 ? 'none' : found.join()}`, () => {
      assert.deepEqual(
        smallCounts(text).map(({ start, end }) => text.slice(start, end)),
        found,
      );
    });
  }
});

describe('privacy/small-number', () => {
  const checks = 'privacy/small-number: warning';
  const board = (receives: string, isPublic = true) =>
    `boards:\n  improvement:\n    title: Improvement Board\n    public: ${isPublic}\n    meets: as-required\n${receives && `    receives: [${receives}]\n`}`;
  const counts =
    'risks:\n  R1:\n    title: One child is lost\nmeasures:\n  waiting:\n    title: Waiting\n    unit: pupils\n    owner: dcs\n    baseline:\n      value: 5\n      date: 2026-02-28\n    actuals:\n      - date: 2026-03-31\n        value: 0\n      - date: 2026-04-30\n        value: 1\n      - date: 2026-05-31\n        value: 6\n';
  const actions = ['updates:\n  - date: 2026-05-12\n    note: Five of 12 children waited'];
  const found = (example: Example) =>
    told(examplePlan(example), judgeExample({ checks, actions, ...example }), 'privacy/').map(
      (line) => line.replace('privacy/small-number: ', ''),
    );
  const cases: readonly (readonly [receives: string, ...found: string[]])[] = [
    ['', 'Five of 12 children', '5', '1', 'One child'],
    ['progress', 'Five of 12 children'],
    ['risks', 'One child'],
    ['success-measures', '5', '1'],
    ['decisions'],
  ];
  for (const [receives, ...expected] of cases) {
    it(`tells a public board that receives ${receives || 'all'}: ${expected.join(', ')}`, () => {
      const blocks = board(receives) + counts;
      assert.deepEqual(found({ blocks, actions }).toSorted(), expected.toSorted());
    });
  }
  it('tells no board that is not public', () => {
    assert.deepEqual(found({ blocks: board('', false) + counts, actions }), []);
  });
  it('asks nothing about figures of what are not people', () => {
    const blocks = board('success-measures') + counts.replace('pupils', 'per cent');
    assert.deepEqual(found({ blocks, actions }), []);
  });
  it('says the same without telling who, as large as it was', () => {
    const titles = (note: string) =>
      judgeExample({
        checks,
        blocks: board(''),
        actions: [`updates:\n  - date: 2026-05-12\n    note: ${note}`],
      })
        .problems.filter(({ check }) => check === 'privacy/small-number')
        .flatMap(({ fixes }) => fixes.map(({ title }) => title));
    assert.deepEqual(titles('Two  more pupils left'), ["Change to 'Fewer than six  more pupils'"]);
    assert.deepEqual(titles('Only two pupils left'), ["Change to 'fewer than six pupils'"]);
    assert.deepEqual(titles('3 pupils left'), ["Change to 'fewer than six pupils'"]);
    assert.deepEqual(titles('One pupil left'), []);
  });
});

describe('privacy/personal-data', () => {
  const id = '943 476 5919';
  const places: readonly (readonly [string, Example])[] = [
    ['a criterion', { actions: [`how-will-we-know:\n  - Case ${id} is closed by May 2026`] }],
    ['a criterion with fields', { actions: [`how-will-we-know:\n  - text: Case ${id} is closed`] }],
    ['one text for a list', { actions: [`outcomes: Case ${id} is closed`] }],
    ['a folded text', { actions: ['resources: >\n  Case 943\n  476 5919\n  is closed'] }],
    ['a literal text', { actions: [`resources: |\n  One post.\n  Case ${id}`] }],
    ['quotes', { actions: [`resources: "One \\"post\\", case ${id}"`] }],
    ['a text that YAML tears apart', { actions: [`resources: Case closed: ${id} today`] }],
    ['a text with a list in front', { actions: [`outcomes:\n  - "Good" case ${id} is closed`] }],
    ['an update', { actions: [`updates:\n  - date: 2026-05-12\n    evidence: [${id}]`] }],
    ['partners', { actions: [`partners: Police (case ${id})`] }],
    ['the plan', { blocks: `plan:\n  title: Plan\n  ends: 2027-08-31\n  vision: For ${id}\n` }],
    ['stages', { blocks: `stages:\n  - id: a\n    title: For ${id}\n    ends: 2027-08-31\n` }],
    ['decisions', { blocks: `decisions:\n  - date: 2026-05-12\n    text: On ${id}\n` }],
  ];
  for (const [place, example] of places) {
    it(`is found in ${place}, and masked in all that is said`, () => {
      const text = examplePlan(example);
      const verdict = judgeExample(example);
      const found = told(text, verdict, 'privacy/');
      assert.deepEqual(
        found.map((one) => one.replace(/\s+/g, ' ')),
        [`privacy/personal-data: ${id}`],
      );
      const said = JSON.stringify(
        verdict.problems.map((problem) => [problem, problem.subject, problem.related]),
      );
      assert.ok(!/943|5919/.test(said), said);
      assert.ok(verdict.problems.some(({ masked }) => masked));
    });
  }

  it('trusts the domains of the plan, of the shared file and of public services', () => {
    const text = examplePlan({
      actions: [
        'resources: "a@northbridge.example, b@team.northbridge.example, c@partner.example, d@x.gov.uk, e@nhs.net"',
      ],
    });
    const config = 'domains: [Partner.example]\n';
    assert.deepEqual(told(text, judgeText(text, { config }), 'privacy/'), []);
    assert.deepEqual(told(text, judgeText(text), 'privacy/'), [
      'privacy/personal-data: c@partner.example',
    ]);
  });

  it('adds a domain also to a plan that says nothing of itself', () => {
    const before = planSnapshot(
      'priorities:\n  - actions:\n      - action: Ask team@partner.example\n...\n',
    );
    const [, add] =
      before.verdict.problems.find(({ check }) => check === 'privacy/personal-data')?.fixes ?? [];
    assert.ok(add);
    assert.equal(
      textOf(before.after(add.edits(before.plan)).document.fragments),
      'priorities:\n  - actions:\n      - action: Ask team@partner.example\n\nplan:\n  domains:\n    - partner.example\n...\n',
    );
  });
});
