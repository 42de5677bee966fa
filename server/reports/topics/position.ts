/** How many actions stand where, now and when it was last reported, and what they have changed for people. */

import { countedRatings, type RollUp, rollUp } from '../../progress/roll-up';
import { counted } from '../../text/counted';
import { formatDay } from '../../text/dates';
import type { Block, Table } from '../document';
import { impactMark, ratingMark, ratingWords } from '../marks';
import type { Subject } from '../subject';
import { topic } from '../topic';
import { changeText, listed, refsText, share } from '../wording';

interface PositionData {
  readonly counts: RollUp;
  /** At the last meeting, or whatever it is compared with. */
  readonly before: { readonly name: string; readonly counts: RollUp } | null;
  readonly withdrawn: number;
  /** Actions by delivery and impact. */
  readonly deliveryAndImpact: readonly Side[];
}

interface Side {
  readonly rating: (typeof countedRatings)[number];
  readonly impacts: RollUp['impacts'];
}

/** The position. */
export const positionTopic = topic<PositionData>({
  key: 'position',
  data(subject) {
    const { position, positionBefore, before } = subject;
    return {
      counts: rollUp(position.actions),
      before:
        before && positionBefore
          ? { name: before.name, counts: rollUp(positionBefore.actions) }
          : null,
      withdrawn: position.withdrawn.length,
      deliveryAndImpact: countedRatings.map((rating) => ({
        rating,
        impacts: rollUp(position.actions.filter((one) => one.rating.calculated === rating)).impacts,
      })),
    };
  },
  section(data, subject) {
    return {
      id: 'position',
      title: 'Where the plan stands',
      blocks: [
        keyFigures(data, subject),
        { kind: 'paragraph', line: summary(data, subject) },
        { kind: 'paragraph', line: impactSummary(data, subject) },
        ratingsTable(data, subject),
        impactTable(data, subject),
      ],
    };
  },
});

/** What a reader is to take away: how much is complete, how much is in trouble, and whether it helps anybody. */
function keyFigures({ counts }: PositionData, { scheme, measures }: Subject): Block {
  const { actions, ratings, late, impacts: of } = counts;
  const known = measures.filter(({ line }) => line !== undefined);
  const kept = known.filter(({ line }) => line === 'on');
  const part = (count: number) => `${count} of ${actions}`;
  return {
    kind: 'figures',
    figures: [
      {
        figure: part(ratings.complete),
        mark: ratingMark('complete', scheme),
        words: 'with evidence',
      },
      {
        figure: part(ratings['off-track']),
        mark: ratingMark('off-track', scheme),
        words: late === 0 ? 'none past the deadline' : `${late} past the deadline`,
      },
      { figure: part(of.evidenced), mark: impactMark('evidenced'), words: 'impact on people' },
      { figure: part(of.worsening), mark: impactMark('worsening'), words: 'impact on people' },
      ...(known.length > 0
        ? [
            {
              figure: `${kept.length} of ${known.length}`,
              words: 'measures on course to their targets',
            },
          ]
        : []),
    ],
  };
}

function summary({ counts, withdrawn }: PositionData, { position }: Subject): string {
  const { actions, ratings, late, dueNext } = counts;
  const parts = countedRatings
    .filter((rating) => ratings[rating] > 0)
    .map((rating) => `${ratings[rating]} ${ratingWords[rating].toLowerCase()}`);
  const next =
    position.cycle.next === undefined
      ? ''
      : ` ${noneOr(dueNext)} due by the meeting of the plan’s board on ${formatDay(position.cycle.next)}.`;
  const given = withdrawn > 0 ? ` ${counted(withdrawn, 'action')} withdrawn and not counted.` : '';
  return `Of ${counted(actions, 'action')} in force: ${listed(parts) || 'none'}. ${noneOr(late)} past the deadline.${next}${given}`;
}

function noneOr(count: number): string {
  return count === 0 ? 'None' : String(count);
}

/** Whether anybody is better off for it, and where it gets worse. */
function impactSummary({ counts, before }: PositionData, { position }: Subject): string {
  const { evidenced, emerging, worsening } = counts.impacts;
  const then = before?.counts.impacts;
  const was = (count: number | undefined) => (count === undefined ? '' : ` (then ${count})`);
  const worse = position.actions.filter(({ rating }) => rating.impact === 'worsening');
  const where = worse.length > 0 ? `: ${refsText(worse.map(({ now }) => now.ref))}` : '';
  return `For people: evidence of something better from ${evidenced}${was(then?.evidenced)}, first signs from ${emerging}${was(then?.emerging)}, worse in ${worsening}${was(then?.worsening)}${where}.`;
}

function ratingsTable({ counts, before }: PositionData, { scheme }: Subject): Table {
  const then = before?.counts;
  return {
    kind: 'table',
    caption: 'Delivery, calculated from what the plan says',
    columns: [
      { title: 'Rating' },
      { title: 'Actions', isFigure: true },
      ...(before
        ? [
            { title: `At ${before.name}`, isFigure: true },
            { title: 'Change', isFigure: true },
          ]
        : []),
    ],
    rows: [
      ...countedRatings.map((rating) => [
        [ratingMark(rating, scheme)],
        share(counts.ratings[rating], counts.actions),
        ...(then
          ? [
              share(then.ratings[rating], then.actions),
              changeText(counts.ratings[rating] - then.ratings[rating]),
            ]
          : []),
      ]),
      [
        'Past the deadline',
        share(counts.late, counts.actions),
        ...(then ? [share(then.late, then.actions), changeText(counts.late - then.late)] : []),
      ],
    ],
  };
}

const impacts = ['evidenced', 'emerging', 'not-yet-known', 'worsening'] as const;

/** Delivery beside impact: all green, and nothing better for anybody, is to be seen at once. */
function impactTable({ deliveryAndImpact, counts }: PositionData, { scheme }: Subject): Table {
  return {
    kind: 'table',
    caption: 'Is it making a difference? Delivery beside what was reported of its impact on people',
    columns: [
      { title: 'Delivery' },
      ...impacts.map((impact) => ({ title: impactMark(impact).word, isFigure: true })),
    ],
    rows: [
      ...deliveryAndImpact
        .filter(({ rating }) => counts.ratings[rating] > 0)
        .map(({ rating, impacts: of }) => [
          [ratingMark(rating, scheme)],
          ...impacts.map((impact) => String(of[impact])),
        ]),
      ['All', ...impacts.map((impact) => share(counts.impacts[impact], counts.actions))],
    ],
    hasTotal: true,
  };
}
