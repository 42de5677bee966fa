/** The stages of a plan and what each must deliver. */

import * as z from 'zod/mini';
import { about, date, id, list, maybe, oneOf, text, textOr, yesOrNo } from './kinds';

export const review = z.object({
  due: maybe(date(), 'When the review of the stage is due.'),
  board: maybe(id('boards'), 'The board that holds it.'),
  held: maybe(date(), 'When it was held.'),
  progress: maybe(text(), 'What was achieved against the targets.'),
  impact: maybe(text(), 'What changed for the people the service is for.'),
  'next-steps': maybe(list(text()), 'What happens next.'),
  decision: maybe(oneOf(['continue', 'extend', 'close']), 'What was decided about the stage.'),
});

export const deliverable = textOr({
  text: maybe(text(), 'What is delivered.'),
  actions: maybe(list(id('actions')), 'The actions that deliver it.'),
  met: maybe(yesOrNo(), 'true once it is delivered.'),
});

export const stage = z.object({
  id: about(text(), 'A short name that actions may use.'),
  title: about(text(), 'What the stage is called.'),
  starts: maybe(
    date('first'),
    'Its first day; else the day after the stage before, else the plan’s start.',
  ),
  ends: about(date(), 'Its last day.'),
  purpose: maybe(text(), 'What the stage is for.'),
  deliverables: maybe(list(deliverable), 'What must exist when the stage ends.'),
  benefits: maybe(list(text()), 'What people will notice.'),
  review: maybe(review, 'The review at its end.'),
});
