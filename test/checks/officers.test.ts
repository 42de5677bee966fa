import assert from 'node:assert/strict';
import { checks } from '../../server/checks';
import { examplePlan } from '../../server/checks/support/example';
import { judgeText } from '../support/judged';

const family = checks.filter(({ id }) => id.startsWith('officers/'));

const dudley = `officers:
  dcs:
    title: Director of Children's Services
  ad-csc:
    title: Assistant Director Children's Social Care
    reports-to: dcs
  head-sqa:
    title: Head of Children's Safeguarding, Practice and Quality Assurance
`;

interface Case {
  readonly actions?: readonly string[];
  readonly blocks?: string;
  readonly config?: string;
  /** `severity check ref text at the place | text at related places`. */
  readonly finds: readonly string[];
}

/** What the family finds, each with the text at its places. */
function found({ actions, blocks, config = '' }: Omit<Case, 'finds'>): readonly string[] {
  const text = examplePlan({ ...(actions && { actions }), ...(blocks && { blocks }) });
  const rows = text.split('\n');
  const at = ({ start, end }: { start: Point; end: Point }) =>
    rows[start.line]?.slice(start.character, start.line === end.line ? end.character : undefined);
  return judgeText(text, { config }, family).problems.map((problem) => {
    const places = [problem, ...problem.related].map(at).join(' | ');
    return `${problem.severity} ${problem.check.slice(9)} ${problem.action ?? '-'} ${places}`;
  });
}

interface Point {
  readonly line: number;
  readonly character: number;
}

const cases: Readonly<Record<string, Case>> = {
  'one officer in one spelling in two cells is one problem': {
    blocks: dudley,
    actions: [
      'lead-officer: Head of Safeguarding, Practice & Quality Assurance\npartners: Head of Safeguarding, Practice & Quality Assurance',
    ],
    finds: [
      'warning spelling-variant CS1 Head of Safeguarding, Practice & Quality Assurance | Head of Safeguarding, Practice & Quality Assurance',
    ],
  },
  'a variant speaks for a mere spelling of the same officer': {
    blocks: dudley,
    actions: [
      'lead-officer: Assistant Director Children Social Care\npartners: Assistant Children Director Social Care',
    ],
    finds: [
      'warning spelling-variant CS1 Assistant Children Director Social Care | Assistant Director Children Social Care',
    ],
  },
  'case, apostrophe and plural are suggestions': {
    blocks: dudley,
    actions: [
      'senior-responsible-officer: Director Of Children Services',
      'senior-responsible-officer: Director of Childrens Service\nlead-officer: ad-csc',
    ],
    finds: [
      'suggestion spelling-variant CS1 Director Of Children Services',
      'suggestion spelling-variant CS2 Director of Childrens Service',
    ],
  },
  'a Director is no Assistant Director': {
    blocks: dudley,
    actions: ["lead-officer: Assistant Director of Children's Services"],
    finds: ["error unknown CS1 Assistant Director of Children's Services"],
  },
  'one unknown officer in two cells is one problem, in two actions two': {
    actions: [
      'lead-officer: Chief Nurse / Head of HR\npartners:\n  - chief nurse',
      'lead-officer: Chief Nurse',
    ],
    finds: ['error unknown CS1 Chief Nurse | chief nurse', 'error unknown CS2 Chief Nurse'],
  },
  'partners are told once a plan, and not as unknown': {
    actions: [
      '',
      'lead-officer: Head of HR & Partners',
      '',
      'lead-officer: Head of HR and Partners',
    ],
    finds: ['warning unnamed-partner CS2 & Partners | and Partners'],
  },
  'without a list of officers its absence is the problem': {
    blocks: 'officers: {}\n',
    actions: ['lead-officer: Chief Nurse'],
    finds: [],
  },
  'withdrawn actions are let alone': {
    actions: [
      'lead-officer: Chief Nurse and Partners\nwithdrawn:\n  date: 2026-05-01\n  reason: Done',
    ],
    finds: [],
  },
  'shared officers are known': {
    config: 'officers:\n  nurse:\n    title: Chief Nurse\n',
    actions: ['lead-officer: Chief Nurse'],
    finds: [],
  },
  'a shared officer has no place in the plan': {
    config: 'officers:\n  nurse:\n    title: Chief Nurse\n    vacant: true\n',
    actions: ['lead-officer: nurse'],
    finds: ['warning vacant -  | nurse'],
  },
  'two circles are two problems, and who reports into one is none': {
    blocks: `officers:
  a:
    title: Head of A
    reports-to: b
  b:
    title: Head of B
    reports-to: c
  c:
    title: Head of C
    reports-to: b
  dcs:
    title: Director
    reports-to: dcs
`,
    actions: ['lead-officer: a'],
    finds: ['error reporting-cycle - c | b', 'error reporting-cycle - dcs'],
  },
  'a circle through shared officers is told at the one that stands in the plan': {
    config: 'officers:\n  chief:\n    title: Chief Executive\n    reports-to: deputy\n',
    blocks: `officers:
  dcs:
    title: Director
    reports-to: chief
  deputy:
    title: Deputy
    reports-to: chief
`,
    actions: ['lead-officer: deputy'],
    finds: ['error reporting-cycle - chief | '],
  },
  'a circle of shared officers is told where it stands, and in no plan': {
    config:
      'officers:\n  chief:\n    title: Chief Executive\n    reports-to: deputy\n  deputy:\n    title: Deputy\n    reports-to: chief\n',
    blocks: 'officers:\n  dcs:\n    title: Director\n    reports-to: chief\n',
    actions: ['lead-officer: dcs'],
    finds: ['suggestion same-officer CS1 dcs | dcs'],
  },
  'one unknown officer who answers twice is one': {
    actions: [
      'senior-responsible-officer: [Chief Nurse, chief nurse]',
      'senior-responsible-officer: [Chief Nurse, Chief Doctor]',
    ],
    finds: [
      'error unknown CS1 Chief Nurse | chief nurse',
      'error unknown CS2 Chief Nurse',
      'suggestion several-accountable CS2 Chief Doctor | Chief Nurse',
      'error unknown CS2 Chief Doctor',
    ],
  },
  'half-typed lists break nothing': {
    blocks: `officers:
  dcs:
  ad-csc:
    reports-to:
  head-hr:
    aliases:
      -
    vacant: perhaps
boards:
  improvement:
    reporting-officer:
risks:
  r:
measures:
  m:
    owner: [ ]
stages:
  -
`,
    actions: [
      'lead-officer:\nsenior-responsible-officer: [, dcs]\npartners: "/"\nupdates:\n  - by: ""\n  -',
    ],
    finds: ['error unknown CS1 /'],
  },
};

