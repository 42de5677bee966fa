/** The measures against their targets and benchmarks: a table for the first page, and each with its picture. */

import type { Reached } from '../../progress/measure-goals';
import type { MeasurePosition } from '../../progress/measure-position';
import type { IsoDay } from '../../text/dates';
import { figureText } from '../../workspace/criteria';
import type { Series } from '../charts';
import type { Block, Figure, Line, Run, Section } from '../document';
import type { Mark } from '../marks';
import type { Subject } from '../subject';
import { topic } from '../topic';
import { dayText, listed, officersText } from '../wording';

interface MeasureData {
  readonly id: string;
  readonly title: string;
  readonly unit: string | null;
  readonly owner: string;
  readonly baseline: { readonly day: IsoDay | null; readonly value: number } | null;
  readonly readings: MeasurePosition['readings'];
  /** The last reading. */
  readonly last: { readonly day: IsoDay; readonly value: number } | null;
  readonly due: Target | null;
  readonly next: Target | null;
  readonly direction: MeasurePosition['direction'] | null;
  readonly line: MeasurePosition['line'] | null;
  /** Whether its figures add up over a year, so that they begin anew with each. */
  readonly isYearToDate: boolean;
  readonly benchmarks: MeasurePosition['benchmarks'];
}

interface Target {
  readonly day: IsoDay | null;
  readonly value: number;
  readonly benchmark: string | null;
  readonly reached: Reached;
}

/** The measures in a table. */
export const measuresTopic = topic<readonly MeasureData[]>({
  key: 'measures',
  data: ({ measures, lists }) => measures.map((one) => dataOf(one, lists)),
  section: (measures) => ({
    id: 'measures',
    title: 'Success measures',
    blocks: measures.length > 0 ? [overview(measures)] : [none],
  }),
});

/** Each measure with its figures. Its data is that of the table. */
export const measurePicturesTopic = topic<null>({
  key: 'measurePictures',
  data: () => null,
  section(_, { measures, lists }) {
    const sections = measures
      .filter(({ readings }) => readings.length > 0)
      .map((one) => detail(one, dataOf(one, lists)));
    if (sections.length === 0) return undefined;
    return { id: 'measures-one-by-one', title: 'Each success measure', blocks: [], sections };
  },
});

const none: Block = { kind: 'paragraph', line: 'The plan has no measures.' };

function dataOf(one: MeasurePosition, lists: Subject['lists']): MeasureData {
  const { id, values } = one.measure;
  const last = one.readings.at(-1);
  return {
    id,
    title: values.title ?? id,
    unit: values.unit ?? null,
    owner: officersText(values.owner, lists),
    baseline: one.baseline ? { day: one.baseline.day ?? null, value: one.baseline.value } : null,
    readings: one.readings,
    last: last ? { day: last.day, value: last.value } : null,
    due: target(one.due),
    next: target(one.next),
    direction: one.direction ?? null,
    line: one.line ?? null,
    isYearToDate: values.period === 'year-to-date',
    benchmarks: one.benchmarks,
  };
}

function target(goal: MeasurePosition['due']): Target | null {
  if (!goal) return null;
  const { day = null, value, benchmark = null, reached } = goal;
  return { day, value, benchmark, reached };
}

function overview(measures: readonly MeasureData[]): Block {
  return {
    kind: 'table',
    caption: 'Each measure: where it began, where it is, and where it is to be',
    columns: [
      { title: 'Measure' },
      { title: 'Start', isFigure: true },
      { title: 'Now' },
      { title: 'Course' },
      { title: 'Direction' },
      { title: 'Targets' },
      { title: 'Compared with' },
    ],
    rows: measures.map((one) => [
      one.title,
      one.baseline ? figureText(one.baseline.value, unitOf(one)) : '–',
      nowLine(one),
      courseLine(one),
      wayText(one),
      targetsLine(one),
      benchmarkText(one),
    ]),
  };
}

/** The last figure, and the day of it. */
function nowLine(measure: MeasureData): Line {
  const { last } = measure;
  if (!last) return 'No figure';
  return [{ strong: figureText(last.value, unitOf(measure)) }, ` on ${dayText(last.day)}`];
}

function unitOf({ unit }: MeasureData): string | undefined {
  return unit ?? undefined;
}

