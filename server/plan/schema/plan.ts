/** A whole plan file, and `golden-thread.yaml`. */

import * as z from 'zod/mini';
import { decision, measures, priority, risk } from './actions';
import { about, byId, date, id, list, maybe, oneOf, pattern, text } from './kinds';
import { boards, officerList, sources } from './lists';
import { stage } from './stages';
import { regions, severities } from './vocabularies';

const region = () => oneOf(regions);

export const plan = z.object({
  title: about(text(), 'The title of the plan.'),
  organisation: maybe(text(), 'Whose plan it is.'),
  starts: maybe(date('first'), 'Its first day.'),
  ends: about(date(), 'Its last day: no deadline may be later.'),
  'as-of': maybe(date(), 'The day on which everything is judged; else today.'),
  board: maybe(id('boards'), 'The board that is meant where only ‘the board’ is said.'),
  region: maybe(region(), 'Whose bank holidays count.'),
  domains: maybe(list(text()), 'E-mail domains of the organisation and its partners.'),
  vision: maybe(text(), 'What the plan is to bring about.'),
  foreword: maybe(
    list(
      z.object({ by: maybe(text(), 'Who speaks: a role.'), text: about(text(), 'What is said.') }),
    ),
    'Forewords.',
  ),
  approved: maybe(
    z.object({ by: maybe(text(), 'Who approved it.'), on: maybe(date(), 'When.') }),
    'The approval.',
  ),
  brag: maybe(byId(text()), 'The plan’s own colour key: what each colour means.'),
  narrative: maybe(text(), 'What else a reader should know.'),
  abbreviations: maybe(byId(text()), 'Abbreviations and what they stand for.'),
});

/** What a plan file holds. */
export const planFile = z.object({
  plan: about(plan, 'The plan itself: its title and its dates.'),
  sources: about(
    sources,
    'The inspections, reviews and other origins that the plan answers, by code; or they stand in golden-thread.yaml.',
  ),
  officers: about(
    officerList,
    'The roles that actions may name, by id; or they stand in golden-thread.yaml.',
  ),
  boards: maybe(boards, 'The boards that steer the plan or receive its reports, by id.'),
  stages: maybe(list(stage), 'The stages in order, each with its window.'),
  priorities: about(list(priority), 'The priorities, each with its actions.'),
  measures: maybe(measures, 'Indicators with baseline, targets and actuals, by id.'),
  risks: maybe(byId(risk), 'Risks by id.'),
  decisions: maybe(list(decision), 'What boards decided.'),
  unplaced: maybe(
    byId(list(text())),
    'What an import could not place, by where it stood. Nothing reads it: move it to where it belongs, or take it out.',
  ),
});

/** What `golden-thread.yaml` holds. */
export const configFile = z.object({
  sources: maybe(sources, 'Sources that every plan below this folder may name.'),
  officers: maybe(officerList, 'Officers that every plan may name.'),
  boards: maybe(boards, 'Boards that every plan may name.'),
  measures: maybe(measures, 'Measures that every plan may name.'),
  checks: maybe(
    byId(z.union([byId(text()), oneOf(severities)])),
    'Checks by id: error, warning, suggestion or off; or severity and the options of the check.',
  ),
  region: maybe(region(), 'Whose bank holidays count where the plan does not say.'),
  'as-of': maybe(date(), 'The day on which everything is judged where the plan does not say.'),
  domains: maybe(list(text()), 'E-mail domains of the organisation and its partners.'),
  ignore: maybe(
    list(pattern()),
    'Plans that no search is to find, such as finished ones: files and folders below this one (archive/), in which * stands for any characters of a name and **/ for any folders. A plan that is named or opened is judged all the same.',
  ),
});
