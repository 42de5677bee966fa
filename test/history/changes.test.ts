import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplePlan } from '../../server/checks/support/example';
import { linksOf } from '../../server/engine/judge-shared';
import { changeKinds } from '../../server/history/change';
import { changesBetween } from '../../server/history/compare';
import { answersBySource, type LinkFact } from '../../server/progress/answers';
import { changesOf, sideOf, told } from '../support/versions';

/** The changes from an example to another, as lines. */
const changes = (before: string, after: string) =>
  told(changesOf(examplePlan({ actions: [before] }), examplePlan({ actions: [after] })));

describe('a change says what it did', () => {
  const says = (before: string, after: string, ...expected: readonly string[]) =>
    assert.deepEqual(changes(before, after), expected);
  const between = (before: string, after: string, day?: string) =>
    told(changesOf(examplePlan({ blocks: before }), examplePlan({ blocks: after }), day));

  it('to a deadline', () => {
    says(
      '',
      'deadline: 2026-10-31',
      'weaker: CS1: The deadline moved 92 days later, from 31 July 2026 to 31 October 2026. The plan does not say who agreed.',
    );
    says(
      'deadline: 2026-10-31',
      '',
      'stronger: CS1: The deadline moved 92 days earlier, from 31 October 2026 to 31 July 2026.',
    );
    const change =
      'deadline-changes: [{ from: 2026-07-31, to: 2026-10-31, on: 2026-05-12, agreed-by: Board, reason: No supplier }]';
    says(
      '',
      `deadline: 2026-10-31\n${change}`,
      'weaker: CS1: The deadline moved 92 days later, from 31 July 2026 to 31 October 2026, agreed by Board on 12 May 2026: No supplier.',
    );
    says('deadline: 31/07/2026', 'deadline: July 2026');
  });

  it('to what the plan records of its own past, which nobody may rewrite unseen', () => {
    const looked = (before: string, after: string) => {
      const found = changesOf(
        examplePlan({ actions: [before] }),
        examplePlan({ actions: [after] }),
      );
      return found.filter(({ look }) => look === 'past').map(({ sentence }) => sentence);
    };
    assert.deepEqual(looked('original-deadline: 2026-06-30', 'original-deadline: 2026-07-31'), [
      "The first deadline was rewritten: now '31 July 2026', before '30 June 2026'.",
    ]);
    assert.deepEqual(
      looked(
        'agreed: { status: at-risk, reason: One post is open }',
        'agreed: { status: at-risk, reason: All is well }',
      ),
      [
        "The record of what the board agreed was rewritten: now 'All is well', before 'One post is open'.",
      ],
    );
    const milestone = (more: string) => `milestones: [{ text: Draft, due: 2026-05-01${more} }]`;
    assert.deepEqual(looked(milestone(', done: 2026-05-01'), milestone('')), [
      "The milestone 'Draft' is not said to be reached; it was said to be reached on 1 May 2026.",
    ]);
    assert.deepEqual(looked(milestone(''), milestone(', done: 2026-05-01')), [], 'news');
    const change = (by: string) =>
      `deadline-changes: [{ from: 2026-06-30, to: 2026-07-31, on: 2026-05-12, agreed-by: ${by} }]`;
    assert.deepEqual(looked(change('Board'), change('Nobody')), [
      'The record of a change of its deadline, 30 June 2026 to 31 July 2026, was rewritten or taken out.',
    ]);
    const stage = (more: string) =>
      `stages:\n  - id: one\n    title: One\n    ends: 2026-08-31\n    deliverables: [{ text: Rota, met: ${more.includes('close')} }]\n    review: { due: 2026-09-15, ${more} }\n`;
    const reviewed = changesOf(
      examplePlan({ blocks: stage('held: 2026-05-01, decision: close') }),
      examplePlan({ blocks: stage('held: 2026-05-01, decision: extend') }),
    );
    assert.deepEqual(
      reviewed.filter(({ look }) => look === 'past').map(({ field }) => field),
      ['deliverables', 'review'],
    );
    const measure = (day: string) =>
      `measures:\n  a: { title: A, baseline: { value: 1, date: ${day} } }\n`;
    const [baseline] = changesOf(
      examplePlan({ blocks: measure('2026-01-01') }),
      examplePlan({ blocks: measure('2026-03-01') }),
    );
    assert.match(baseline?.sentence ?? '', /day of the figure to start from was rewritten/);
  });

  it('and hides what must not be shown, in whatever words it is told', () => {
    const risk = (text: string) => `risks:\n  r: { title: R, mitigation: ${text} }\n`;
    const found = changesBetween(
      sideOf(examplePlan({ blocks: risk('Old') })),
      sideOf(examplePlan({ blocks: risk('Ring 01632 960123') })),
      { shown: (text) => text.replaceAll('01632 960123', '•••') },
    );
    assert.ok(found.length > 0);
    assert.doesNotMatch(JSON.stringify(found), /960123/);
  });

  it('to a deadline that has moved before', () => {
    says(
      'deadline: 2026-08-31\noriginal-deadline: 2026-07-31',
      'deadline: 2026-09-30\noriginal-deadline: 2026-07-31\ndeadline-changes: [{ to: 2026-08-31, on: 2026-04-01 }]',
      'weaker: CS1: The deadline moved 30 days later, from 31 August 2026 to 30 September 2026. The plan does not say who agreed. With 2 moves it is 61 days later than at first.',
    );
  });

  it('to a criterion: vaguer, clearer, less, more, said anew', () => {
    const criterion = (text: string) => `success-criteria: ["${text}"]`;
    const clear = criterion('Agency staff fill fewer than 12% of permanent posts by August 2026');
    says(
      clear,
      criterion('Agency staff fill fewer permanent posts'),
      "weaker: CS1: A success criterion was made vaguer: it was one that can be measured, and is one that nobody can test. It says now 'Agency staff fill fewer permanent posts'; before, it said 'Agency staff fill fewer than 12% of permanent posts by August 2026'.",
    );
    says(
      clear,
      clear.replace('12%', '15%'),
      "weaker: CS1: In a success criterion the figure to reach changed from 12% to 15%, which asks for less: now 'Agency staff fill fewer than 15% of permanent posts by August 2026', before 'Agency staff fill fewer than 12% of permanent posts by August 2026'.",
    );
    const [less] = changes(clear.replace('12%', '15%'), clear);
    assert.match(less ?? '', /^stronger: .*from 15% to 12%, which asks for more/);
    const [later] = changes(clear, clear.replace('August', 'December'));
    assert.match(later ?? '', /^weaker: .*the date moved 122 days later/);
    const [both] = changes(clear, clear.replace('12%', '10%').replace('August', 'December'));
    assert.match(both ?? '', /^neither: .*asks for more, and the date moved 122 days later/);
    const [lost] = changes(clear, clear.replace('fewer than 12% of', 'fewer'));
    assert.match(
      lost ?? '',
      /^weaker: CS1: A success criterion was made vaguer: it names no figure any more\./,
    );
    const [undated] = changes(clear, clear.replace(' by August 2026', ''));
    assert.match(undated ?? '', /^weaker: .*: it names no date any more\./);
    const [open] = changes(
      criterion('90% of visits are on time'),
      criterion('80% of visits are on time'),
    );
    assert.match(open ?? '', /^neither: .*from 90% to 80% \(it does not say which way is better\)/);
    const [wait] = changes(
      criterion('No child waits longer than two weeks'),
      criterion('No child waits longer than one week'),
    );
    assert.match(wait ?? '', /^stronger: .*asks for more/);
    const [limit] = changes(
      criterion('All visits are within 10 working days of referral'),
      criterion('All visits are within 20 working days of referral'),
    );
    assert.match(
      limit ?? '',
      /^weaker: CS1: In a success criterion the time that is allowed changed/,
    );
    const [anew] = changes(clear, clear.replace('permanent', 'all permanent'));
    assert.match(anew ?? '', /^neither: CS1: A success criterion was said anew/);
  });

  it('to the target of a measure that a criterion names, told once', () => {
    const plan = (value: number) =>
      examplePlan({
        actions: ['success-criteria: [{ measure: agency }]'],
        blocks: `measures:\n  agency: { title: Agency rate, unit: "%", good-is: low, targets: [{ by: 2026-08-31, value: ${value} }] }`,
      });
    assert.deepEqual(told(changesOf(plan(12), plan(15))), [
      "weaker: Measure 'Agency rate': A target went up, which asks for less: now 15% by 31 August 2026, before 12% by 31 August 2026.",
    ]);
  });

  it('to a status: walked back, but not to honest news', () => {
    says(
      'status: complete',
      'status: on-track',
      'weaker: CS1: Its status changed from complete to on track. No update says why.',
    );
    const reopened = 'status: on-track\nupdates: [{ date: 2026-05-20, note: An audit found gaps }]';
    const why = "neither: CS1: An update of 20 May 2026: 'An audit found gaps'.";
    says(
      'status: complete',
      reopened,
      'neither: CS1: Its status changed from complete to on track. It was reopened, and an update says why.',
      why,
    );
    const silent = 'status: on-track\nupdates: [{ date: 2026-05-20, status: on-track }]';
    const [unexplained] = changes('status: complete', silent);
    assert.match(unexplained ?? '', /^weaker: CS1: Its status/);
    says(
      'status: on-track',
      'status: off-track',
      'neither: CS1: Its status changed from on track to off track.',
    );
  });

  it('to who answers for it', () => {
    says(
      '',
      'senior-responsible-officer: ad-csc\nlead-officer: []',
      "neither: CS1: The senior responsible officer changed from Director of Children's Services to Assistant Director Children's Social Care.",
      "weaker: CS1: Nobody is named as lead officer any more; it was Assistant Director Children's Social Care.",
    );
    says('', "lead-officer: Assistant Director Children's Social Care");
  });

  it('to what is answered of a source that plans share, by all of them or where nobody knows by this one', () => {
    const config =
      'sources: { O30: { title: Visit, kind: inspection, recommendations: { 1: Oversight } } }';
    const side = (link: string, others?: readonly LinkFact[]) => {
      const { plan, lists } = sideOf(
        examplePlan({ actions: ['links: [O25.1]', `links: [${link}]`] }),
        config,
      );
      const links = others && [...(linksOf(plan, lists) ?? []), others];
      return { plan, lists, shared: links && answersBySource(links, lists.sources) };
    };
    const between = (...[before, after]: readonly (readonly LinkFact[] | undefined)[]) =>
      told(changesBetween(side('O30.1', before), side('BAU', after)));
    assert.deepEqual(between([], []), [
      "weaker: O30.1 'Oversight': No action answers it any more; CS2 did.",
      'neither: CS2: It answers BAU now.',
    ]);
    const alone = ['neither: CS2: It no longer answers O30.1, and answers BAU now.'];
    assert.deepEqual(between([], [['O30', '1']]), alone);
    assert.deepEqual(between(undefined, undefined), alone);
    const gone = sideOf(examplePlan({ actions: ['links: [O25.1]'] }), config);
    assert.match(
      told(changesBetween(side('O30.1'), gone))[0] ?? '',
      / O30\.1 is answered by none of this plan now, 1 before\.$/,
    );
  });

  it('to what is answered, where another action still does, and where none does', () => {
    const plan = (one: string, other: string) =>
      examplePlan({ actions: [`links: [${one}]`, `links: [${other}]`] });
    assert.deepEqual(told(changesOf(plan('O25.1', 'O25.1'), plan('BAU', 'O25.1'))), [
      'neither: CS1: It no longer answers O25.1, and answers BAU now.',
    ]);
    assert.deepEqual(told(changesOf(plan('O25.1', 'BAU'), plan('BAU', 'BAU'))), [
      "weaker: O25.1 'Management oversight of decisions': No action answers it any more; CS1 did.",
      'neither: CS1: It answers BAU now.',
    ]);
  });

  it('to the plan: stages, exceptions, measures, sources, risks', () => {
    assert.deepEqual(
      between('', 'plan: { title: A plan, ends: 2027-12-31 }').filter((line) =>
        line.includes('end '),
      ),
      ['weaker: The plan: Its end moved 122 days later, from 31 August 2027 to 31 December 2027.'],
    );
    const excepted = '# exception plan/missing-field until 2026-12-31: agreed in March\nstages: []';
    assert.deepEqual(between('stages: []', excepted), [
      "weaker: plan/missing-field: An exception was agreed, until 31 December 2026: 'agreed in March'.",
    ]);
    const [longer] = between(excepted, excepted.replace(' until 2026-12-31', ''));
    assert.match(longer ?? '', /^weaker: .*: An agreed exception changed: now with no end/);
    const [fixed] = between(
      'measures: { a: { title: A, baseline: { value: 20 }, actuals: [{ date: 2026-04-01, value: 17 }] } }',
      'measures: { a: { title: A, baseline: { value: 30 }, actuals: [{ date: 2026-04-01, value: 15 }] } }',
    );
    assert.equal(
      fixed,
      "neither: Measure 'A': The baseline, from which progress is counted, changed from 20 to 30.",
    );
    const shorter =
      'sources: { O25: { title: Ofsted, kind: inspection }, BAU: { title: B, kind: business-as-usual } }';
    assert.ok(
      between('', shorter).some((line) =>
        line.startsWith('weaker: O25.1: The recommendation was taken out of the list'),
      ),
    );
  });

  it('to an action that went, came, or was given up', () => {
    const two = examplePlan({ actions: ['', ''] });
    const one = examplePlan({ actions: [''] });
    assert.deepEqual(told(changesOf(two, one)), [
      "weaker: CS2: The action was taken out of the plan: 'Audit a sample of plans every month'. O25.1 is answered by 1 action now, 2 before.",
    ]);
    const unanswered = examplePlan({ actions: ['links: [BAU]'] });
    const [alone] = told(changesOf(examplePlan({ actions: ['links: [BAU]', ''] }), unanswered));
    assert.match(alone ?? '', / O25\.1 is answered by none now, 1 before\.$/);
    assert.deepEqual(told(changesOf(one, two)), [
      "stronger: CS2: A new action: 'Audit a sample of plans every month'.",
    ]);
    const [withdrawn] = changes('', 'withdrawn: { reason: Merged }');
    assert.equal(
      withdrawn,
      "weaker: CS1: The action was withdrawn: 'Merged'. O25.1 is answered by none now, 1 before.",
    );
    const [replaced] = changes('', 'withdrawn: { reason: Merged, replaced-by: CS2 }');
    assert.equal(
      replaced,
      "neither: CS1: The action was withdrawn, and CS2 takes its place: 'Merged'. O25.1 is answered by none now, 1 before.",
    );
  });

  it('to a bound: what is promised at most is not promised', () => {
    const bound = (before: string, after: string, by = 'success-criteria') =>
      changes(`${by}: ["${before}"]`, `${by}: ["${after}"]`)[0] ?? '';
    assert.equal(
      bound('Eight new places are open by May 2026', 'Up to eight new places are open by May 2026'),
      "weaker: CS1: In a success criterion it says 'Up to' now, which promises less: now 'Up to eight new places are open by May 2026', before 'Eight new places are open by May 2026'.",
    );
    assert.match(
      bound('Up to eight new places', 'Eight new places', 'outcomes'),
      /^stronger: CS1: In an outcome it does not say 'Up to' any more, which promises more: /,
    );
    assert.match(bound('12% of posts are empty', 'Up to 12% of posts are empty'), /^neither: /);
    assert.match(bound('90% of visits are made', 'About 90% of visits are made'), /^weaker: /);
    assert.match(
      bound('At least 90% of visits are made', 'At most 90% of visits are made'),
      /^neither: CS1: In a success criterion it says 'At most' now, no longer 'At least'/,
    );
    // More of them, but no longer for sure.
    assert.match(bound('Eight new places are open', 'Up to six new places are open'), /^neither: /);
  });

  it('to what was recorded', () => {
    const decided =
      'decisions:\n  - { date: 2026-05-12, board: improvement, text: CS1 moves to July }';
    assert.deepEqual(between(decided, decided.replace('July', 'August')), [
      "weaker: Decision of the Improvement Board on 12 May 2026: The record of it was rewritten: now 'CS1 moves to August', before 'CS1 moves to July'.",
    ]);
    assert.deepEqual(between(decided, 'decisions: []'), [
      "weaker: Decision of the Improvement Board on 12 May 2026: The record of it was taken out: 'CS1 moves to July'.",
    ]);
    assert.deepEqual(between(decided, 'decisions: []', '2026-05-01'), []);
    assert.deepEqual(between('decisions: []', decided), [
      "neither: Decision of the Improvement Board on 12 May 2026: It is new: 'CS1 moves to July'.",
    ]);
    const update = 'updates: [{ date: 2026-05-01, note: Half of them, evidence: [audit.pdf] }]';
    says(update, '', "weaker: CS1: The update of 1 May 2026 was taken out: 'Half of them'.");
    says(
      update,
      update.replace('Half', 'All').replace('[audit.pdf]', '[]'),
      "neither: CS1: The update of 1 May 2026 was rewritten: it says now 'All of them', before 'Half of them'.",
      "weaker: CS1: Evidence of the update of 1 May 2026 was taken out: 'audit.pdf'.",
    );
    says(
      update,
      update.replace('note', 'status: on-track, voice: It helps, note'),
      'neither: CS1: Its status is reported as on track; none was reported before.',
      "neither: CS1: The update of 1 May 2026 was added to: its status is on track now; what people said of it came in: 'It helps'.",
    );
    const figures = (value: number) =>
      `measures: { a: { title: A, unit: "%", actuals: [{ date: 2026-03-31, value: ${value} }] } }`;
    const changed = changesOf(
      examplePlan({ blocks: figures(22) }),
      examplePlan({ blocks: figures(19) }),
    );
    assert.deepEqual(told(changed), [
      "neither: Measure 'A': The figure of 31 March 2026 was 22%, and is now 19%.",
    ]);
    assert.equal(changed[0]?.look, 'past');
  });

  it('to a board', () => {
    const board = (fields: string) => `boards: { improvement: { title: Board${fields} } }`;
    const full =
      ', meets: { every: 8 weeks, from: 2026-01-20 }, receives: [progress, risks], public: true';
    const less = ', meets: { every: 26 weeks, from: 2026-01-20 }, receives: [progress]';
    assert.deepEqual(between(board(full), board(less)), [
      "weaker: Board 'Board': The board meets every 26 weeks now; it was every 8 weeks, which is less often.",
      "weaker: Board 'Board': Its papers are not public any more.",
      "weaker: Board 'Board': The board is not sent risks any more.",
    ]);
    assert.deepEqual(
      between(board(', meets: [2026-05-12]'), board(', meets: as-required, role: receives')),
      [
        "neither: Board 'Board': The board meets as required now; it was on 12 May 2026.",
        "neither: Board 'Board': Its role came in: 'receives'.",
      ],
    );
  });

  it('to how a measure is read', () => {
    const measure = (fields: string) => `measures: { a: { title: Rate, unit: "%"${fields} } }`;
    assert.deepEqual(
      between(
        measure(', frequency: monthly, tolerance: 0.5, definition: All posts'),
        measure(', frequency: quarterly, tolerance: 2, definition: All permanent posts'),
      ),
      [
        "neither: Measure 'Rate': Its definition was said anew: now 'All permanent posts', before 'All posts'.",
        "weaker: Measure 'Rate': How often its figure is read changed from 'monthly' to 'quarterly', which is less often.",
        "weaker: Measure 'Rate': It may miss its target by 2% now; it was 0.5%.",
      ],
    );
  });

  it('to resources, where a sum can be read', () => {
    const resources = (before: string, after: string) =>
      changes(`resources: ${before}`, `resources: ${after}`)[0] ?? '';
    assert.match(
      resources('£120,000 a year', '£20,000 a year'),
      /^weaker: CS1: Its resources were cut/,
    );
    assert.match(resources('£1.9 million', '£2 million'), /^stronger: /);
    assert.match(resources('From the reserve', 'From the budget'), /^neither: /);
  });

  it('to a target of a criterion and of its measure, told once', () => {
    const plan = (value: number) =>
      examplePlan({
        actions: [`success-criteria: [{ measure: a, target: ${value}, by: 2026-08-31 }]`],
        blocks: `measures: { a: { title: Visits on time, unit: "%", good-is: high, targets: [{ by: 2026-08-31, value: ${value} }] } }`,
      });
    const [once, ...more] = told(changesOf(plan(85), plan(75)));
    assert.match(once ?? '', /^weaker: CS1: .* The target of the measure changed with it\.$/);
    assert.deepEqual(more, []);
  });

  it('with what the plan itself accounts for', () => {
    const recorded = (before: string, after: string) => {
      const [change] = changesOf(
        examplePlan({ actions: [before] }),
        examplePlan({ actions: [after] }),
      );
      return change?.isRecorded ?? false;
    };
    const moved = 'deadline: 2026-10-31';
    assert.equal(recorded('', moved), false);
    const to = (more: string) => `${moved}\ndeadline-changes: [{ to: 2026-10-31${more} }]`;
    assert.equal(recorded('', to(', reason: No supplier')), false);
    assert.equal(recorded('', to(', agreed-by: Improvement Board')), true);
    assert.equal(recorded('', 'withdrawn: { date: 2026-05-01 }'), false);
    assert.equal(recorded('', 'withdrawn: { reason: Merged }'), true);
  });

  it('with both texts where they are long', () => {
    const long = `Recruit ${'carers and their supporters in every town and village '.repeat(4)}`;
    const [change] = changes(`resources: ${long}this year`, `resources: ${long}next year`);
    assert.match(
      change ?? '',
      /now '\.\.\. town and village next year', before '\.\.\. town and village this year'/,
    );
  });

  it('in words that are masked, whole and on one line', () => {
    const side = (text: string) => sideOf(examplePlan({ actions: [text] }));
    const shown = (text: string) => text.replaceAll('Jane Doe', '****');
    const [change] = changesBetween(side(''), side('resources: |\n  Jane\n  Doe pays'), { shown });
    assert.equal(change?.sentence, "Its resources came in: '**** pays'.");
    assert.equal(change?.is, '**** pays');
  });
});

describe('the page on changes', () => {
  it('tells of every kind', () => {
    const page = readFileSync(join(__dirname, '../../../docs/diff.md'), 'utf8');
    for (const kind of changeKinds) assert.ok(page.includes(`\`${kind}\``), kind);
  });
});
