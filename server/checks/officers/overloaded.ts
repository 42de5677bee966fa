import { counted } from '../../text/counted';
import { type Finding, planCheck } from '../check';
import { actionName, stageName } from '../support/naming';
import { entrySpot } from '../support/officers';
import { loadsOf, workOf } from '../support/work';

/** In a plan with fewer open actions a director may well answer for them all. */
const FEWEST_ACTIONS = 10;

const deeds = 'recruits trains audits publishes visits reviews surveys counts plans teaches';
const tenActions = deeds
  .split(' ')
  .map((deed) => `action: The service ${deed} more often\nlead-officer: ad-csc`);

export const overloaded = planCheck({
  id: 'officers/overloaded',
  severity: 'suggestion',
  summary: 'A role that leads, or answers for, more than its share.',
  why: 'Who has too much to do at once does some of it late, and which part is then left to chance.',
  together: (count) => `${count} roles carry more than their share.`,
  advice: 'Share the work out.',
  options: {
    leading: {
      value: 12,
      about: 'The most open actions that one role may lead in one stage.',
    },
    responsible: {
      value: 50,
      about:
        'The most that one role may answer for, in percent of the open actions, once there are ten.',
    },
  },
  timed: true,
  evenWithdrawn: true,
  uses: ['officers', 'stages', 'asOf'],
  fails: [
    {
      actions: ['', 'lead-officer: ad-csc\ndeadline: 2026-06-30'],
      checks: 'officers/overloaded:\n  leading: 1',
    },
    { actions: tenActions },
  ],
  passes: [
    { actions: ['', 'lead-officer: ad-csc'], checks: 'officers/overloaded:\n  leading: 1' },
    { actions: tenActions.slice(1) },
  ],
  facts({ action, officers, stages, asOf }) {
    const work = workOf(action, { officers, stages, asOf });
    return work && { ref: actionName(action.ref), work };
  },
  run({ actions, officers, stages, options }, report) {
    const { leading = 0, responsible = 0 } = options;
    const open = actions.flatMap(({ facts, index }) =>
      facts ? [{ work: facts.work, item: { index, ref: facts.ref } }] : [],
    );
    const loads = loadsOf(open);
    for (const { id, values } of officers.entries) {
      const load = loads.get(id);
      if (!load) continue;
      const { leads, answers } = load;
      const reasons: string[] = [];
      const related: Related[] = [];
      for (const [stage, led] of leads) {
        const window = stages[stage];
        if (led.length <= leading || !window) continue;
        reasons.push(`leads ${counted(led.length, 'open action')} in ${stageName(window)}`);
        related.push(...led.map((one) => place(one, 'lead-officer')));
      }
      if (open.length >= FEWEST_ACTIONS && answers.length * 100 > responsible * open.length) {
        reasons.push(`answers for ${answers.length} of the ${open.length} open actions`);
        related.push(...answers.map((one) => place(one, 'senior-responsible-officer')));
      }
      if (reasons.length === 0) continue;
      report({
        ...entrySpot(id, officers),
        message: `The ${values.title ?? id} ${reasons.join(', and ')}: more than one role can see to at once. Share some of it out.`,
        related,
      });
    }
  },
});

type Related = NonNullable<Finding['related']>[number];

function place(
  { index, ref }: { readonly index: number; readonly ref: string },
  field: string,
): Related {
  return { at: { action: index }, path: [field], message: `${ref}.` };
}
