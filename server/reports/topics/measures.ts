/** The measures against their targets and benchmarks: a table for the first page, and each with its picture. */

import type { Reached } from '../../progress/measure-goals';
import { lineOf } from '../../progress/measure-line';
import type { MeasurePosition } from '../../progress/measure-position';
import type { IsoDay } from '../../text/dates';
import type { Series } from '../charts';
import type { Block, Figure, Line, Section } from '../document';
import type { Mark } from '../marks';
import type { Subject } from '../subject';
import { topic } from '../topic';
import { dayText, figureText, listed, officersText } from '../wording';

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
      { title: 'Began at', isFigure: true },
      { title: 'Now', isFigure: true },
      { title: 'Data of' },
      { title: 'Way' },
      { title: 'Target that was due' },
      { title: 'Next target' },
      { title: 'Others' },
    ],
    rows: measures.map((one) => [
      one.title,
      one.baseline ? figureText(one.baseline.value, unitOf(one)) : '–',
      one.last ? figureText(one.last.value, unitOf(one)) : 'No figure',
      dayText(one.last?.day),
      wayText(one),
      targetLine(one.due, one),
      targetLine(one.next, one),
      benchmarkText(one),
    ]),
  };
}

function unitOf({ unit }: MeasureData): string | undefined {
  return unit ?? undefined;
}

const ways = { better: '▲ Better', worse: '▼ Worse', level: '● Level' } as const;

/** The way from the reading before, and whether the line to the target is kept. */
function wayText({ direction, line }: MeasureData): string {
  const way = direction ? ways[direction] : 'Not known';
  if (line === null) return way;
  return `${way}, ${line === 'on' ? 'on' : 'behind'} the line to its target`;
}

const reachedMarks: Readonly<Record<Reached, Mark>> = {
  met: { sign: 'met', word: 'Met', colour: 'green' },
  missed: { sign: 'missed', word: 'Missed', colour: 'red' },
  'to-come': { sign: 'not-known', word: 'Not yet met', colour: 'grey' },
  'not-known': { sign: 'not-known', word: 'Not known', colour: 'grey' },
};

function targetLine(goal: Target | null, measure: MeasureData): Line {
  if (!goal) return '–';
  const { day, value, benchmark, reached } = goal;
  const by = day === null ? '' : ` by ${dayText(day)}`;
  const whose = benchmark === null ? '' : `, as ${benchmark}`;
  return [`${figureText(value, unitOf(measure))}${by}${whose}: `, reachedMarks[reached]];
}

function benchmarkText(measure: MeasureData): string {
  const texts = measure.benchmarks.map(({ name, value, year, standing }) => {
    const when = year === undefined ? '' : ` (${year})`;
    const than = standing === undefined ? '' : `: we are ${standing}`;
    return `${name}${when} ${figureText(value, unitOf(measure))}${than}`;
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
    wanted: lineOf(position.measure.values),
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
