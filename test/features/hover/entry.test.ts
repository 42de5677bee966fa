import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { metBoard } from '../../support/boards';
import { shown } from '../../support/hovers';
import { configAt, planAt } from '../../support/snapshots';

const says = (marked: string, around = planAt(marked)) =>
  shown(marked, around)?.says.split('\n').filter(Boolean);
const about = (marked: string) => shown(marked)?.about.trim();

const sources = `sources:
  O25:
    title: Ofsted inspection
    kind: inspection
    by: Ofsted
    date: 2025-11
    aliases: [OFSTED25]
    recommendations:
      1: Management oversight
      2: Plans for children in care
  BAU:
    title: Business as usual
    kind: business-as-usual
`;
const plan = (...actions: string[]) => examplePlan({ actions, blocks: sources });
const withLinks = (links: string) =>
  plan(links, 'links: [OFSTED25, BAU]', 'links: [O25.2]\nwithdrawn:\n  reason: Done elsewhere');

describe('hover on a source', () => {
  const source = [
    '**Ofsted inspection** (O25)',
    'Inspection by Ofsted, November 2025',
    '- Answered by 2 actions: CS1 and CS2',
    '- 1 of 2 recommendations unanswered',
    '- O25\\.2: Plans for children in care',
  ];

  it('says what it is, which actions answer it and which recommendations none answers', () => {
    const marked = withLinks('links: [O25.1]').replace('  O25:', '  O$025:');
    assert.deepEqual(says(marked), source);
    assert.equal(about(marked), '⟦O25⟧:');
  });

  it('works on its code and its aliases, however links are written', () => {
    const links: Record<string, string> = {
      'links: [O25.1, OFST$0ED25]': 'links: [O25.1, ⟦OFSTED25⟧]',
      'links: O25.1/ OFSTED$025; BAU': 'links: O25.1/ ⟦OFSTED25⟧; BAU',
      'link-to: "O25.1 $0OFSTED25"': 'link-to: "O25.1 ⟦OFSTED25⟧"',
      'links:\n  - O25.1\n  - OFSTED25$0': '- ⟦OFSTED25⟧',
      "links: ['O25.1', '$0O25', BAU": "links: ['O25.1', '⟦O25⟧', BAU",
      'links: >-\n  O25.1\n  O$025': '⟦O25⟧',
      'links: [O25.1, O25$0] # as agreed': 'links: [O25.1, ⟦O25⟧] # as agreed',
    };
    for (const [marked, expected] of Object.entries(links)) {
      const text = plan(marked, 'links: [OFSTED25, BAU]');
      assert.deepEqual(says(text), source, marked);
      assert.equal(about(text), expected);
    }
  });

  it('says of a recommendation which actions answer it', () => {
    const answered = [
      '**O25\\.1** Management oversight',
      'Ofsted inspection by Ofsted, November 2025',
      '- Answered by 1 action: CS1',
    ];
    assert.deepEqual(says(withLinks('links: [O25.$01]')), answered);
    const listed = withLinks('links: [O25.1]');
    assert.deepEqual(says(listed.replace('      1:', '      1$0:')), answered);
    assert.equal(
      says(listed.replace('Plans for', 'Plans$0 for'))?.at(-1),
      '- No action answers it',
    );
  });

  it('says nothing of a code in no list, and of a source what is known where little is', () => {
    assert.equal(says(plan('links: [B$019]')), undefined);
    const empty = examplePlan({ blocks: 'sources:\n  O2$05:\n' });
    assert.equal(says(empty)?.[0], '**O25** (O25)');
    assert.deepEqual(says(plan('links: [O25.1, BA$0U]')), [
      '**Business as usual** (BAU)',
      '- Linked by 1 action: CS1',
    ]);
  });

  it('says what golden-thread.yaml knows of it, there and in the plan', () => {
    const config = sources.replace('O25:', 'LG$0A:');
    const known = ['**Ofsted inspection** (LGA)', 'Inspection by Ofsted, November 2025'];
    assert.deepEqual(says(config, configAt(config)), [...known, '- 2 recommendations']);
    const marked = plan('links: [LGA.2, L$0GA]');
    const around = planAt(marked, { config: config.replace('$0', '') });
    assert.deepEqual(says(marked, around), [
      ...known,
      '- Answered by 1 action: CS1',
      '- 1 of 2 recommendations not answered by this plan',
      '- LGA\\.1: Management oversight',
    ]);
  });
});

