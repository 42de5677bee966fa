/** What a board is asked to decide: each follows from something that the plan says, and names it. */

import { slippageOf } from '../../history/slippage';
import { dayName } from '../../history/words';
import { coverageCount } from '../../progress/coverage';
import type { PositionedAction } from '../../progress/position';
import { stageToReview } from '../../progress/readiness';
import { riskScore } from '../../progress/risk-score';
import { counted } from '../../text/counted';
import { formatDay } from '../../text/dates';
import type { Block } from '../document';
import { ratingWords } from '../marks';
import type { Subject } from '../subject';
import { topic } from '../topic';
import { listed, officersText } from '../wording';

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
    ...betterThanCalculated(subject),
    ...unagreed(subject),
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
    const { ref = 'an action without a ref' } = one.now;
    const text = `The deadline of ${ref} was moved from ${dayName(last.from)} to ${dayName(last.to)}, and nobody is said to have agreed. Agree it, or put the old one back.`;
    return [{ refs: refsOf([one]), text }];
  });
}

/** A rating that a board agreed goes before what is reported, and is its own decision. */
function betterThanCalculated({ position }: Subject): readonly Decision[] {
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
  const when =
    day === undefined ? 'No day is set for its review.' : `Its review is due on ${formatDay(day)}.`;
  return [
    {
      refs: [],
      text: `Close, extend or go on from the stage '${title ?? id}'. ${when} ${due.wanting.join(' ')}`,
    },
  ];
}

function unanswered({ coverage }: Subject): readonly Decision[] {
  const { listed: all, answered } = coverageCount(coverage);
  if (all === answered) return [];
  const names = coverage.flatMap(({ source, recommendations = [] }) =>
    recommendations
      .filter(({ actions }) => actions.length === 0)
      .map(({ id }) => `${source.id}.${id}`),
  );
  return [
    {
      refs: [],
      text: `${counted(all - answered, 'recommendation')} without an action: ${listed(names)}. Agree an action for each, or the reason why there is none.`,
    },
  ];
}

function openRisks({ lists }: Subject): readonly Decision[] {
  return [...(lists.risks ?? [])].flatMap(([id, risk]) => {
    const score = riskScore(risk);
    const isOpen = risk.mitigation === undefined || !risk.owner?.length;
    if (score === undefined || score < highRisk || !isOpen) return [];
    const text = `The risk '${risk.title ?? id}' scores ${score} of 25, and nobody is said to do anything about it. Agree who does what.`;
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
