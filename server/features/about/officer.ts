/** What there is to know of an officer. */

import { listed, stageName } from '../../checks/support/naming';
import { chainAbove } from '../../checks/support/officers';
import type { Load } from '../../checks/support/work';
import type { ActionEntry } from '../../plan/plan';
import type { Officer } from '../../plan/types';
import { actionOn, isLate } from '../../progress/action-on';
import { counted } from '../../text/counted';
import { formatDay } from '../../text/dates';
import type { Card } from '../card';
import type { Known } from '../known';
import { tallyOf } from '../tally';
import { refsOf } from './words';

/** An officer by id. */
export function aboutOfficer(known: Known, id: string): Card | undefined {
  const entry = known.lists.officers.get(id);
  if (!entry) return undefined;
  const { values } = entry;
  const load = tallyOf(known).loads.get(id);
  return {
    name: known.said(values.title ?? id),
    beside: `(${known.said(id)})`,
    about: placeOf(known, values),
    facts: [lineOf(known, id), ...(known.snapshot.kind === 'plan' ? loadFacts(known, load) : [])],
  };
}

/** 'leads 5 open actions, answers for 3': the load of an officer, over some plans, in a few words. */
export function officerFigures(plans: readonly Known[], id: string): string {
  const loads = plans.flatMap((known) => tallyOf(known).loads.get(id) ?? []);
  const led = loads.flatMap(({ leads }) => [...leads.values()].flat()).length;
  const answers = loads.flatMap((load) => load.answers).length;
  if (led === 0) {
    return answers === 0 ? 'no open actions' : `answers for ${counted(answers, 'open action')}`;
  }
  return `leads ${counted(led, 'open action')}${answers > 0 ? `, answers for ${answers}` : ''}`;
}

/** The open actions that an officer leads or answers for, each once, in the order of the plan. */
export function workloadOf(known: Known, id: string): readonly ActionEntry[] {
  const load = tallyOf(known).loads.get(id);
  const own = new Set(load && [...[...load.leads.values()].flat(), ...load.answers]);
  return known.actions.filter((action) => own.has(action));
}

function placeOf(known: Known, { organisation, partner, interim, vacant }: Officer): string {
  const place = organisation && known.said(organisation);
  const marks = [
    partner && (place ? 'a partner' : 'A partner'),
    vacant && 'vacant',
    interim && 'filled on an interim basis',
  ];
  return [place, ...marks]
    .filter(Boolean)
    .join(', ')
    .replace(/^[vf]/, (c) => c.toUpperCase());
}

function lineOf(known: Known, id: string): string | undefined {
  const { officers } = known.lists;
  const above = [...chainAbove(id, officers)]
    .filter((one) => one !== id)
    .map((one) => known.said(officers.get(one)?.values.title ?? one));
  return above.length > 0 ? `Reports to ${above.join(', then ')}` : undefined;
}

function loadFacts(
  known: Known,
  load: Load<ActionEntry> | undefined,
): readonly (string | undefined)[] {
  if (!load) return ['No open actions'];
  const { leads, answers } = load;
  const { stages } = known.lists;
  const inStages = [...leads]
    .sort(([a], [b]) => a - b)
    .map(([stage, led]) => {
      const window = stages[stage];
      return `${led.length} in ${window ? known.said(stageName(window)) : 'no stage'}`;
    });
  const all = [...leads.values()].flat();
  return [
    all.length > 0 ? `Leads ${counted(all.length, 'open action')}: ${listed(inStages)}` : undefined,
    answers.length > 0 ? `Answers for ${counted(answers.length, 'open action')}` : undefined,
    ...deadlinesOf(known, [...all, ...answers]),
  ];
}

/** The next deadline from the as-of date on, and what was due before. */
function deadlinesOf(known: Known, work: readonly ActionEntry[]): readonly (string | undefined)[] {
  const { asOf } = known.lists;
  const own = [...new Set(work)];
  const dated = own.flatMap((action) => {
    const day = actionOn(action.values, asOf).deadline;
    return day === undefined ? [] : [{ day, action }];
  });
  const late = own.filter(({ values }) => isLate(actionOn(values, asOf), asOf));
  const next = dated.filter(({ day }) => day >= asOf).sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  const due = next && dated.filter(({ day }) => day === next.day).map(({ action }) => action);
  return [
    next && due && `Next deadline: ${formatDay(next.day)}, ${refsOf(known, due)}`,
    late.length > 0 ? `Past the deadline: ${refsOf(known, late)}` : undefined,
  ];
}
