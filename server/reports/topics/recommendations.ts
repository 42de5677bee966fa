/** Which recommendations the plan answers, and which answers are owed by when. */

import { type Clock, clocksOf } from '../../progress/clocks';
import { coverageCount, type SourceCoverage } from '../../progress/coverage';
import { type RollUp, rollUp } from '../../progress/roll-up';
import { counted } from '../../text/counted';
import type { IsoDay } from '../../text/dates';
import type { Block, Table } from '../document';
import type { Subject } from '../subject';
import { topic } from '../topic';
import { dayText, share } from '../wording';

interface RecommendationsData {
  readonly listed: number;
  readonly answered: number;
  /** Sources whose recommendations are not listed: of them nobody knows what is unanswered. */
  readonly notListed: number;
  readonly sources: readonly SourceData[];
  readonly clocks: readonly ClockData[];
}

interface SourceData {
  readonly id: string;
  readonly title: string;
  /** Of `golden-thread.yaml`: other plans may answer it, too. */
  readonly isShared: boolean;
  /** Of the actions that link to it. */
  readonly counts: RollUp;
  /** Null where none are listed. */
  readonly recommendations:
    | readonly {
        readonly id: string;
        readonly text: string;
        /** How many actions answer it, and the refs of those that have one. */
        readonly answers: number;
        readonly answeredBy: readonly string[];
        readonly complete: number;
      }[]
    | null;
}

interface ClockData {
  readonly source: string;
  readonly response: string;
  readonly within: string;
  readonly reference: string | null;
  readonly due: IsoDay | null;
  readonly sent: IsoDay | null;
  readonly workingDaysLeft: number | null;
}

/** Sources and recommendations. */
export const recommendationsTopic = topic<RecommendationsData>({
  key: 'recommendations',
  data: ({ coverage, lists }) => ({
    ...coverageCount(coverage),
    sources: coverage.map(sourceData),
    clocks: clocksOf(lists).map(clockData),
  }),
  section(data, subject) {
    const { sources, clocks } = data;
    return {
      id: 'recommendations',
      title: 'Recommendations',
      blocks: [
        { kind: 'paragraph', line: summary(data) },
        ...(sources.length > 0 ? [coverageTable(sources)] : []),
        ...unansweredList(sources),
        ...(clocks.length > 0 ? [clockTable(clocks, subject)] : []),
      ],
    };
  },
});

function sourceData({ source, actions, recommendations }: SourceCoverage): SourceData {
  return {
    id: source.id,
    title: source.values.title ?? source.id,
    isShared: source.shared,
    counts: rollUp(actions),
    recommendations:
      recommendations?.map((one) => ({
        id: one.id,
        text: one.text,
        answers: one.actions.length,
        answeredBy: one.actions.flatMap(({ now }) => now.ref ?? []),
        complete: one.actions.filter(({ rating }) => rating.calculated === 'complete').length,
      })) ?? null,
  };
}

function clockData({ source, response, within, reference, due, sent, left }: Clock): ClockData {
  return {
    source: source.id,
    response,
    within,
    reference: reference ?? null,
    due: due ?? null,
    sent: sent ?? null,
    workingDaysLeft: left ?? null,
  };
}

function summary({ listed, answered, notListed }: RecommendationsData): string {
  const open =
    notListed === 0
      ? ''
      : ` Of ${counted(notListed, 'source')} it is not known, since the plan does not list what they recommend.`;
  return `Of the recommendations that are listed, ${share(answered, listed)} have an action.${open}`;
}

function coverageTable(sources: readonly SourceData[]): Table {
  return {
    kind: 'table',
    caption: 'Sources, and what the plan answers of each',
    columns: [
      { title: 'Source' },
      { title: 'Actions', isFigure: true },
      { title: 'Complete', isFigure: true },
      { title: 'Recommendations with an action', isFigure: true },
      { title: 'All their actions complete', isFigure: true },
    ],
    rows: sources.map(({ id, title, isShared, counts, recommendations }) => {
      const answered = recommendations?.filter(({ answers }) => answers > 0);
      const done = answered?.filter(({ complete, answers }) => complete === answers);
      const of = recommendations?.length ?? 0;
      return [
        `${id}: ${title}${isShared ? ' (shared by several plans: what others answer is not counted here)' : ''}`,
        String(counts.actions),
        share(counts.ratings.complete, counts.actions),
        answered ? share(answered.length, of) : 'Not known',
        done ? share(done.length, of) : 'Not known',
      ];
    }),
  };
}

function unansweredList(sources: readonly SourceData[]): readonly Block[] {
  const open = sources.flatMap(({ id: source, recommendations }) =>
    (recommendations ?? [])
      .filter(({ answers }) => answers === 0)
      .map(({ id, text }) => `${source}.${id}: ${text}`),
  );
  if (open.length === 0) return [];
  return [
    { kind: 'paragraph', line: [{ strong: 'Without an action:' }] },
    { kind: 'items', items: open },
  ];
}

function clockTable(clocks: readonly ClockData[], { asOf }: Subject): Table {
  return {
    kind: 'table',
    caption: 'Answers that are owed by law or by agreement',
    columns: [
      { title: 'Source' },
      { title: 'What is owed' },
      { title: 'Within' },
      { title: 'Last day' },
      { title: 'Where it stands' },
      { title: 'Rule' },
    ],
    rows: clocks.map((clock) => [
      clock.source,
      clock.response,
      clock.within,
      dayText(clock.due),
      standing(clock, asOf),
      clock.reference ?? '–',
    ]),
  };
}

function standing({ due, sent, workingDaysLeft }: ClockData, asOf: IsoDay): string {
  if (sent !== null) {
    const late = due !== null && sent > due ? ', after its last day' : '';
    return `Sent on ${dayText(sent)}${late}`;
  }
  if (due === null) return 'Not known: the plan does not say on which day the report was received';
  if (due < asOf) return 'The day has passed, and the plan does not say that it was sent';
  return `${counted(workingDaysLeft ?? 0, 'working day')} left`;
}
