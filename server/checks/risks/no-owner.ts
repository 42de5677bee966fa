import { planCheck } from '../check';

export const riskWithoutOwner = planCheck({
  id: 'risks/no-owner',
  severity: 'warning',
  summary: 'A risk that nobody watches.',
  why: 'What nobody watches is noticed when it has happened, and then children wait.',
  together: (count) => `${count} risks have no owner.`,
  advice: 'Name the officer who watches each.',
  uses: ['risks'],
  fails: [
    { blocks: 'risks:\n  R1:\n    title: Social workers leave\n    mitigation: Retention payment' },
  ],
  passes: [
    {
      blocks:
        'risks:\n  R1:\n    title: Social workers leave\n    owner: head-hr\n    mitigation: Retention payment',
    },
  ],
  run({ risks }, report) {
    for (const [id, { owner }] of risks ?? []) {
      if (owner?.length) continue;
      const place = { at: { block: 'risks' }, path: [id] } as const;
      report({
        ...place,
        onKey: true,
        message: `Nobody watches the risk ${id}, so nobody would notice it growing. Name its owner, an officer of the plan.`,
        fixes: [
          {
            title: 'Add owner, to fill in',
            blank: true,
            edits: [{ do: 'add-field', ...place, key: 'owner', yaml: '' }],
          },
        ],
      });
    }
  },
});
