import { ownSources } from '../../progress/answers';
import { planCheck } from '../check';

export const noRecommendations = planCheck({
  id: 'links/no-recommendations',
  severity: 'suggestion',
  summary: 'An inspection whose recommendations are not listed.',
  why: 'Only where its recommendations are listed can anybody see that each of them is answered.',
  together: (count) => `${count} sources do not list their recommendations.`,
  advice: 'List each with its number, and link actions to them.',
  evenShared: true,
  uses: ['sources'],
  fails: [
    {
      actions: ['links: [O25]'],
      blocks: 'sources:\n  O25:\n    title: Ofsted inspection\n    kind: inspection\n',
    },
  ],
  passes: [
    {
      actions: ['links: [LGA24]'],
      blocks:
        'sources:\n  LGA24:\n    title: Peer review of the front door\n    kind: peer-review\n',
    },
  ],
  run({ sources }, report) {
    for (const { id, values } of ownSources(sources)) {
      if (values.kind !== 'inspection' || values.recommendations?.size) continue;
      const place = { at: { block: 'sources' }, path: [id] } as const;
      report({
        ...place,
        onKey: true,
        message: `The recommendations of ${id} are not listed, so nobody can tell whether the plan answers them all. List each with its number, and link actions to them: ${id}.1.`,
        fixes: [
          {
            title: `List the recommendations of ${id}`,
            blank: true,
            edits: [{ do: 'add-field', ...place, key: 'recommendations', yaml: '\n  1:' }],
          },
        ],
      });
    }
  },
});
