/** The review of a stage: progress against its targets, impact on people, next steps and decision. */

import { refName } from '../../progress/position';
import type { StagePosition } from '../../progress/readiness';
import { isInWindow } from '../../workspace/stages';
import { actionBlocks } from '../action-blocks';
import { type ActionRow, actionRow } from '../action-row';
import type { Block, Section } from '../document';
import type { Subject } from '../subject';
import { topic } from '../topic';
import { changeText, criteriaText, dayText, share } from '../wording';
import { stageData } from './stages';

interface ReviewData {
  readonly stage: ReturnType<typeof stageData>;
  readonly actions: readonly ActionRow[];
  readonly review: {
    readonly due: string | null;
    readonly board: string | null;
    readonly held: string | null;
    readonly progress: string | null;
    readonly impact: string | null;
    readonly nextSteps: readonly string[];
    readonly decision: string | null;
  };
  readonly benefits: readonly string[];
  /** Actions whose first deadline lay in the stage, and whose deadline does not. */
  readonly movedOut: readonly { readonly ref: string; readonly days: number | null }[];
}

/** The stage that was asked for, or the one whose review is due; null where the plan has no stages. */
export const stageReviewTopic = topic<ReviewData | null>({
  key: 'stageReview',
  data(subject) {
    const { lists, stage: found } = subject;
    if (!found) return null;
    const { review, benefits = [] } = found.stage.values;
    const isHeld = found.reviewed !== undefined;
    return {
      stage: stageData(found),
      actions: found.actions.map((one) => actionRow(one, lists)),
      review: {
        due: review?.due?.day ?? null,
        board:
          review?.board === undefined
            ? null
            : (lists.boards.get(review.board)?.values.title ?? review.board),
        held: found.reviewed ?? null,
        // What a review found is not known before it was held.
        progress: (isHeld ? review?.progress : undefined) ?? null,
        impact: (isHeld ? review?.impact : undefined) ?? null,
        nextSteps: (isHeld ? review?.['next-steps'] : undefined) ?? [],
        decision: (isHeld ? review?.decision : undefined) ?? null,
      },
      benefits,
      movedOut: movedOut(found, subject),
    };
  },
  section: (data, subject) => (data ? reviewSection(data, subject) : undefined),
});

function movedOut(
  { stage, actions }: StagePosition,
  { position, slippage }: Subject,
): ReviewData['movedOut'] {
  const inside = new Set(actions);
  return position.actions.flatMap((one) => {
    const { moves, days } = slippage(one);
    const first = moves[0]?.from.day;
    if (inside.has(one) || first === undefined || !isInWindow(first, stage)) return [];
    return [{ ref: refName(one.now.ref), days: days ?? null }];
  });
}

function movedText({ ref, days }: ReviewData['movedOut'][number]): string {
  return days === null ? ref : `${ref} (${changeText(days)} days)`;
}

function reviewSection(data: ReviewData, { scheme, asOf }: Subject): Section {
  const { stage, actions, review, benefits, movedOut: out } = data;
  const { counts } = stage;
  const held =
    review.held === null
      ? `The review ${review.due !== null && review.due < asOf ? 'was' : 'is'} due on ${dayText(review.due)} and is not held yet.`
      : `Reviewed on ${dayText(review.held)}${review.board === null ? '' : ` by ${review.board}`}.`;
  return {
    id: 'review',
    title: `Review of the stage: ${stage.title}`,
    blocks: [
      { kind: 'paragraph', line: `${dayText(stage.starts)} to ${dayText(stage.ends)}. ${held}` },
    ],
    sections: [
      {
        id: 'review-progress',
        title: 'Progress against its targets',
        blocks: [
          ...said(review.progress),
          {
            kind: 'paragraph',
            line: `Complete: ${share(counts.ratings.complete, counts.actions)}. ${criteriaText(counts.criteria)}`,
          },
          ...(out.length > 0
            ? [
                {
                  kind: 'paragraph',
                  line: `Moved out of the stage: ${out.map(movedText).join(', ')}.`,
                } as const,
              ]
            : []),
          ...actionBlocks(`Actions of ${stage.title}`, actions, scheme),
          ...bullets(stage.wanting),
        ],
      },
      {
        id: 'review-impact',
        title: 'Impact on people',
        blocks: [
          ...said(review.impact),
          ...(benefits.length > 0
            ? [{ kind: 'paragraph', line: 'What people were to notice:' } as const]
            : []),
          ...bullets(benefits),
        ],
      },
      {
        id: 'review-next-steps',
        title: 'Next steps',
        blocks: review.nextSteps.length > 0 ? bullets(review.nextSteps) : said(null),
      },
      {
        id: 'review-decision',
        title: 'Decision',
        blocks: said(
          review.decision === null ? null : (decisions[review.decision] ?? review.decision),
        ),
      },
    ],
  };
}

const decisions: Readonly<Record<string, string>> = {
  continue: 'Go on to the next stage.',
  extend: 'Extend this stage.',
  close: 'Close this stage.',
};

function said(text: string | null): readonly Block[] {
  return [{ kind: 'paragraph', line: text ?? 'Not said yet.' }];
}

function bullets(items: readonly string[]): readonly Block[] {
  return items.length > 0 ? [{ kind: 'items', items }] : [];
}
