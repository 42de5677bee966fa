import assert from 'node:assert/strict';
import { askPlan } from '../../server/cli/commands/init';
import { fileNameFor, newPlanText } from '../../server/features/new-plan';
import { judgeText } from '../support/judged';
import { answers } from './answers';

describe('the questions for a new plan', () => {
  it('are all answered', async () => {
    const { ask, asked } = answers(
      '',
      'A plan',
      '',
      'soon',
      'April 2026',
      '31/3/26',
      '2027',
      'Ofsted inspection',
      'O 25',
      'Staffing; ;Quality',
      '',
    );
    assert.deepEqual(await askPlan({}, ask), {
      title: 'A plan',
      starts: '2026-04-01',
      ends: '2027-12-31',
      source: { code: 'O25', title: 'Ofsted inspection' },
      priorities: ['Staffing', 'Quality'],
      officer: 'Director',
    });
    assert.equal(asked.length, 11);
    assert.deepEqual(asked.slice(3, 6), [
      'First day, such as 1 April 2026: ',
      "'soon' is no date. First day, such as 1 April 2026: ",
      'Last day, such as 31 March 2028: ',
    ]);
    assert.equal(asked[6], 'A plan ends after it starts. Last day, such as 31 March 2028: ');
  });

  it('leave out what an option says', async () => {
    const { ask, asked } = answers('', '');
    const options = {
      title: 'A plan',
      organisation: 'Northbridge',
      starts: '2026-04-01',
      ends: '2027-03-31',
      officer: 'Head of Service',
    };
    assert.deepEqual(await askPlan(options, ask), {
      ...options,
      priorities: ['First priority'],
    });
    assert.deepEqual(asked, [
      'Inspection or review that it answers (Enter for none): ',
      'Priorities, with ; between them: ',
    ]);
  });
});

describe('a new plan', () => {
  const titles = [
    'Focused visit',
    'Peer challenge',
    'Audit of files',
    'Ofsted: ILACS',
    'Notice',
    '2025',
  ];
  for (const title of [...titles, undefined]) {
    it(`has no error, and no warning but of blank criteria, when it answers ${title ?? 'nothing'}`, () => {
      const text = newPlanText({
        title: '#1: the "plan" & more',
        starts: '2026-04-01',
        ends: '2027-08-31',
        ...(title !== undefined && { source: { code: '007', title } }),
        priorities: [
          'Care & support',
          'Capacity and staffing',
          'Children’s services',
          '2026',
          'Éducation: tout',
        ],
        officer: "Director: Children's Services",
      });
      const { problems } = judgeText(text, { asOf: '2026-06-01' });
      const bad = problems.filter(
        ({ severity, check }) =>
          severity !== 'suggestion' && check !== 'success/nothing-measurable',
      );
      assert.deepEqual(
        bad.map(({ check, message }) => `${check} ${message}`),
        [],
        text,
      );
    });
  }

  it('is called like its title', () => {
    assert.equal(
      fileNameFor('Children’s Services: Improvement Plan, Éire 2026'),
      'childrens-services-improvement-plan-eire-2026.plan.yaml',
    );
    assert.equal(fileNameFor('???'), 'improvement.plan.yaml');
  });
});