/** A small picture of the way from the beginning until now. */
function courseLine(measure: MeasureData): Line {
  const { baseline, readings, isYearToDate } = measure;
  const points = [
    ...(baseline?.day && !isYearToDate ? [{ day: baseline.day, value: baseline.value }] : []),
    ...readings,
  ];
  if (points.length < 2) return '–';
  return [
    {
      alternative: points.map(({ value }) => figureText(value, unitOf(measure))).join(', then '),
      spark: {
        kind: 'series',
        unit: measure.unit ?? '',
        readings: points.map(({ day, value }) => ({ day, value })),
        wanted: [],
      },
    },
  ];
}

const ways = { better: '▲ Better', worse: '▼ Worse', level: '● Level' } as const;

/** The way from the reading before, and whether the line to the target is kept. */
function wayText({ direction, line, isYearToDate }: MeasureData): string {
  const way = direction ? ways[direction] : 'Not known';
  const said = isYearToDate ? 'Adds up over the year' : way;
  return line === 'off' ? `${said}; behind where it should be by now` : said;
}

const reachedMarks: Readonly<Record<Reached, Mark>> = {
  met: { sign: 'met', word: 'Met', colour: 'green' },
  missed: { sign: 'missed', word: 'Missed', colour: 'red' },
  'to-come': { sign: 'not-started', word: 'Not yet met', colour: 'grey' },
  'not-known': { sign: 'not-known', word: 'Not known', colour: 'grey' },
};

/** The target that was due, and the next one. */
function targetsLine(measure: MeasureData): Line {
  const goals = [measure.due, measure.next].filter((one) => one !== null);
  if (goals.length === 0) return 'None that is a figure';
  return goals.flatMap((one, i) => [...(i > 0 ? [' '] : []), ...targetRuns(one, measure)]);
}

function targetRuns(
  { day, value, benchmark, reached }: Target,
  measure: MeasureData,
): readonly Run[] {
  const by = day === null ? '' : ` by ${dayText(day)}`;
  const whose = benchmark === null ? '' : ` (the figure of ${benchmark})`;
  return [`${figureText(value, unitOf(measure))}${by}${whose}: `, reachedMarks[reached]];
}

function benchmarkText(measure: MeasureData): string {
  const texts = measure.benchmarks.map(({ name, value, standing }) => {
    const than = standing === undefined ? '' : ` (we are ${standing})`;
    return `${name} ${figureText(value, unitOf(measure))}${than}`;
  });
  return texts.join('; ') || '–';
}

function detail(position: MeasurePosition, measure: MeasureData): Section {
  const { definition, source, frequency } = position.measure.values;
  const about = [
    definition !== undefined ? `What is counted: ${definition}.` : undefined,
    measure.owner !== '' ? `Who answers for it: ${measure.owner}.` : undefined,
    frequency !== undefined ? `How often: ${frequency}.` : undefined,
    source !== undefined ? `Where from: ${source}.` : undefined,
    ...measure.benchmarks.map(({ name, value, year }) =>
      year === undefined
        ? undefined
        : `${name}: ${figureText(value, measure.unit ?? undefined)} in ${year}.`,
    ),
  ].filter((one) => one !== undefined);
  return {
    id: `measure-${idPart(measure.id)}`,
    title: measure.title,
    blocks: [
      ...(about.length > 0 ? [{ kind: 'paragraph', line: about.join(' ') } as const] : []),
      figure(position, measure),
    ],
  };
}

function idPart(id: string): string {
  return encodeURIComponent(id).replace(/[^A-Za-z0-9-]/g, '-');
}

function figure(position: MeasurePosition, measure: MeasureData): Figure {
  const unit = unitOf(measure);
  const chart: Series = {
    kind: 'series',
    unit: unit ?? '',
    readings: measure.readings.map(({ day, value }) => ({ day, value })),
    wanted: position.wanted,
  };
  const said = measure.readings.map(
    ({ day, value }) => `${figureText(value, unit)} on ${dayText(day)}`,
  );
  const goals = position.goals.map(
    ({ day, value }) =>
      `${figureText(value, unit)}${day === undefined ? '' : ` by ${dayText(day)}`}`,
  );
  const wanted = goals.length > 0 ? ` Wanted: ${listed(goals)}.` : '';
  return {
    kind: 'figure',
    title: measure.title,
    alternative: `${listed(said)}.${wanted}`,
    chart,
    table: {
      kind: 'table',
      caption: `${measure.title}: the figures`,
      columns: [
        { title: 'Day' },
        { title: 'Figure', isFigure: true },
        { title: 'What explains it' },
      ],
      rows: measure.readings.map(({ day, value, note }) => [
        dayText(day),
        figureText(value, unit),
        note ?? '',
      ]),
    },
  };
}
