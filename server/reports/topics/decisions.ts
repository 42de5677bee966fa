/** What a board is asked to decide: each follows from something that the plan says, and names it. */

import { slippageOf } from '../../history/slippage';
import { dayName } from '../../history/words';
import { type PositionedAction, refName } from '../../progress/position';
import { stageToReview } from '../../progress/readiness';
import { riskScore } from '../../progress/risk-score';
import { counted } from '../../text/counted';
import { formatDay } from '../../text/dates';
import type { Block } from '../document';
import { ratingWords } from '../marks';
import type { Subject } from '../subject';
import { topic } from '../topic';
import { dayText, listed, officersText, refsText } from '../wording';

interface Decision {
  /** What is to be decided, in a sentence. */
  readonly text: string;
  readonly refs: readonly string[];
}

/** A score from which a risk needs a word of the board, where nothing is done about it: 15 of 25. */
const highRisk = 15;

/** The decisions, the weightiest first. */
export const decisionsTopic = topic<readonly Decision[]>({
  key: 'decisions',
  data: (subject) => [
    ...offTrack(subject),
    ...dueSoon(subject),
    ...worsening(subject),
    ...withoutEvidence(subject),
    ...unagreed(subject),
    ...withoutLead(subject),
    ...silent(subject),
    ...stageReview(subject),
    ...unanswered(subject),
    ...openRisks(subject),
  ],
  section(decisions) {
    const none: Block = { kind: 'paragraph', line: 'Nothing in the plan asks for a decision.' };
    const items: Block = {
      kind: 'items',
      items: decisions.map(({ text }) => text),
    };
    return {
      id: 'decisions',
      title: 'Decisions needed',
      blocks: [decisions.length > 0 ? items : none],
    };
  },
});

function offTrack({ position, lists }: Subject): readonly Decision[] {
  return position.actions
    .filter(({ rating }) => rating.calculated === 'off-track')
    .map((one) => ({
      refs: refsOf([one]),
      text: `${nameOf(one)} is off track${leadOf(one, lists)}. ${one.rating.reasons.join(' ')} ${askedOf(one)}`,
    }));
}

/** A rating that the board agreed stands until it decides anew. */
function askedOf({ action: { agreed }, rating }: PositionedAction): string {
  if (rating.agreed === undefined)
    return 'Agree what brings it back, or a new deadline and its reason.';
  const when = agreed?.date ? ` on ${formatDay(agreed.date.day)}` : '';
  const why = agreed?.reason === undefined ? '' : ` (${agreed.reason})`;
  return `The board agreed ${ratingWords[rating.agreed].toLowerCase()}${when}${why}. Decide whether that still holds.`;
}

/** By the plan alone: while one was written, its deadlines may have moved often. */
function unagreed({ actions, asOf }: Subject): readonly Decision[] {
  return actions.flatMap((one) => {
    const last = slippageOf(one.action, asOf).moves.at(-1);
    if (!last || last.agreed?.['agreed-by'] !== undefined) return [];
    const text = `The deadline of ${refName(one.now.ref)} was moved from ${dayName(last.from)} to ${dayName(last.to)}, and nobody is said to have agreed. Agree it, or put the old one back.`;
    return [{ refs: refsOf([one]), text }];
  });
}

/** What is at risk and due before the board can decide again. */
function dueSoon({ position, meetingAfter, lists }: Subject): readonly Decision[] {
  return position.actions
    .filter(
      ({ rating, now: { deadline } }) =>
        rating.calculated === 'at-risk' &&
        deadline !== undefined &&
        meetingAfter !== undefined &&
        deadline <= meetingAfter,
    )
    .map((one) => ({
      refs: refsOf([one]),
      text: `${nameOf(one)} is at risk${leadOf(one, lists)}, and due on ${dayText(one.now.deadline)}, before the meeting after this one. ${one.rating.reasons.join(' ')} Agree what brings it back, or a new deadline and its reason.`,
    }));
}

