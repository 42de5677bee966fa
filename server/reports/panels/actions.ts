/** Actions as panels show and name them. */

import { dateName } from '../../checks/support/naming';
import type { Action } from '../../plan/types';
import { actionOn } from '../../progress/action-on';
import { type Colour, colourSchemeOf } from '../../progress/brag';
import type { ActionRating } from '../../progress/rating';
import type { Rating } from '../../progress/rating-rules';
import { formatDay, type IsoDay } from '../../text/dates';
import { ratingWords } from '../marks';
import type { PanelPlan } from './panel';

/** An action with all that is said of it; texts may be shown, and are not escaped yet. */
export interface PanelAction {
  readonly key: string;
  readonly values: Action;
  /** The position of its priority. */
  readonly priority: number;
  readonly ref: string;
  readonly text: string;
  readonly rating: Rating;
  readonly colour: Colour;
  /** 'Off track'. */
  readonly word: string;
  /** What was reported and agreed where that is another thing, and the impact: 'reported on track'. */
  readonly beside: readonly string[];
  readonly reasons: string;
  /** The deadline that held on the as-of date, and its words: 'due 31 August 2026'. */
  readonly deadline: IsoDay | undefined;
  readonly due: string;
}

/** All actions of a plan, in order. */
export function panelActions({
  plan,
  lists,
  keys,
  rate,
  shown,
}: PanelPlan): readonly PanelAction[] {
  const { colours } = colourSchemeOf(lists.plan);
  return plan.actions.map(({ values, priority }, i) => {
    const rating = rate(values);
    const { deadline } = actionOn(values, lists.asOf);
    return {
      key: keys[i] ?? '',
      values,
      priority,
      ref: shown(values.ref ?? '(no ref)'),
      text: shown(values.action ?? ''),
      rating: rating.calculated,
      colour: colours[rating.calculated],
      word: ratingWords[rating.calculated],
      beside: besideOf(rating),
      reasons: shown(rating.reasons.join(' ')),
      deadline,
      due: dueWords(values, deadline),
    };
  });
}

/** 'CS1 Reduce reliance on agency staff, due 31 August 2026, off track, calculated; reported on track'. */
export function nameOf({ ref, text, due, word, beside }: PanelAction): string {
  const rated = `${word.toLowerCase()}, calculated`;
  return [`${ref} ${text}, ${due}, ${rated}`, ...beside].join('; ');
}

/** How bad it is, the worst first; what was given up is no worse than what is done. */
export const byBadness: readonly Rating[] = [
  'off-track',
  'at-risk',
  'not-updated',
  'not-started',
  'on-track',
  'complete',
  'withdrawn',
];

/** Nothing that the calculated rating says already. */
function besideOf({ calculated, reported, agreed, impact }: ActionRating): readonly string[] {
  if (calculated === 'withdrawn') return [];
  const isDecided = agreed !== undefined && (agreed !== calculated || agreed !== reported);
  return [
    ...(reported && reported !== calculated ? [`reported ${words(reported)}`] : []),
    ...(isDecided ? [`agreed ${words(agreed)}`] : []),
    ...(impact && impact !== 'not-yet-known' ? [`impact ${words(impact)}`] : []),
  ];
}

function dueWords({ deadline: written }: Action, day: IsoDay | undefined): string {
  if (day === undefined) return written ? 'ongoing' : 'no deadline';
  return `due ${written && written.day === day ? dateName(written) : formatDay(day)}`;
}

function words(word: string): string {
  return word.replaceAll('-', ' ');
}
