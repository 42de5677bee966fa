import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { examplePlan } from '../../server/checks/support/example';
import { maskedReport } from '../../server/reports/masked';
import { reportKinds } from '../../server/reports/subject';
import { rounds } from '../support/effort';
import { anyPlan, anyUpdate, grownLater, withFigures } from '../support/random-progress';
import { everySection, exampleReport, linesIn, reportOf, sectionOf } from './support';

const board = `boards:
  improvement:
    title: Improvement Board
    meets:
      every: 4 weeks
      from: 2026-05-04
  scrutiny:
    title: Scrutiny Committee
    role: assures
    meets: [2026-04-20, 2026-06-20]
    receives: [progress]
plan:
  title: A plan
  starts: 2026-03-01
  ends: 2027-08-31
  board: improvement
`;
const complete = 'updates:\n  - date: 2026-05-20\n    status: complete\n    evidence: [a]\n';
const at = (day: string, status: string) => `  - date: ${day}\n    status: ${status}\n`;

describe('a report to a board', () => {
  it('compares with the last meeting, and says for which one it is', () => {
    const report = exampleReport(
      {
        actions: [
          complete,
          `updates:\n${at('2026-05-01', 'on-track')}${at('2026-05-28', 'at-risk')}`,
        ],
        blocks: board,
      },
      { asOf: '2026-06-01' },
    );
    assert.deepEqual(report.document.subtitles, [
      'For Improvement Board, meeting on 1 June 2026; the next one on 29 June 2026',
    ]);
    assert.deepEqual(report.data['since'], {
      name: 'the meeting on 4 May 2026',
      positionAt: '2026-05-04',
    });
    assert.deepEqual(linesIn(sectionOf(report, 'movement')), [
      'CS2 | Audit a sample of plans every month | On track | At risk | ▼ Worse',
      'CS1 | Reduce reliance on agency social workers | Not started | Complete | –',
      'Reported on since then: 2 of 2 (100%).',
    ]);
  });

  it('takes a meeting that has been as its day, and never looks ahead', () => {
    const blocks = board.replace('board: improvement', 'board: improvement\n  as-of: 2026-06-15');
    const of = (meeting: string) => exampleReport({ blocks }, { meeting }).data['positionAt'];
    assert.equal(of('2026-06-01'), '2026-06-01');
    assert.equal(of('2026-06-29'), '2026-06-15');
  });

  it('shows reported, calculated and agreed as three, and says why where it matters', () => {
    const report = exampleReport(
      {
        actions: [
          'deadline: 2026-05-31\nstatus: on-track\nimpact: worsening\nagreed: { status: at-risk, board: improvement, date: 2026-05-10, reason: One month more }',
        ],
        blocks: board,
      },
      { asOf: '2026-06-01' },
    );
    const [row, , reason] = linesIn(sectionOf(report, 'priority-1')).slice(-3);
    assert.match(row ?? '', /\| Off track \| On track \| At risk \| Worsening$/);
    assert.equal(reason, 'CS1: Off track. It was due on 31 May 2026.');
    assert.match(
      linesIn(sectionOf(report, 'decisions'))[0] ?? '',
      /^CS1 .* is off track, led by .*\. It was due on 31 May 2026\. The board agreed at risk on 10 May 2026 \(One month more\)\. Decide whether that still holds\.$/,
    );
    assert.match(
      linesIn(sectionOf(report, 'overdue'))[0] ?? '',
      /\| 31 May 2026 \| 1 \| None agreed \| Nothing$/,
    );
  });

  it('asks to decide on a deadline that was moved without anybody', () => {
    const report = exampleReport({
      actions: ['deadline: 2026-09-30\noriginal-deadline: 2026-06-30'],
    });
    assert.equal(
      linesIn(sectionOf(report, 'deadlines'))[0],
      'CS1 | 30 June 2026 | 30 September 2026 | +92 | No record | – | None given',
    );
    assert.match(
      linesIn(sectionOf(report, 'decisions'))[0] ?? '',
      /^The deadline of CS1 was moved from/,
    );
  });

  it('asks for what only a board can give', () => {
    const silent = 'updates:\n  - date: 2026-05-01\n    status: on-track\n';
    const { decisions } = exampleReport(
      {
        actions: [
          silent,
          `lead-officer: ''\nimpact: worsening\nupdates:\n${at('2026-05-28', 'at-risk')}`,
          `deadline: 2026-06-20\nupdates:\n${at('2026-05-28', 'at-risk')}`,
          `status: complete\nupdates:\n${at('2026-05-28', 'complete')}`,
        ],
        blocks: `${board}risks:\n  pay:\n    title: Pay\n    likelihood: 5\n    impact: 3\n    owner: dcs\n`,
      },
      { asOf: '2026-06-01' },
    ).data as { decisions: { text: string; refs: string[] }[] };
    const texts = decisions.map(({ text }) => text);
    for (const expected of [
      /^CS3 .* is at risk, .*due on 20 June 2026, before the meeting after this one/,
      /^CS2 .*: its impact on people is reported as worsening/,
      /^CS4 .* is reported complete without evidence/,
      /^Nobody is named to lead CS2/,
      /^Nothing was reported since the last meeting on 1 action: CS1/,
      /^The risk 'Pay' scores 15 of 25, and nothing is said to be done about it/,
    ]) {
      assert.ok(
        texts.some((text) => expected.test(text)),
        `${expected} in ${texts.join('\n')}`,
      );
    }
  });

  it('says what is due by this meeting and by the one after it', () => {
    const report = exampleReport(
      {
        actions: [
          'deadline: 2026-06-29',
          'deadline: 2026-06-01',
          'deadline: 2026-06-30',
          `deadline: 2026-06-10\n${complete}`,
        ],
        blocks: board,
      },
      { asOf: '2026-06-01' },
    );
    assert.deepEqual(
      linesIn(sectionOf(report, 'due')).map((line) => line.split(' | ')),
      [
        ['CS2', '1 June 2026', '1 June 2026'],
        ['CS1', '29 June 2026', '29 June 2026'],
      ].map(([ref = '', due = '', meeting = ''], i) => [
        ref,
        ['Audit a sample of plans every month', 'Reduce reliance on agency social workers'][i],
        i === 0 ? 'Head of HR' : "Assistant Director Children's Social Care",
        due,
        meeting,
        'Not updated',
      ]),
    );
  });

  it('keeps the rating that silence hides, and counts what was said on the day of a meeting as said to it', () => {
    const report = exampleReport(
      {
        actions: [
          `updates:\n${at('2026-04-20', 'at-risk')}`,
          `updates:\n${at('2026-05-04', 'on-track')}`,
        ],
        blocks: board,
      },
      { asOf: '2026-05-20' },
    );
    const { moved, updated, silent } = report.data['movement'] as Record<string, unknown>;
    assert.deepEqual([moved, updated, silent], [[], [], ['CS1']]);
    const [row = ''] = linesIn(sectionOf(report, 'priority-1')).filter((line) =>
      line.startsWith('CS1 |'),
    );
    assert.match(row, /\| Not updated before that: at risk \| At risk \|/);
  });

  it('knows actions by what they are, whatever their refs', () => {
    const actions = (ref: string) => [
      `${ref}status: on-track\nupdates:\n${at('2026-05-10', 'off-track')}`,
      `${ref}status: on-track\nupdates:\n${at('2026-05-10', 'complete')}    evidence: [a]\n`,
    ];
    for (const ref of ['ref: CS1\n', "ref: ''\n"]) {
      const report = exampleReport(
        { actions: actions(ref), blocks: board },
        { asOf: '2026-06-01' },
      );
      const { updated } = report.data['movement'] as { updated: unknown[] };
      assert.equal(updated.length, 2);
      const { answered } = report.data['recommendations'] as { answered: number };
      assert.equal(answered, 1);
      const [source = ''] = linesIn(sectionOf(report, 'recommendations')).slice(1);
      assert.match(source, /\| 1 of 1 \(100%\) \|/);
    }
  });

  it('leaves out what a board does not receive', () => {
    const ids = (asked: { board?: string }) =>
      everySection(exampleReport({ blocks: board }, asked).document).map(({ id }) => id);
    assert.ok(ids({}).includes('risks') && ids({}).includes('measures'));
    const scrutiny = ids({ board: 'scrutiny' });
    assert.ok(!scrutiny.includes('risks') && !scrutiny.includes('measures'));
    assert.ok(scrutiny.includes('position'));
  });

  it('carries what people say, the newest first', () => {
    const voice = (day: string, text: string) => `  - date: ${day}\n    voice: ${text}\n`;
    const report = exampleReport(
      {
        actions: [
          `updates:\n${voice('2026-05-10', 'First')}${voice('2026-05-20', 'Second')}${voice('2026-04-01', 'Before')}`,
        ],
        blocks: board,
      },
      { asOf: '2026-06-01' },
    );
    assert.deepEqual(linesIn(sectionOf(report, 'voice')), [
      'Second (CS1, 20 May 2026)',
      'First (CS1, 10 May 2026)',
    ]);
  });

  it('says what it could not know', () => {
    const lines = (actions: string[], blocks: string, asOf: string) =>
      linesIn(
        sectionOf(exampleReport({ actions, blocks }, { asOf, limits: ['A limit.'] }), 'not-known'),
      );
    const notice = exampleReport({}, { asOf: '2026-01-01' });
    assert.deepEqual(linesIn(sectionOf(notice, 'notices')), [
      'The plan begins on 1 March 2026; this is the position before it.',
    ]);
    const before = lines(
      ['deadline: soon\nstatus: complete'],
      'boards:\n  b: { title: B, meets: as-required }\n',
      '2026-01-01',
    );
    for (const expected of [
      /^A limit\.$/,
      /there is no earlier meeting/,
      /^Whether 1 of 1 success criteria are met/,
      /^When CS1 is to be complete/,
      /^What was done on CS1/,
      /^Whether CS1 is complete, as was reported/,
      /has not met before/,
      /^Which board this report is for/,
    ]) {
      assert.ok(
        before.some((line) => expected.test(line)),
        `${expected} in ${before.join('\n')}`,
      );
    }
    const measures =
      'measures:\n  a: { title: A }\n  b: { title: B, good-is: low, targets: [{ by: 2026-12-31, value: 1 }], actuals: [{ date: 2025-01-01, value: 3 }, { date: 2026-07-01, value: 2 }] }\n';
    const later = lines(
      ['updates:\n  - note: No date\n  - date: 2026-07-01\n'],
      measures,
      '2026-06-01',
    );
    for (const expected of [
      /^How ‘A’ stands: no figure/,
      /^How ‘B’ stands today: the last figure is older/,
      /^Whether ‘A’ is good enough/,
      /^1 figure of a later day/,
      /^When updates of CS1 were written/,
      /^What CS1 reports of later days/,
    ]) {
      assert.ok(
        later.some((line) => expected.test(line)),
        `${expected} in ${later.join('\n')}`,
      );
    }
  });
});