/** People are worse off: that what was agreed is delivered is then no answer. */
function worsening({ position }: Subject): readonly Decision[] {
  const worse = position.actions.filter(
    ({ rating: { impact, calculated } }) => impact === 'worsening' && calculated !== 'off-track',
  );
  return worse.map((one) => ({
    refs: refsOf([one]),
    text: `${nameOf(one)}: its impact on people is reported as worsening. Decide whether it is still the right thing to do.`,
  }));
}

function withoutLead({ position, lists }: Subject): readonly Decision[] {
  const found = position.actions.filter(
    ({ action, rating }) =>
      rating.calculated !== 'complete' && officersText(action['lead-officer'], lists) === '',
  );
  if (found.length === 0) return [];
  const text = `Nobody is named to lead ${refsText(found.map(({ now }) => now.ref))}. Name an officer.`;
  return [{ refs: refsOf(found), text }];
}

function silent({ position }: Subject): readonly Decision[] {
  const found = position.actions.filter(({ rating }) => rating.calculated === 'not-updated');
  if (found.length === 0) return [];
  const who = refsText(found.map(({ now }) => now.ref));
  const text = `Nothing was reported since the last meeting on ${counted(found.length, 'action')}: ${who}. Ask for it.`;
  return [{ refs: refsOf(found), text }];
}

function withoutEvidence({ position }: Subject): readonly Decision[] {
  const better = position.actions.filter(
    ({ rating: { calculated, reported, agreed } }) =>
      agreed === undefined && calculated === 'at-risk' && reported === 'complete',
  );
  return better.map((one) => ({
    refs: refsOf([one]),
    text: `${nameOf(one)} is reported ${ratingWords.complete.toLowerCase()} without evidence. Ask for the evidence, or agree that it is not complete yet.`,
  }));
}

function stageReview({ stages, position: { cycle } }: Subject): readonly Decision[] {
  const due = stageToReview(stages);
  if (!due || due.reviewed !== undefined) return [];
  const day = due.stage.values.review?.due?.day;
  const { title, id = '' } = due.stage.values;
  const isDue = day !== undefined && day <= (cycle.next ?? cycle.asOf);
  if (due.when !== 'over' && !isDue) return [];
  return [
    {
      refs: [],
      text: `Close, extend or go on from the stage '${title ?? id}'. ${due.wanting.join(' ')}`,
    },
  ];
}

/** What several plans share is for all of them to answer. */
function unanswered({ coverage }: Subject): readonly Decision[] {
  const names = coverage
    .filter(({ source }) => !source.shared)
    .flatMap(({ source, recommendations = [] }) =>
      recommendations
        .filter(({ actions }) => actions.length === 0)
        .map(({ id }) => `${source.id}.${id}`),
    );
  if (names.length === 0) return [];
  const text = `${counted(names.length, 'recommendation')} without an action: ${refsText(names)}. Agree an action for each, or the reason why there is none.`;
  return [{ refs: [], text }];
}

function openRisks({ lists }: Subject): readonly Decision[] {
  return [...(lists.risks ?? [])].flatMap(([id, risk]) => {
    const score = riskScore(risk);
    const wanting = [
      ...(risk.mitigation === undefined ? ['nothing is said to be done about it'] : []),
      ...(risk.owner?.length ? [] : ['nobody is named to watch it']),
    ];
    if (score === undefined || score < highRisk || wanting.length === 0) return [];
    const text = `The risk '${risk.title ?? id}' scores ${score} of 25, and ${listed(wanting)}. Agree who does what.`;
    return [{ refs: risk.actions ?? [], text }];
  });
}

function nameOf({ action }: PositionedAction): string {
  return [action.ref, action.action && `(${action.action})`].filter(Boolean).join(' ');
}

function leadOf({ action }: PositionedAction, lists: Subject['lists']): string {
  const lead = officersText(action['lead-officer'], lists);
  return lead === '' ? '' : `, led by ${lead}`;
}

function refsOf(actions: readonly PositionedAction[]): readonly string[] {
  return actions.flatMap(({ now }) => now.ref ?? []);
}
