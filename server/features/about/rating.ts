/** What is said of the ratings of an action: reported, calculated and agreed are three, and impact is apart. */

import { dateName } from '../../checks/support/naming';
import type { Action } from '../../plan/types';
import type { ActionRating } from '../../progress/rating';
import type { Known } from '../known';
import { ratingIn } from '../ratings';
import { plain } from './words';

/** A line each, in Markdown; of an action that was given up nothing is rated. */
export function ratingFacts(known: Known, action: Action): readonly (string | undefined)[] {
  const rating = ratingIn(known, action);
  const { calculated, reported, impact } = rating;
  if (calculated === 'withdrawn') return [];
  return [
    reported ? `Reported: ${plain(reported)}` : 'No status reported',
    calculated === (reported ?? 'not-started') ? undefined : calculatedWords(known, rating),
    agreedWords(known, action, rating),
    impact && `Impact: ${plain(impact)}`,
  ];
}

/** Whether the calculated rating speaks against what was reported: silence alone does so only where something was. */
export function differs({ calculated, reported }: ActionRating): boolean {
  if (calculated === 'withdrawn' || calculated === (reported ?? 'not-started')) return false;
  return reported !== undefined || calculated !== 'not-updated';
}

/** 'Calculated: off track. It was due on 31 May 2026.' */
export function calculatedWords({ said }: Known, { calculated, reasons }: ActionRating): string {
  return `Calculated: ${plain(calculated)}. ${reasons.map(said).join(' ')}`;
}

function agreedWords(
  { lists, said }: Known,
  { agreed: decision }: Action,
  { agreed }: ActionRating,
): string | undefined {
  if (!agreed || !decision) return undefined;
  const { board, date, reason } = decision;
  const who = board === undefined ? undefined : (lists.boards.get(board)?.values.title ?? board);
  const by = who === undefined ? '' : ` by ${said(who)}`;
  const on = date ? ` on ${dateName(date)}` : '';
  return `Agreed${by}${on}: ${plain(agreed)}${reason === undefined ? '' : `. ${said(reason)}`}`;
}
