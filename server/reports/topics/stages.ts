/** Each stage: its window, how far its actions have come, and what stands between it and its end. */

import { completeSince } from '../../progress/action-on';
import type { StagePosition } from '../../progress/readiness';
import type { RollUp } from '../../progress/roll-up';
import { counted } from '../../text/counted';
import type { IsoDay } from '../../text/dates';
import type { BurnUp, Count, StageWindows } from '../charts';
import type { Block, Figure } from '../document';
import { rollUpTable } from '../roll-up-table';
import type { Subject } from '../subject';
import { topic } from '../topic';
import { dayText, share } from '../wording';

interface StageData {
  readonly id: string | null;
  readonly title: string;
  readonly starts: IsoDay | null;
  readonly ends: IsoDay | null;
  readonly when: StagePosition['when'];
  readonly counts: RollUp;
  readonly deliverables: StagePosition['deliverables'];
  readonly reviewed: IsoDay | null;
  readonly wanting: readonly string[];
}

interface StagesData {
  readonly stages: readonly StageData[];
  readonly burnUp: Pick<BurnUp, 'due' | 'complete'>;
}

/** The stages, with two pictures: their windows, and what was to be complete against what is. */
export const stagesTopic = topic<StagesData>({
  key: 'stages',
  data: (subject) => ({
    stages: subject.stages.map(stageData),
    burnUp: burnUpOf(subject),
  }),
  section({ stages, burnUp }, subject) {
    const windows = windowsFigure(stages, subject);
    const burn = burnUpFigure(burnUp, subject);
    return {
      id: 'stages',
      title: 'Stage by stage',
      blocks: [
        ...(windows ? [windows] : []),
        ...(stages.length > 0 ? [rollUpTable('The stages', 'Stage', stages, subject)] : []),
        ...(burn ? [burn] : []),
      ],
      sections: stages.map((stage, i) => ({
        id: `stage-${i + 1}`,
        title: stage.title,
        blocks: stageBlocks(stage),
      })),
    };
  },
});

/** What is told of a stage, as data. */
export function stageData({
  stage,
  when,
  counts,
  deliverables,
  reviewed,
  wanting,
}: StagePosition): StageData {
  const { id, title } = stage.values;
  return {
    id: id ?? null,
    title: title ?? id ?? '',
    starts: stage.starts ?? null,
    ends: stage.ends ?? null,
    when,
    counts,
    deliverables,
    reviewed: reviewed ?? null,
    wanting,
  };
}

const whens: Readonly<Record<StagePosition['when'], string>> = {
  'to-come': 'It has not begun.',
  running: 'It is under way.',
  over: 'It has ended.',
  'not-known': 'The plan does not say when it begins.',
};

const states = {
  met: 'delivered',
  'not-met': 'not delivered',
  'not-known': 'no word on whether it is delivered',
} as const;

function stageBlocks({
  starts,
  ends,
  when,
  counts,
  deliverables,
  reviewed,
  wanting,
}: StageData): readonly Block[] {
  const review = reviewed === null ? '' : ` Reviewed on ${dayText(reviewed)}.`;
  const line = `${dayText(starts)} to ${dayText(ends)}. ${whens[when]} Complete: ${share(counts.ratings.complete, counts.actions)}. Past the deadline: ${counts.late}.${review}`;
  return [
    { kind: 'paragraph', line },
    ...(deliverables.length > 0
      ? [
          {
            kind: 'items',
            items: deliverables.map(
              ({ text, state, open }) =>
                `${text}: ${states[state]}${open.length > 0 ? `; still to complete: ${open.join(', ')}` : ''}`,
            ),
          } as const,
        ]
      : []),
    ...(wanting.length > 0
      ? [
          { kind: 'paragraph', line: [{ strong: 'Before it can be closed:' }] } as const,
          { kind: 'items', items: wanting } as const,
        ]
      : []),
  ];
}

function windowsFigure(stages: readonly StageData[], { asOf }: Subject): Figure | undefined {
  const known = stages.flatMap(({ title, starts, ends, counts }): StageWindows['stages'] =>
    starts !== null && ends !== null && starts <= ends
      ? [{ label: title, starts, ends, complete: counts.ratings.complete, actions: counts.actions }]
      : [],
  );
  if (known.length === 0) return undefined;
  return {
    kind: 'figure',
    title: 'Progress against the stages',
    alternative: known
      .map(
        ({ label, starts, ends, complete, actions }) =>
          `${label}, ${dayText(starts)} to ${dayText(ends)}: ${share(complete, actions)} complete.`,
      )
      .join(' '),
    chart: { kind: 'stage-windows', asOf, stages: known },
    table: {
      kind: 'table',
      caption: 'Stages, their windows and their actions',
      columns: [
        { title: 'Stage' },
        { title: 'Begins' },
        { title: 'Ends' },
        { title: 'Complete', isFigure: true },
      ],
      rows: known.map(({ label, starts, ends, complete, actions }) => [
        label,
        dayText(starts),
        dayText(ends),
        share(complete, actions),
      ]),
    },
  };
}

function burnUpOf({ position, asOf }: Subject): StagesData['burnUp'] {
  const due = position.actions.flatMap(({ now }) => now.deadline ?? []);
  const complete = position.actions.flatMap(({ action, rating }) =>
    rating.calculated === 'complete' ? (completeSince(action, asOf) ?? []) : [],
  );
  return { due: countsOf(due), complete: countsOf(complete) };
}

function countsOf(days: readonly IsoDay[]): readonly Count[] {
  const counts = new Map<IsoDay, number>();
  for (const [i, day] of days.toSorted().entries()) counts.set(day, i + 1);
  return [...counts].map(([day, count]) => ({ day, count }));
}

function burnUpFigure(
  { due, complete }: StagesData['burnUp'],
  subject: Subject,
): Figure | undefined {
  const { asOf, lists, position } = subject;
  const days = [...due, ...complete].map(({ day }) => day).toSorted();
  const starts = lists.plan.starts?.day ?? days[0];
  const ends = lists.plan.ends?.day ?? days.at(-1);
  if (due.length === 0 || starts === undefined || ends === undefined || ends <= starts)
    return undefined;
  const actions = position.actions.length;
  const dueNow = due.findLast(({ day }) => day <= asOf)?.count ?? 0;
  const done = complete.at(-1)?.count ?? 0;
  const all = [...new Set(days)];
  const at = (counts: readonly Count[], on: IsoDay) =>
    String(counts.findLast(({ day }) => day <= on)?.count ?? 0);
  return {
    kind: 'figure',
    title: 'Complete, against what was to be complete',
    alternative: `Of ${counted(actions, 'action')}, ${dueNow} due by ${dayText(asOf)} and ${done} complete with evidence.`,
    chart: { kind: 'burn-up', asOf, starts, ends, actions, due, complete },
    table: {
      kind: 'table',
      caption: 'Actions due and complete, added up',
      columns: [
        { title: 'By' },
        { title: 'Due', isFigure: true },
        { title: 'Complete', isFigure: true },
      ],
      rows: all.map((day) => [dayText(day), at(due, day), day <= asOf ? at(complete, day) : '–']),
    },
  };
}