describe('the fix of several who answer', () => {
  const fixes = (written: string) => {
    const text = examplePlan({ actions: [`senior-responsible-officer: ${written}`] });
    return judgeText(text, {}, family)
      .problems.filter(({ check }) => check === 'officers/several-accountable')
      .flatMap((problem) => problem.fixes.map(({ title }) => title));
  };
  it('keeps the first where it takes out no more than the other', () => {
    const kept = ["Keep Director of Children's Services alone"];
    assert.deepEqual(fixes('dcs / head-hr / ad-csc'), kept);
    assert.deepEqual(fixes('[dcs, head-hr]'), kept);
    for (const written of [
      '[dcs, head-hr, ad-csc]',
      '[dcs / head-hr, ad-csc]',
      '[dcs / head-hr, dcs]',
    ])
      assert.deepEqual(fixes(written), [], written);
    assert.deepEqual(fixes('[dcs, dcs, head-hr]'), []);
  });
});

describe('checks on officers', () => {
  for (const [name, { finds, ...plan }] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(found(plan), finds));
  }
});

describe('an officer whom nobody knows', () => {
  const listOf = (count: number) =>
    `officers:\n${Array.from({ length: count }, (_, i) => `  o${i}:\n    title: Officer ${i}\n`).join('')}`;
  const adviceWith = (count: number) => {
    const text = examplePlan({ actions: ['lead-officer: Chief Nurse'], blocks: listOf(count) });
    const told = judgeText(text, {}, family).problems.map(({ message }) => message);
    return told.find((message) => message.startsWith('Chief Nurse'))?.replace(/^.*meant\. /, '');
  };

  it('is told with the titles of a short list', () => {
    assert.equal(
      adviceWith(4),
      'Add the role to the list, which has Officer 0, Officer 1, Officer 2 and Officer 3, or name the one that is meant.',
    );
    assert.equal(adviceWith(5), 'Add the role to the list, or name the one that is meant.');
  });
});
