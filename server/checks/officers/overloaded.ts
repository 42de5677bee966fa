import { stageOf } from '../../workspace/stages';
import { type PlanContext, planCheck, type Spot } from '../check';
import { actionName, stageName } from '../support/naming';
import { accountable, entrySpot, namedIn } from '../support/officers';

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
  options: { leading: 12, responsible: 50 },
  uses: ['officers', 'stages'],
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
  facts({ action, officers: { index }, stages }): Work | undefined {
    if (action.status === 'complete') return undefined;
    const stage = stageOf(action, stages);
    const leads = namedIn(action['lead-officer'], ['lead-officer'], index);
    return {
      ref: actionName(action.ref),
      stage: stage ? stages.indexOf(stage) : -1,
      leads: [...new Set(leads.flatMap(({ mention }) => mention.officer ?? []))],
      senior: accountable(action, index)?.officer,
    };
  },
  run({ actions, officers, stages, options }, report) {
    const { leading = 0, responsible = 0 } = options;
    const open = actions.filter(({ facts }) => facts);
    const loads = loadsOf(open);
    for (const { id, values } of officers.entries) {
      const { leads, answers } = loads.get(id) ?? idle;
      const reasons: string[] = [];
      const places: Place[] = [];
      for (const [stage, led] of leads) {
        const window = stages[stage];
        if (led.length <= leading || !window) continue;
        reasons.push(`leads ${led.length} open actions in ${stageName(window)}`);
        places.push(...led);
      }
      if (open.length >= FEWEST_ACTIONS && answers.length * 100 > responsible * open.length) {
        reasons.push(`answers for ${answers.length} of the ${open.length} open actions`);
        places.push(...answers);
      }
      if (reasons.length === 0) continue;
      report({
        ...entrySpot(id, officers),
        message: `The ${values.title ?? id} ${reasons.join(', and ')}: more than one role can see to at once. Share some of it out.`,
        related: places.map(({ ref, ...spot }) => ({ ...spot, message: `${ref}.` })),
      });
    }
  },
});

/** What one open action asks of whom; its stage by position. */
interface Work {
  readonly ref: string;
  readonly stage: number;
  readonly leads: readonly string[];
  readonly senior: string | undefined;
}

interface Place extends Spot {
  readonly ref: string;
}

/** What one role has to do. */
interface Load {
  /** By stage. */
  readonly leads: ReadonlyMap<number, readonly Place[]>;
  readonly answers: readonly Place[];
}

interface OpenLoad extends Load {
  readonly leads: Map<number, Place[]>;
  readonly answers: Place[];
}

const idle: Load = { leads: new Map(), answers: [] };

function loadsOf(open: PlanContext<Work | undefined>['actions']): ReadonlyMap<string, Load> {
  const loads = new Map<string, OpenLoad>();
  const loadOf = (id: string) => {
    const load: OpenLoad = loads.get(id) ?? { leads: new Map(), answers: [] };
    loads.set(id, load);
    return load;
  };
  for (const { facts, index } of open) {
    if (!facts) continue;
    const { ref, stage, senior } = facts;
    const place = { at: { action: index }, ref };
    if (senior !== undefined) {
      loadOf(senior).answers.push({ ...place, path: ['senior-responsible-officer'] });
    }
    for (const lead of stage < 0 ? [] : facts.leads) {
      const { leads } = loadOf(lead);
      const led = leads.get(stage) ?? [];
      led.push({ ...place, path: ['lead-officer'] });
      leads.set(stage, led);
    }
  }
  return loads;
}
