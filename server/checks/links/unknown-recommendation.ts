import type { Link } from '../../plan/values';
import { nearest } from '../../text/near';
import { actionCheck } from '../check';
import { rangeOf } from '../support/meant-links';
import { listed } from '../support/naming';
import { canBeLinked, usableLinks } from '../support/unusable-codes';

export const unknownRecommendation = actionCheck({
  id: 'links/unknown-recommendation',
  severity: 'error',
  summary: 'A link names a recommendation that its source does not list.',
  why: 'The action seems to answer something, and the recommendation that was meant stays unanswered.',
  together: (count, cause) => `${count} actions link to ${cause}, which its source does not list.`,
  advice: 'Link to the recommendation that is meant, or add it to its source.',
  uses: ['sources'],
  fails: [
    { actions: ['links: [O25.1, O25.9]'] },
    { actions: ['links: [O25.1, O25.01]'] },
    { actions: ['links: O25.1 / O25.R1'] },
  ],
  passes: [
    { actions: ['links: [O25.1, O25, BAU.4]'] },
    {
      actions: ['links: [O25.1.10, O25.a]'],
      blocks:
        'sources:\n  O25:\n    title: Ofsted inspection\n    kind: inspection\n    recommendations:\n      1.10: Management oversight of decisions\n      a: Quality of plans\n',
    },
  ],
  run({ action, sources }, report) {
    const places = new Map<string, Link[]>();
    for (const link of usableLinks(action.links ?? [], sources)) {
      const known = sources.find(link.source)?.values.recommendations;
      if (link.recommendation === undefined || !known?.size || known.has(link.recommendation))
        continue;
      places.set(link.text, [...(places.get(link.text) ?? []), link]);
    }
    for (const [text, links] of places) {
      const [first] = links;
      const source = first && sources.find(first.source);
      if (!source) continue;
      const { recommendation = '' } = first;
      const ids = [...(source.values.recommendations?.keys() ?? [])].filter(canBeLinked);
      const near = nearestRecommendation(recommendation, ids);
      const meant =
        near === undefined
          ? rangeOf(first.source, recommendation, sources)
          : [`${first.source}.${near}`];
      const change = meant.join(', ');
      const edits = links.map(
        (link) => ({ do: 'replace', ...wholeOf(link), text: change }) as const,
      );
      const advice =
        meant.length === 0
          ? `It lists ${listed(ids)}: link to the one that is meant, or add ${recommendation}.`
          : `Did you mean ${listed(meant)}?`;
      report({
        ...placeOf(first),
        cause: `${source.id}.${recommendation}`,
        message: `${source.id} has no recommendation ${recommendation}, so nobody can tell what ${text} answers. ${advice}`,
        related: links.slice(1).map((link) => ({ ...placeOf(link), message: `${text} again.` })),
        fixes: meant.length === 0 ? [] : [{ title: `Change to ${change}`, edits }],
      });
    }
  },
});

function wholeOf({ item, start, end }: Link) {
  return { path: ['links', item], stretch: { start, end } };
}

/** Where the recommendation stands: what follows the first full stop. */
function placeOf({ item, source, start, end }: Link) {
  return { path: ['links', item], stretch: { start: start + source.length + 1, end } };
}

/** The id that was meant. Of numbers only the same one counts: 1.1 is not a slip for 1.10. */
function nearestRecommendation(text: string, ids: readonly string[]): string | undefined {
  const same = ids.filter((id) => plain(id) === plain(text));
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  return /\d/.test(text) ? undefined : nearest(text, ids);
}

/** 'R07', '(7)' and '7.' are 7; '1-10' is 1.10. */
function plain(id: string): string {
  const parts = id.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
  const named = parts.length > 1 && /^(?:r|rec|recs|recommendation|no)$/.test(parts[0] ?? '');
  return parts
    .slice(named ? 1 : 0)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join('.');
}
