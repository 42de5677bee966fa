import { stageOf } from '../../workspace/stages';
import { planCheck } from '../check';
import { stageName } from '../support/naming';

const early = 'deadline: 2026-07-31';

export const frontLoaded = planCheck({
  id: 'stages/front-loaded',
  severity: 'suggestion',
  summary: 'More than two thirds of the actions are due in one stage.',
  why: 'The same few officers must finish nearly everything at once, so deadlines slip and children wait longer than the plan says.',
  uses: ['stages'],
  options: {
    'fewest-actions': { value: 6, about: 'In a plan with fewer actions nothing is told.' },
  },
  fails: [
    { actions: ['', early, '', early, '', ''] },
    { actions: ['', early, ''], checks: 'stages/front-loaded: {fewest-actions: 3}' },
  ],
  passes: [
    { actions: ['', early, '', '', '', ''] },
    { actions: ['', early, '', early] },
    {
      actions: ['', '', '', '', '', ''],
      blocks: 'stages:\n  - id: all\n    title: All of it\n    ends: 2027-08-31',
    },
  ],
  facts({ action, stages }) {
    const stage = stageOf(action, stages);
    return stage && stages.indexOf(stage);
  },
  run({ actions, stages, options }, report) {
    const total = actions.length;
    if (stages.length < 2 || total < (options['fewest-actions'] ?? 0)) return;
    const counts = stages.map(() => 0);
    for (const { facts } of actions)
      if (facts !== undefined) counts[facts] = (counts[facts] ?? 0) + 1;
    for (const [index, stage] of stages.entries()) {
      const count = counts[index] ?? 0;
      if (count * 3 <= total * 2) continue;
      const message = `${count} of the ${total} actions are due in ${stageName(stage)}, more than two thirds, so the other stages have little to do and this one may not be done in time. Spread the deadlines over the stages.`;
      report({ at: { block: 'stages' }, path: [index], message });
    }
  },
});