describe('other reports', () => {
  it('are of the stage that was asked for, and tell its review only once it was held', () => {
    const blocks = `stages:
  - id: one
    title: One
    starts: 2026-03-01
    ends: 2026-08-31
    review: { due: 2026-09-01, held: 2026-09-01, progress: All done, impact: Felt, next-steps: [Go on], decision: continue }
`;
    const review = (asOf: string) =>
      everySection(exampleReport({ blocks }, { kind: 'stage', stage: 'one', asOf }).document)
        .filter(({ id }) => id.startsWith('review-'))
        .map((one) => linesIn(one)[0]);
    assert.deepEqual(review('2026-09-01'), [
      'All done',
      'Felt',
      'Go on',
      'Go on to the next stage.',
    ]);
    assert.deepEqual(review('2026-08-31'), Array(4).fill('Not said yet.'));
  });

  it('are of one officer, or of all who lead', () => {
    const actions = ['lead-officer: head-hr', 'lead-officer: ad-csc', 'lead-officer: head-hr'];
    const titles = (officer?: string) =>
      sectionOf(exampleReport({ actions }, { kind: 'officer', officer }), 'officers').sections?.map(
        ({ title, blocks }) => `${title}: ${blocks.length}`,
      );
    assert.deepEqual(titles('head-hr'), ['Head of HR: 2']);
    assert.equal(titles()?.length, 2);
    assert.deepEqual(titles('dcs'), ["Director of Children's Services: 2"], 'leads none');
  });

  it('say what there is where something is asked for that there is not', () => {
    assert.throws(
      () => exampleReport({}, { board: 'improvment' }),
      /no board 'improvment' in the plan; did you mean improvement\?/,
    );
    assert.throws(
      () => exampleReport({}, { kind: 'stage', stage: 'x' }),
      /there are foundation, embedding/,
    );
    assert.throws(
      () => exampleReport({ blocks: 'boards: {}' }, { board: 'x' }),
      /the plan has none/,
    );
  });
});

