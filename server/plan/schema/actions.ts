/** Priorities, actions and their success criteria: the table of the printed plan. */

import * as z from 'zod/mini';
import {
  about,
  byId,
  date,
  deadline,
  id,
  links,
  list,
  maybe,
  number,
  officers,
  oneOf,
  text,
  textOr,
} from './kinds';
import { impacts, statuses } from './vocabularies';

const status = () => oneOf(statuses);
const impact = () => oneOf(impacts);

export const target = z.object({
  by: about(date(), 'The day on which it is due.'),
  value: maybe(number(), 'The figure to reach.'),
  benchmark: maybe(text(), 'The benchmark to reach, where the target is no figure.'),
  at: maybe(oneOf(['equal-or-better']), 'How it must stand to the benchmark.'),
});

const testedBy = z.object({
  method: maybe(text(), 'How it is tested: an audit, a survey.'),
  sample: maybe(text(), 'How many cases are looked at.'),
  who: maybe(text(), 'Who looks.'),
  threshold: maybe(text(), 'What must be found for it to be met.'),
});

export const criterion = textOr({
  text: maybe(text(), 'The criterion in words.'),
  measure: maybe(id('measures'), 'The measure that decides it.'),
  target: maybe(text(), 'The figure or benchmark to reach.'),
  by: maybe(date(), 'When it is to be reached.'),
  targets: maybe(list(target), 'A trajectory: several figures, each with its date.'),
  'tested-by': maybe(testedBy, 'How somebody finds out, where it is no figure.'),
});

const milestone = z.object({
  text: about(text(), 'What is reached.'),
  due: maybe(date(), 'When it is due.'),
  done: maybe(date(), 'When it was reached.'),
});

const withdrawn = z.object({
  date: maybe(date(), 'When it was withdrawn.'),
  reason: maybe(text(), 'Why.'),
  'replaced-by': maybe(id('actions'), 'The action that takes its place.'),
});

const deadlineChange = z.object({
  from: maybe(date(), 'The deadline before.'),
  to: about(date(), 'The deadline after.'),
  on: maybe(date(), 'When it was agreed.'),
  'agreed-by': maybe(text(), 'The board or officer who agreed.'),
  reason: maybe(text(), 'Why.'),
});

const agreed = z.object({
  status: maybe(status(), 'The rating that the board decided.'),
  board: maybe(id('boards'), 'Which board.'),
  date: maybe(date(), 'When.'),
  reason: maybe(text(), 'Why it differs from what was reported.'),
});

const update = z.object({
  date: about(date(), 'The position at this day.'),
  status: maybe(status(), 'The delivery status reported.'),
  impact: maybe(impact(), 'The difference made to people.'),
  note: maybe(text(), 'What was done.'),
  voice: maybe(text(), 'What children, families or others whom the service is for said of it.'),
  evidence: maybe(list(text()), 'The proof: files or addresses.'),
  by: maybe(officers(), 'Who reports.'),
});

export const action = z.object({
  ref: about(text(), 'The number under which everybody knows the action: LG1.'),
  links: about(links(), 'The sources, or their recommendations (O25.1), that it answers.'),
  action: about(text(), 'What will be done.'),
  deadline: about(deadline(), 'By when. ongoing only with review-every.'),
  stage: maybe(id('stages'), 'Its stage; else the one whose window holds the deadline.'),
  steps: maybe(list(text()), 'The parts of the action.'),
  outcomes: maybe(list(text()), 'What will be different for people.'),
  'how-will-we-know': maybe(list(criterion), 'The test: what will show that it works.'),
  'success-criteria': about(
    list(criterion),
    'What success looks like, so that somebody could measure it.',
  ),
  'senior-responsible-officer': about(
    officers(),
    'Who answers for it. The first of several is accountable.',
  ),
  'lead-officer': about(officers(), 'Who carries it out.'),
  partners: maybe(officers(), 'Roles in partner organisations that take part.'),
  'depends-on': maybe(list(id('actions')), 'Actions that must be done before.'),
  milestones: maybe(list(milestone), 'Points on the way, each with its date.'),
  status: maybe(status(), 'The delivery status reported last.'),
  impact: maybe(impact(), 'The difference made to people so far.'),
  withdrawn: maybe(withdrawn, 'Set when the action is given up.'),
  'original-deadline': maybe(date(), 'The first agreed deadline.'),
  'deadline-changes': maybe(list(deadlineChange), 'Every agreed change of the deadline.'),
  agreed: maybe(agreed, 'What the board decided about the rating.'),
  'review-every': maybe(text(), 'How often an ongoing action is reviewed.'),
  resources: maybe(text(), 'What it costs, and who pays.'),
  updates: maybe(list(update), 'Dated progress entries.'),
  unplaced: maybe(
    byId(list(text())),
    'What an import could not place, by the heading of its column. Nothing reads it: move it to where it belongs.',
  ),
});

export const priority = z.object({
  id: about(text(), 'The letters with which its refs begin.'),
  title: about(text(), 'What the priority is called.'),
  owners: maybe(officers(), 'The officers who own it.'),
  outcomes: maybe(list(text()), 'What the plan will achieve here.'),
  narrative: maybe(text(), 'Why it matters.'),
  actions: about(list(action), 'What will be done.'),
});

const actual = z.object({
  date: about(date(), 'The day to which the figure belongs.'),
  value: about(number(), 'The figure.'),
  note: maybe(text(), 'What explains it.'),
});

export const measure = z.object({
  title: about(text(), 'What is measured.'),
  unit: maybe(text(), 'In what: %, days, children.'),
  'good-is': maybe(oneOf(['high', 'low']), 'Which way is better.'),
  owner: maybe(officers(), 'Who answers for the figure.'),
  definition: maybe(text(), 'What exactly is counted.'),
  numerator: maybe(text(), 'What is counted above the line.'),
  denominator: maybe(text(), 'What is counted below the line.'),
  frequency: maybe(text(), 'How often it is read.'),
  period: maybe(
    oneOf(['snapshot', 'rolling-12-months', 'year-to-date']),
    'The time that one figure covers.',
  ),
  baseline: maybe(
    z.object({
      value: about(number(), 'The figure to start from.'),
      date: maybe(date(), 'Its day.'),
    }),
    'Where it starts.',
  ),
  targets: maybe(list(target), 'What is to be reached, and when.'),
  actuals: maybe(list(actual), 'The figures read so far.'),
  benchmarks: maybe(
    list(
      z.object({
        name: about(text(), 'Whose figure.'),
        value: maybe(number(), 'The figure.'),
        year: maybe(text(), 'Its year.'),
      }),
    ),
    'What others achieve.',
  ),
  tolerance: maybe(number({ from: 0 }), 'How far an actual may miss its target before it counts.'),
  source: maybe(text(), 'Where the figure comes from.'),
});

export const measures = byId(measure);

export const risk = z.object({
  title: about(text(), 'What may go wrong.'),
  likelihood: maybe(number({ from: 1, to: 5 }), 'How likely, from 1 to 5.'),
  impact: maybe(number({ from: 1, to: 5 }), 'How bad, from 1 to 5.'),
  owner: maybe(officers(), 'Who watches it.'),
  mitigation: maybe(text(), 'What is done about it.'),
  actions: maybe(list(id('actions')), 'The actions that it threatens.'),
});

export const decision = z.object({
  date: about(date(), 'When.'),
  board: maybe(id('boards'), 'Which board.'),
  text: about(text(), 'What was decided.'),
  actions: maybe(list(id('actions')), 'The actions that it concerns.'),
});
