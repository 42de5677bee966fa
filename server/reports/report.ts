/** Reports: which topics each kind has, in which order, and what comes out. */

import { formatDay } from '../text/dates';
import type { ReportDocument, Section } from './document';
import { type ReportKind, type ReportRequest, type Subject, subjectOf } from './subject';
import type { AnyTopic } from './topic';
import { boardsTopic } from './topics/boards';
import { coloursTopic } from './topics/colours';
import { deadlinesTopic } from './topics/deadlines';
import { decidedTopic } from './topics/decided';
import { decisionsTopic } from './topics/decisions';
import { dueTopic } from './topics/due';
import { exceptionsTopic } from './topics/exceptions';
import { lateTopic } from './topics/late';
import { measurePicturesTopic, measuresTopic } from './topics/measures';
import { movementTopic } from './topics/movement';
import { notKnownTopic } from './topics/not-known';
import { noticesTopic } from './topics/notices';
import { officersTopic } from './topics/officers';
import { positionTopic } from './topics/position';
import { prioritiesTopic } from './topics/priorities';
import { promisesTopic } from './topics/promises';
import { recommendationsTopic } from './topics/recommendations';
import { risksTopic } from './topics/risks';
import { stageReviewTopic } from './topics/stage-review';
import { stagesTopic } from './topics/stages';
import { voiceTopic } from './topics/voice';

/** A report as data and as what is shown; both say the same. */
export interface Report {
  readonly data: Readonly<Record<string, unknown>>;
  readonly document: ReportDocument;
}

const topics: Readonly<Record<ReportKind, readonly AnyTopic[]>> = {
  board: [
    noticesTopic,
    positionTopic,
    decisionsTopic,
    decidedTopic,
    lateTopic,
    dueTopic,
    movementTopic,
    promisesTopic,
    measuresTopic,
    voiceTopic,
    coloursTopic,
    prioritiesTopic,
    stagesTopic,
    measurePicturesTopic,
    risksTopic,
    recommendationsTopic,
    deadlinesTopic,
    boardsTopic,
    exceptionsTopic,
    notKnownTopic,
  ],
  scrutiny: [
    noticesTopic,
    positionTopic,
    measuresTopic,
    voiceTopic,
    promisesTopic,
    movementTopic,
    lateTopic,
    dueTopic,
    recommendationsTopic,
    deadlinesTopic,
    decidedTopic,
    risksTopic,
    coloursTopic,
    prioritiesTopic,
    measurePicturesTopic,
    exceptionsTopic,
    notKnownTopic,
  ],
  stage: [
    noticesTopic,
    stageReviewTopic,
    measuresTopic,
    voiceTopic,
    deadlinesTopic,
    stagesTopic,
    risksTopic,
    coloursTopic,
    notKnownTopic,
  ],
  officer: [
    noticesTopic,
    officersTopic,
    lateTopic,
    dueTopic,
    movementTopic,
    coloursTopic,
    notKnownTopic,
  ],
};

/** What a board is sent only where it says that it receives it. */
const received: ReadonlyMap<AnyTopic, string> = new Map([
  [measuresTopic, 'success-measures'],
  [measurePicturesTopic, 'success-measures'],
  [risksTopic, 'risks'],
]);

/** What each kind is called. */
export const reportNames: Readonly<Record<ReportKind, string>> = {
  board: 'Progress report',
  scrutiny: 'Report to scrutiny',
  stage: 'Stage review',
  officer: 'Actions by officer',
};

/** Makes a report. */
export function makeReport(request: ReportRequest): Report {
  const subject = subjectOf(request);
  const head = headOf(subject);
  const data: Record<string, unknown> = { ...head };
  const sections: Section[] = [];
  for (const topic of topics[request.kind]) {
    if (!isSent(topic, subject)) continue;
    const { data: figures, section } = topic.of(subject);
    if (figures !== null) data[topic.key] = figures;
    if (section) sections.push(section);
  }
  return { data, document: { ...titles(subject), sections } };
}

function isSent(topic: AnyTopic, { board }: Subject): boolean {
  const what = received.get(topic);
  const receives = board?.values.receives;
  return what === undefined || receives === undefined || receives.includes(what);
}

/** For whom the report is made, and on what. */
function headOf({ kind, lists, asOf, board, meeting, meetingAfter, before }: Subject) {
  const { title, organisation, starts, ends } = lists.plan;
  return {
    report: kind,
    plan: {
      title: title ?? null,
      organisation: organisation ?? null,
      starts: starts?.day ?? null,
      ends: ends?.day ?? null,
    },
    board: board
      ? {
          id: board.id,
          title: board.values.title ?? board.id,
          meeting: meeting ?? null,
          meetingAfter: meetingAfter ?? null,
          receives: board.values.receives ?? null,
        }
      : null,
    positionAt: asOf,
    since: before ? { name: before.name, positionAt: before.lists.asOf } : null,
  };
}

function titles({ kind, lists, asOf, board, meeting, meetingAfter }: Subject) {
  const { title, organisation } = lists.plan;
  const when = meeting === undefined ? '' : `, meeting on ${formatDay(meeting)}`;
  const after = meetingAfter === undefined ? '' : `; the next one on ${formatDay(meetingAfter)}`;
  return {
    title: `${reportNames[kind]}: ${title ?? 'a plan without a title'}`,
    subtitles: [
      ...(organisation === undefined ? [] : [organisation]),
      ...(board ? [`For ${board.values.title ?? board.id}${when}${after}`] : []),
    ],
    position: `Position at ${formatDay(asOf)}`,
  };
}
