import { formatDay } from '../../text/dates';
import { isInWindow } from '../../workspace/stages';
import { planCheck } from '../check';
import { listed, stageName } from '../support/naming';
import { soundDeadline } from '../support/plan-days';
import { isReversed, isWhole } from '../support/windows';

const campaign = (fields: string) => `stages:
  - id: foundation
    title: Foundation work
    ends: 2026-08-31
    deliverables:
      - text: Recruitment campaign open in all teams
        ${fields}
  - id: embedding
    title: Embedding improvement
    ends: 2027-08-31`;

export const misplacedDeliverable = planCheck({
  id: 'stages/misplaced-deliverable',
  severity: 'warning',
  summary: 'A deliverable whose actions are all due outside its stage.',
  why: 'The stage promises something that no action brings in its time, so its review will find the promise broken.',
  uses: ['plan', 'stages'],
  fails: [
    { blocks: campaign('actions: [CS2]'), actions: ['', ''] },
    { blocks: campaign('actions: [CS2, CS4]'), actions: ['', '', '', ''] },
  ],
  passes: [
    { blocks: campaign('actions: [CS1]') },
    { blocks: campaign('actions: [CS1, CS2]'), actions: ['', ''] },
    { blocks: campaign('actions: [CS2]\n        met: true'), actions: ['', ''] },
  ],
  facts({ action, plan }) {
    const { ref, stage } = action;
    const day = soundDeadline(action, plan);
    if (ref === undefined || day === undefined) return undefined;
    return { ref, day, ...(stage !== undefined && { stage }) };
  },
  run({ actions, stages }, report) {
    if (!stages.some(({ values }) => values.deliverables?.some(({ actions: refs }) => refs)))
      return;
    const byRef = new Map(actions.flatMap(({ facts }) => (facts ? [[facts.ref, facts]] : [])));
    const known = new Set(byRef.keys());
    for (const [index, stage] of stages.entries()) {
      if (!isWhole(stage) || isReversed(stage)) continue;
      for (const [i, { text, actions: refs = [], met }] of (
        stage.values.deliverables ?? []
      ).entries()) {
        if (met || refs.length === 0 || !refs.every((ref) => known.has(ref))) continue;
        const isInside = (ref: string) => {
          const { day = '', stage: named } = byRef.get(ref) ?? {};
          return isInWindow(day, stage) || (named !== undefined && named === stage.values.id);
        };
        if (refs.some(isInside)) continue;
        const due = refs.map((ref) => `${ref} on ${formatDay(byRef.get(ref)?.day ?? '')}`);
        const what = text === undefined ? 'This deliverable' : `'${text}'`;
        report({
          at: { block: 'stages' },
          path: [index, 'deliverables', i],
          message: `${what} belongs to ${stageName(stage)}, which runs from ${formatDay(stage.starts)} to ${formatDay(stage.ends)}, but its actions are due outside of it: ${listed(due)}. Move the deliverable to another stage, or change the deadlines.`,
        });
      }
    }
  },
});
