/** A report that has every block, of invented figures: roles, and no people. */

import { colourSchemeOf } from '../../server/progress/brag';
import type { Rating } from '../../server/progress/rating-rules';
import type { BurnUp, Series, StageWindows, StatusBars } from '../../server/reports/charts';
import type { Block, Figure, Line, ReportDocument, Table } from '../../server/reports/document';
import { impactMark, type Mark, ratingMark, ratingWords } from '../../server/reports/marks';
import { formatDay } from '../../server/text/dates';

const scheme = colourSchemeOf({});
const mark = (rating: Rating): Mark => ratingMark(rating, scheme);
const paragraph = (...line: Exclude<Line, string>): Block => ({ kind: 'paragraph', line });

const priorities: readonly [label: string, counts: Partial<Record<Rating, number>>][] = [
  [
    'Leadership and governance',
    { complete: 4, 'on-track': 3, 'at-risk': 1, 'not-updated': 2, withdrawn: 1 },
  ],
  [
    'Capacity and staffing',
    { complete: 2, 'on-track': 2, 'at-risk': 3, 'off-track': 2, 'not-started': 2 },
  ],
  [
    'Quality of practice with children, families and carers across the whole of the service',
    { complete: 3, 'on-track': 6, 'off-track': 1, 'not-updated': 4 },
  ],
  ['Voice of children', { complete: 1, 'on-track': 5, 'not-started': 3 }],
  ['Partnership', { 'on-track': 4, 'at-risk': 2, 'off-track': 1, 'not-updated': 5 }],
];

const ratings = Object.keys(ratingWords) as readonly Rating[];

/** The actions of an invented plan by priority and rating. */
export const statusBars: StatusBars = {
  kind: 'status-bars',
  rows: priorities.map(([label, counts]) => ({
    label,
    parts: ratings.flatMap((rating) => {
      const count = counts[rating];
      const { word, colour } = mark(rating);
      return count ? [{ rating, word, colour, count }] : [];
    }),
  })),
};

/** Three stages, the second of which is under way. */
export const stageWindows: StageWindows = {
  kind: 'stage-windows',
  asOf: '2026-10-01',
  stages: [
    {
      label: 'Laying the foundations',
      starts: '2026-01-01',
      ends: '2026-07-31',
      complete: 9,
      actions: 18,
    },
    {
      label: 'Consistent practice',
      starts: '2026-08-01',
      ends: '2027-03-31',
      complete: 1,
      actions: 24,
    },
    {
      label: 'Embedding improvement',
      starts: '2027-04-01',
      ends: '2027-12-31',
      complete: 0,
      actions: 15,
    },
  ],
};

/** Due and complete over two years. */
export const burnUp: BurnUp = {
  kind: 'burn-up',
  asOf: '2026-10-01',
  starts: '2026-01-01',
  ends: '2027-12-31',
  actions: 57,
  due: [
    { day: '2026-03-31', count: 4 },
    { day: '2026-05-31', count: 9 },
    { day: '2026-07-31', count: 18 },
    { day: '2026-12-31', count: 29 },
    { day: '2027-03-31', count: 42 },
    { day: '2027-09-30', count: 50 },
    { day: '2027-12-31', count: 57 },
  ],
  complete: [
    { day: '2026-03-20', count: 2 },
    { day: '2026-06-11', count: 5 },
    { day: '2026-07-28', count: 8 },
    { day: '2026-09-18', count: 10 },
  ],
};

/** Assessments in time, on the way up but behind. */
export const assessments: Series = {
  kind: 'series',
  unit: '% of assessments',
  readings: [
    { day: '2026-01-31', value: 61 },
    { day: '2026-03-31', value: 64.5 },
    { day: '2026-06-30', value: 63 },
    { day: '2026-08-31', value: 71.2 },
  ],
  wanted: [
    { day: '2025-12-31', value: 58 },
    { day: '2026-07-31', value: 75 },
    { day: '2027-03-31', value: 90 },
  ],
};

/** Caseloads, on their way down. */
export const caseloads: Series = {
  kind: 'series',
  unit: 'children a social worker',
  readings: [
    { day: '2026-01-31', value: 24 },
    { day: '2026-04-30', value: 21 },
    { day: '2026-08-31', value: 17 },
  ],
  wanted: [
    { day: '2025-12-31', value: 25 },
    { day: '2027-03-31', value: 16 },
  ],
};

const counted = (counts: Partial<Record<Rating, number>>): readonly Line[] =>
  ratings.map((rating) => String(counts[rating] ?? 0));
