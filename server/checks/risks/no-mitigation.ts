import { planCheck } from '../check';

export const riskWithoutMitigation = planCheck({
  id: 'risks/no-mitigation',
  severity: 'warning',
  summary: 'A risk about which nothing is done.',
  why: 'A risk that is only listed is as likely, and as bad, as it was before.',
  together: (count) => `Nothing is done about ${count} risks.`,
  advice: 'Say of each what makes it less likely, or less bad.',
  uses: ['risks'],
  fails: [{ blocks: 'risks:\n  R1:\n    title: Social workers leave\n    owner: head-hr' }],
  passes: [
    {
      blocks:
        'risks:\n  R1:\n    title: Social workers leave\n    owner: head-hr\n    mitigation: Retention payment',
    },
  ],
  run({ risks }, report) {
    for (const [id, { mitigation }] of risks ?? []) {
      if (mitigation?.trim()) continue;
      const place = { at: { block: 'risks' }, path: [id] } as const;
      report({
        ...place,
        onKey: true,
        message: `The plan does not say what is done about the risk ${id}. Add mitigation: what makes it less likely, or less bad when it happens.`,
        fixes: [
          {
            title: 'Add mitigation, to fill in',
            blank: true,
            edits: [{ do: 'add-field', ...place, key: 'mitigation', yaml: '' }],
          },
        ],
      });
    }
  },
});