describe('every report', () => {
  const northbridge = readFileSync(
    join(__dirname, '../../../samples/northbridge-2026.plan.yaml'),
    'utf8',
  );

  it('shows each figure as its data says it', () => {
    const { data, document } = reportOf(northbridge);
    const { counts } = data['position'] as {
      counts: { actions: number; ratings: Record<string, number> };
    };
    const shown = linesIn(sectionOf({ data, document }, 'position'));
    const complete = `${counts.ratings['complete']} of ${counts.actions}`;
    assert.ok(shown.some((line) => line.startsWith(`Complete | ${complete} (`)));
    const priorities = data['priorities'] as { counts: { ratings: Record<string, number> } }[];
    const sum = priorities.reduce((total, one) => total + (one.counts.ratings['complete'] ?? 0), 0);
    assert.equal(sum, counts.ratings['complete']);
  });

  it('has ids that are each of one section, and rows as wide as their tables', () => {
    for (const kind of reportKinds) {
      const sections = everySection(reportOf(northbridge, { kind }).document);
      const ids = sections.map(({ id }) => id);
      assert.deepEqual([...new Set(ids)], ids, kind);
      for (const table of sections.flatMap(({ blocks }) => blocks.flatMap(tablesIn))) {
        for (const row of table.rows) assert.equal(row.length, table.columns.length, table.caption);
      }
    }
  });

  it('hides what must not be shown, in its data and in what is shown', () => {
    const report = exampleReport({ actions: ['action: Ring 01632 960123 about it'] });
    const masked = maskedReport(report, (text) => text.replaceAll('01632 960123', '•••'));
    assert.match(JSON.stringify(report), /960123/);
    assert.doesNotMatch(JSON.stringify(masked), /960123/);
  });

  it('of a day is the same for ever, whatever is dated later, but that it says so', () => {
    fc.assert(
      fc.property(anyPlan, anyUpdate, ([actions, asOf, actuals], update) => {
        const { texts, grown, actual } = grownLater(actions, update);
        const of = (all: readonly string[], figures: typeof actuals) => {
          const text = examplePlan({ actions: all, blocks: withFigures(figures) });
          const { data } = reportOf(text, { asOf });
          return { ...data, notKnown: undefined };
        };
        assert.deepEqual(of(grown, [...actuals, [actual[0], actual[1]]]), of(texts, actuals));
      }),
      { numRuns: rounds(150) },
    );
  });
});

type Blocks = ReturnType<typeof everySection>[number]['blocks'];

function tablesIn(block: Blocks[number]) {
  if (block.kind === 'table') return [block];
  return block.kind === 'figure' ? [block.table] : [];
}
