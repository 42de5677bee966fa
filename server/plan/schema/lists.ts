/** Sources, officers and boards: the lists that actions name, and that plans may share. */

import * as z from 'zod/mini';
import { about, byId, date, id, list, maybe, officers, oneOf, text, yesOrNo } from './kinds';
import { sourceKinds } from './vocabularies';

const clock = z.object({
  response: about(text(), 'What is owed: a written statement, an action plan.'),
  within: about(text(), 'In what time: 70 working days, 56 days, 3 months.'),
  reference: maybe(text(), 'The rule that says so.'),
  sent: maybe(date(), 'When it was sent; until then the clock runs.'),
});

export const source = z.object({
  title: about(text(), 'What the inspection, review or other origin is called.'),
  kind: about(
    oneOf(sourceKinds),
    'What it was. Every kind but business-as-usual and partnership must be answered by an action.',
  ),
  by: maybe(text(), 'Who carried it out.'),
  date: maybe(date('first'), 'When it took place or was published; a month is enough.'),
  received: maybe(date('first'), 'When the report was received: statutory clocks count from here.'),
  clocks: maybe(
    list(clock),
    'What is owed in answer and by when, counted from the day of receipt. What the law asks for is known without it.',
  ),
  aliases: maybe(list(text()), 'Other codes by which links may name it.'),
  recommendations: maybe(
    byId(text()),
    'Its recommendations by number or letter. Only where they are listed can coverage be known.',
  ),
  document: maybe(text(), 'Where the report is: a path or an address.'),
});

export const officer = z.object({
  title: about(text(), 'The title of the role.'),
  organisation: maybe(text(), 'The organisation, where it is not the plan’s own.'),
  partner: maybe(yesOrNo(), 'true for a role in a partner organisation.'),
  'reports-to': maybe(id('officers'), 'The officer whom the role reports to.'),
  holder: maybe(text(), 'Who holds the role now.'),
  interim: maybe(yesOrNo(), 'true while the role is filled on an interim basis.'),
  vacant: maybe(yesOrNo(), 'true while nobody holds the role.'),
  aliases: maybe(list(text()), 'Other titles under which actions may name the role.'),
});

const cadence = z.object({
  every: about(text(), 'How often: 8 weeks, 2 months, quarter.'),
  from: about(date('first'), 'The first meeting: the others are counted from it.'),
});

export const board = z.object({
  title: about(text(), 'What the board is called.'),
  role: maybe(
    oneOf(['steers', 'assures', 'receives']),
    'What it does for the plan: steers it, assures it, or receives reports.',
  ),
  purpose: maybe(text(), 'What it is for.'),
  chair: maybe(text(), 'Who chairs it: a role.'),
  members: maybe(list(text()), 'Who sits on it: roles or organisations.'),
  'reports-to': maybe(list(id('boards')), 'The boards to which it reports.'),
  'reporting-officer': maybe(officers(), 'Who brings the progress report.'),
  meets: maybe(
    z.union([cadence, z.array(date('first')), oneOf(['as-required'])]),
    'When it meets: every and from, a list of dates, or as-required.',
  ),
  receives: maybe(list(text()), 'What it is sent: progress, success-measures, risks.'),
  public: maybe(yesOrNo(), 'true where its papers are published.'),
});

export const sources = byId(source);
export const officerList = byId(officer);
export const boards = byId(board);