describe('hover on an officer', () => {
  const officers = (marked: string, ...more: string[]) =>
    examplePlan({ actions: [marked, ...more] });
  const social = [
    "**Assistant Director Children's Social Care** (ad\\-csc)",
    "- Reports to Director of Children's Services",
    '- Leads 2 open actions: 1 in Foundation work and 1 in Embedding improvement',
    '- Next deadline: 26 February 2027, CS2',
    '- Past the deadline: CS1',
  ];

  const evidence = 'updates:\n  - date: 2026-05-20\n    evidence: [a.pdf]\n';

  it('counts by the state of the day, as reports do', () => {
    const facts = (...actions: string[]) => says(officers('lead-officer: ad-$0csc', ...actions));
    const own = (deadline: string, more: string) =>
      `lead-officer: ad-csc\ndeadline: ${deadline}\n${more}`;
    const late = facts(
      own('2026-05-29', 'status: complete\n'),
      own('2026-05-29', 'withdrawn: { date: 2026-06-02 }\n'),
      own('2026-05-29', 'withdrawn: { date: 2026-06-01 }\n'),
      own(
        '2026-12-31',
        'deadline-changes: [{ from: 2026-05-29, to: 2026-12-31, on: 2026-06-02 }]\n',
      ),
    );
    assert.equal(late?.at(-1), '- Past the deadline: CS2, CS3 and CS5');
  });

  it('says the title, the line, the load by stage and the next deadline, in any spelling', () => {
    const cells: Record<string, string> = {
      'lead-officer: ad-$0csc': 'lead-officer: ⟦ad-csc⟧',
      'lead: Assistant Director Childrens Social Ca$0re':
        'lead: ⟦Assistant Director Childrens Social Care⟧',
      "lead-officer: Head of HR / Assistant Director of Children's $0Social Care and Partners":
        "lead-officer: Head of HR / ⟦Assistant Director of Children's Social Care⟧ and Partners",
      "lead-officer:\n  - 'Assistant Director Children''s Social$0 Care'":
        "- '⟦Assistant Director Children''s Social Care⟧'",
      "lead-officer: |\n  Head of HR\n  Assistant Director Children's $0Social Care":
        "⟦Assistant Director Children's Social Care⟧",
    };
    for (const [cell, expected] of Object.entries(cells)) {
      const marked = officers(
        `deadline: 2026-05-29\n${cell}`,
        'lead-officer: ad-csc',
        `lead-officer: ad-csc\nstatus: complete\n${evidence}`,
      );
      assert.deepEqual(says(marked), social, cell);
      assert.equal(about(marked), expected);
    }
  });

  it('says nothing of nobody in the list, nor of what stands between two', () => {
    assert.equal(says(officers('lead-officer: Chief $0Nurse')), undefined);
    assert.equal(says(officers('lead-officer: dcs and Part$0ners')), undefined);
    assert.equal(says(officers('lead-officer: $0')), undefined);
  });

  it('works where an id is meant, on the entry itself, and through an alias of YAML', () => {
    const marked = officers('').replace('    reports-to: dcs', '    reports-to: dc$0s');
    assert.match(says(marked)?.[0] ?? '', /^\*\*Director of Children's Services/);
    const entry = officers('').replace('  head-hr:', '  head-h$0r:');
    assert.deepEqual(says(entry)?.slice(2), ['- No open actions']);
    const alias = officers('senior-responsible-officer: &a head-hr\nlead-officer: *$0a');
    assert.match(says(alias)?.[0] ?? '', /^\*\*Head of HR/);
  });

  it('goes round a circle of who reports to whom once', () => {
    const blocks =
      'officers:\n  a:\n    title: Head A\n    reports-to: b\n  b:\n    title: Head B\n    reports-to: a\n';
    const marked = examplePlan({ blocks }).replace('  a:', '  $0a:');
    assert.equal(says(marked)?.[1], '- Reports to Head B');
  });
});

describe('hover on an action', () => {
  const marked = (ref: string) =>
    examplePlan({
      blocks: metBoard,
      actions: [
        'status: on-track\nsuccess-criteria:\n  - Practice improves\n  - 90% of visits are in time',
        `depends-on: [${ref}]\nstatus: complete`,
        'ref: CS1\nwithdrawn:\n  date: 2026-05-12\n  reason: Overtaken by the *regional* work',
      ],
    });

  it('says deadline, stage, officers, status and how many criteria can be measured', () => {
    assert.deepEqual(says(marked('CS$01')), [
      '**CS1** Reduce reliance on agency social workers',
      '- Due Friday 31 July 2026',
      '- Stage: Foundation work',
      "- Senior responsible officer: Director of Children's Services",
      "- Lead officer: Assistant Director Children's Social Care",
      '- Reported: on track',
      '- Calculated: not updated. Nothing was reported since the board met on 12 May 2026\\.',
      '- 1 of 2 success criteria can be measured',
    ]);
    assert.equal(says(marked('XX$09')), undefined);
  });

  it('says at its own ref what it is itself', () => {
    const own = marked('CS1');
    const at = own.lastIndexOf('ref: CS1') + 'ref: C'.length;
    const lines = says(`${own.slice(0, at)}$0${own.slice(at)}`);
    assert.ok(lines?.includes('- Withdrawn on 12 May 2026: Overtaken by the \\*regional\\* work'));
  });
});

describe('hover on the status of an action', () => {
  it('says what was reported, what is calculated, what was agreed, and the impact apart', () => {
    const agreed =
      'agreed:\n  status: at-risk\n  board: improvement\n  date: 2026-05-12\n  reason: One *post* is open\n';
    const update = 'updates:\n  - date: 2026-05-12\n    impact: emerging\n';
    const marked = (status: string) =>
      examplePlan({ actions: [`deadline: 2026-05-29\nstatus: ${status}\n${agreed}${update}`] });
    assert.deepEqual(says(marked('on-t$0rack')), [
      '- Reported: on track',
      '- Calculated: off track. It was due on 29 May 2026\\.',
      '- Agreed by Improvement Board on 12 May 2026: at risk. One \\*post\\* is open',
      '- Impact: emerging',
    ]);
    assert.equal(says(examplePlan({ actions: ['agreed:\n  status: on-t$0rack'] })), undefined);
  });
});

describe('hover on stages, boards, measures and priorities', () => {
  it('says of a stage its window, its progress and its review', () => {
    const stages = `${metBoard}stages:
  - id: foundation
    title: Foundation work
    ends: 2026-08-31
    deliverables:
      - Campaign open
      - text: Rota agreed
        met: yes
    review:
      due: 2026-09-15
      board: improvement
`;
    const actions = ['stage: found$0ation', 'stage: foundation\nstatus: complete'];
    const expected = [
      '**Foundation work** (foundation)',
      '1 March 2026 to 31 August 2026',
      '- Ends: 64 working days to go',
      '- 0 of 2 actions complete, 1 at risk, 1 not updated',
      '- 1 of 2 deliverables met',
      '- Review due: 15 September 2026, Improvement Board',
    ];
    assert.deepEqual(says(examplePlan({ blocks: stages, actions })), expected);
    const own = examplePlan({ blocks: stages, actions }).replace('$0', '');
    assert.deepEqual(says(own.replace('id: foundation', 'id: $0foundation')), expected);
  });

  it('says of a board when it meets', () => {
    const board = (meets: string) =>
      examplePlan({
        blocks: `boards:\n  improvement:\n    title: Improvement Board\n    chair: Independent chair\n${meets}`,
      }).replace('board: improvement', 'board: improve$0ment');
    const head = ['**Improvement Board** (improvement)', '- Chair: Independent chair'];
    assert.deepEqual(says(board('    meets:\n      every: 8 weeks\n      from: 2026-03-17\n')), [
      ...head,
      '- Next meetings: 7 July 2026, 1 September 2026 and 27 October 2026',
      '- Last meeting: 12 May 2026',
    ]);
    assert.deepEqual(says(board('    meets: [2026-05-01]\n')), [
      ...head,
      '- No meeting to come is known',
      '- Last meeting: 1 May 2026',
    ]);
    assert.deepEqual(says(board('    meets: as-required\n')), [...head, '- Meets as required']);
    assert.deepEqual(says(board('')), [...head, '- It does not say when it meets']);
  });

  it('says of a measure where it starts, what is to be reached and where it is', () => {
    const measures = `measures:
  agency:
    title: Posts filled by agency staff
    unit: "%"
    good-is: low
    owner: ad-csc
    baseline: {value: 23, date: 2025-12-31}
    targets:
      - by: 2026-08-31
        value: 12
      - by: 2027
        benchmark: England
    actuals:
      - date: 2026-03
        value: 19
      - date: 2026-07-31
        value: 9
`;
    const actions = ['success-criteria:\n  - measure: age$0ncy'];
    assert.deepEqual(says(examplePlan({ blocks: measures, actions })), [
      '**Posts filled by agency staff** (agency)',
      '- Measured in: %',
      '- Lower is better',
      '- Baseline: 23%, 31 December 2025',
      '- Target: 12% by 31 August 2026',
      '- Target: equal to or better than England by 2027',
      '- Last figure: 19%, March 2026',
      "- Owner: Assistant Director Children's Social Care",
      '- Decides 1 action: CS1',
    ]);
  });

  it('says of a priority how many of its actions are complete', () => {
    const actions = ['status: complete', '', 'withdrawn: {reason: Done}'];
    const marked = examplePlan({ actions, blocks: metBoard });
    assert.deepEqual(says(marked.replace('id: CS', 'id: C$0S')), [
      '**Capacity and staffing** (CS)',
      "- Owned by Director of Children's Services",
      '- 0 of 2 actions complete, 1 at risk, 1 not updated',
    ]);
  });
});
