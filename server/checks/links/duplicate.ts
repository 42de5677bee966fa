import type { Link } from '../../plan/values';
import { actionCheck } from '../check';

export const duplicateLink = actionCheck({
  id: 'links/duplicate',
  severity: 'warning',
  summary: 'One link twice on one action.',
  why: 'Usually another recommendation was meant, and that one stays unanswered.',
  together: (count) => `${count} links stand twice on one action.`,
  advice: 'Take one of the two out, or link to the recommendation that was meant.',
  unnecessary: true,
  uses: ['sources'],
  fails: [
    { actions: ['links: [O25.1, BAU, O25.1]'] },
    { actions: ['links: O25.1 / O25.1'] },
    {
      actions: ['links: [O25.1, OFSTED25.1]'],
      blocks:
        'sources:\n  O25:\n    title: Ofsted inspection\n    kind: inspection\n    aliases: [OFSTED25]\n    recommendations:\n      1: Management oversight of decisions\n',
    },
  ],
  passes: [{ actions: ['links: [O25, O25.1, BAU]'] }],
  run({ action, sources }, report) {
    const first = new Map<string, Link>();
    const told = new Set<string>();
    for (const link of action.links ?? []) {
      const source = sources.find(link.source);
      const { recommendation } = link;
      const known = source?.values.recommendations;
      // What is in no list has its own problem, told once.
      if (!source || (recommendation !== undefined && known?.size && !known.has(recommendation)))
        continue;
      const meant = JSON.stringify([source.id, recommendation]);
      const earlier = first.get(meant);
      if (!earlier) first.set(meant, link);
      else if (!told.has(meant)) {
        told.add(meant);
        const same = earlier.text === link.text ? '' : `, which is the same as ${earlier.text}`;
        report({
          ...placeOf(link),
          message: `This action links to ${link.text} twice${same}. If another recommendation was meant, link to that one; otherwise take one of the two out.`,
          related: [{ ...placeOf(earlier), message: `${earlier.text} stands here first.` }],
          fixes: [
            {
              title: `Take out the second ${link.text}`,
              safe: true,
              edits: [{ do: 'remove', ...placeOf(link) }],
            },
          ],
        });
      }
    }
  },
});

function placeOf({ item, start, end }: Link) {
  return { path: ['links', item], stretch: { start, end } };
}