const total = (counts: Partial<Record<Rating, number>>): number =>
  ratings.reduce((sum, rating) => sum + (counts[rating] ?? 0), 0);

const byPriority: Table = {
  kind: 'table',
  caption: 'Actions by priority and calculated rating',
  columns: [
    { title: 'Priority' },
    ...ratings.map((rating) => ({ title: ratingWords[rating], isFigure: true })),
    { title: 'All', isFigure: true },
  ],
  rows: [
    ...priorities.map(([label, counts]) => [label, ...counted(counts), String(total(counts))]),
    ['All priorities', '10', '20', '6', '4', '11', '5', '1', '57'],
  ],
  hasTotal: true,
};

const figures: readonly Figure[] = [
  {
    kind: 'figure',
    title: 'Status by priority',
    alternative:
      'Of 57 actions 10 are complete (18%) and 4 off track (7%), 2 of them in capacity and staffing. No priority is complete.',
    chart: statusBars,
    table: byPriority,
  },
  {
    kind: 'figure',
    title: 'Progress against stages',
    alternative:
      'The first stage ended on 31 July 2026 with 9 of 18 actions complete (50%). A quarter of the second has gone by, and 1 of its 24 actions is complete (4%).',
    chart: stageWindows,
    table: {
      kind: 'table',
      caption: 'Stages, their windows and what is complete',
      columns: [
        { title: 'Stage' },
        { title: 'Starts' },
        { title: 'Ends' },
        { title: 'Complete', isFigure: true },
        { title: 'Actions', isFigure: true },
      ],
      rows: stageWindows.stages.map(({ label, starts, ends, complete, actions }) => [
        label,
        formatDay(starts),
        formatDay(ends),
        String(complete),
        String(actions),
      ]),
    },
  },
  {
    kind: 'figure',
    title: 'Due and complete',
    alternative:
      'On 1 October 2026 18 actions were due and 10 complete: 8 behind, one less than in August.',
    chart: burnUp,
    table: {
      kind: 'table',
      caption: 'Actions due and complete by day',
      columns: [
        { title: 'Day' },
        { title: 'Due', isFigure: true },
        { title: 'Complete', isFigure: true },
      ],
      rows: [
        ['31 March 2026', '4', '2'],
        ['31 July 2026', '18', '8'],
        ['1 October 2026', '18', '10'],
      ],
    },
  },
  {
    kind: 'figure',
    title: 'Assessments in time',
    alternative:
      '71.2% of assessments were in time at the end of August 2026, up from 61% in January and below the 75% that was to be reached by July.',
    chart: assessments,
    table: {
      kind: 'table',
      caption: 'Assessments in time, in % of assessments',
      columns: [{ title: 'Day' }, { title: 'Figure', isFigure: true }],
      rows: assessments.readings.map(({ day, value }) => [formatDay(day), String(value)]),
    },
  },
];

const overdue: Table = {
  kind: 'table',
  caption: 'Overdue actions',
  columns: [
    { title: 'Ref' },
    { title: 'Action' },
    { title: 'Lead officer' },
    { title: 'Deadline' },
    { title: 'New date' },
    { title: 'Rating' },
    { title: 'Impact' },
    { title: 'Reason' },
  ],
  rows: [
    [
      'CS2',
      'Recruit six permanent team managers',
      'Head of Workforce',
      '30 June 2026',
      '30 November 2026',
      [mark('off-track')],
      [impactMark('not-yet-known')],
      'Two rounds of recruitment found three managers. The third is advertised.',
    ],
    [
      'CS5',
      'Bring caseloads below 18 in every team',
      'Assistant Director Help and Protection',
      '31 July 2026',
      'None agreed',
      [mark('off-track'), ', reported ', mark('on-track')],
      [impactMark('emerging')],
      'One team of five is still above it.',
    ],
    [
      'QP9',
      'Audit forty cases a month with feedback to each worker',
      'Principal Social Worker',
      '31 July 2026',
      '31 October 2026',
      [mark('not-updated'), ' since 4 August 2026; last: ', mark('at-risk')],
      [impactMark('worsening')],
      'Nothing was reported since the board last met.',
    ],
  ],
};

const measures: Table = {
  kind: 'table',
  caption: 'Measures against their targets',
  columns: [
    { title: 'Measure' },
    { title: 'Over time' },
    { title: 'Last', isFigure: true },
    { title: 'Target', isFigure: true },
    { title: 'Benchmark', isFigure: true },
    { title: 'Direction' },
    { title: 'Data of' },
  ],
  rows: [
    [
      'Assessments in time',
      [
        {
          alternative: '61, 64.5, 63, then 71.2% of assessments; 75 were wanted',
          spark: assessments,
        },
      ],
      '71.2%',
      '75% by 31 July 2026',
      '83.7%',
      [{ sign: 'missed', word: 'Below the line', colour: 'red' }],
      '31 August 2026',
    ],
    [
      'Children a social worker',
      [
        {
          alternative: '24, 21, then 17 children a social worker; 16 are wanted',
          spark: caseloads,
        },
      ],
      '17',
      '16 by 31 March 2027',
      '16.3',
      [{ sign: 'met', word: 'On the line', colour: 'blue' }],
      '31 August 2026',
    ],
    [
      'Care leavers in touch',
      ['No figures'],
      '–',
      '95%',
      '–',
      [{ sign: 'not-known', word: 'Not known', colour: 'grey' }],
      '–',
    ],
  ],
};

const actions: Table = {
  kind: 'table',
  caption: 'All actions',
  columns: [
    { title: 'Ref' },
    { title: 'Action' },
    { title: 'Lead officer' },
    { title: 'Deadline' },
    { title: 'Rating' },
    { title: 'Impact' },
  ],
  rows: Array.from({ length: 57 }, (_, i): readonly Line[] => [
    `QP${i + 1}`,
    'Set out what good practice is, and have every team manager go through it with each social worker',
    i % 3 === 0 ? 'Principal Social Worker' : 'Assistant Director Help and Protection',
    '31 March 2027',
    [mark(ratings[i % ratings.length] ?? 'complete')],
    [impactMark(i % 4 === 0 ? 'emerging' : undefined)],
  ]),
};

/** The example. */
export const example: ReportDocument = {
  title: 'Report to the improvement board',
  subtitles: [
    "Northbridge Council: Children's Services Improvement Plan 2026-27",
    'For the meeting of the Improvement Board on 6 October 2026',
  ],
  position: 'Position at 1 October 2026',
  sections: [
    {
      id: 'summary',
      title: 'Where the plan stands',
      blocks: [
        {
          kind: 'figures',
          figures: [
            { figure: '10 of 57', words: '18%, two more than in August', mark: mark('complete') },
            { figure: '20 of 57', words: '35%, one more', mark: mark('on-track') },
            { figure: '6 of 57', words: '11%, as many as then', mark: mark('at-risk') },
            { figure: '4 of 57', words: '7%, two more', mark: mark('off-track') },
            {
              figure: '11 of 57',
              words: '19%, since the board last met',
              mark: mark('not-updated'),
            },
            { figure: '3 of 8', words: 'measures on the line to their targets' },
          ],
        },
        paragraph(
          { strong: '10 of 57 actions are complete (18%)' },
          ', two more than at the meeting on 4 August 2026. Four are ',
          mark('off-track'),
          ' and eleven were not updated since then.',
        ),
        {
          kind: 'items',
          items: [
            [{ strong: 'Decide' }, ' on a new date for CS5, which nobody has proposed.'],
            [{ strong: 'Agree' }, ' that stage 1 is closed with nine actions carried over.'],
          ],
        },
        {
          kind: 'quotation',
          text: 'I have had the same social worker for eight months now. Before that it was four in a year.',
          by: 'Young person in care, participation group, September 2026',
        },
        overdue,
        measures,
      ],
      sections: [
        {
          id: 'key',
          title: 'What the colours mean',
          blocks: [
            {
              kind: 'key',
              entries: ratings.map((rating) => ({
                mark: mark(rating),
                meaning:
                  rating === 'off-track'
                    ? 'The deadline has passed or will be missed without a decision of the board'
                    : `What this plan calls ${ratingWords[rating].toLowerCase()}`,
              })),
            },
          ],
        },
      ],
    },
    {
      id: 'progress',
      title: 'Progress',
      blocks: figures,
      sections: [
        { id: 'quality', title: 'Quality of practice', blocks: [actions] },
        {
          id: 'none',
          title: 'Withdrawn',
          blocks: [
            {
              kind: 'table',
              caption: 'Withdrawn actions',
              columns: [{ title: 'Ref' }, { title: 'Why' }],
              rows: [],
            },
          ],
        },
      ],
    },
    {
      id: 'not-known',
      title: 'What this report could not know',
      blocks: [
        paragraph(
          'Two sources list no recommendations, so nobody can tell how many of theirs are answered.',
        ),
        {
          kind: 'items',
          items: ['B19: no list of recommendations', 'QA: no list of recommendations'],
        },
      ],
    },
  ],
};
