/** What the next action of a priority most likely answers. */

import type { LinkChoice } from '../../protocol';
import type { Known } from '../known';

/**
 * A recommendation that no action answers yet, of the source that the actions of the priority answer most;
 * where all are answered, what those actions link to most. The code as `links` has it.
 */
export function likelyLink(
  { snapshot, lists }: Known,
  links: readonly LinkChoice[],
  priority: number,
): string | undefined {
  if (snapshot.kind === 'config') return undefined;
  const own = snapshot.plan.actions.filter((one) => one.priority === priority);
  const sources = new Map<string, number>();
  const codes = new Map<string, number>();
  for (const { source, recommendation } of own.flatMap(({ values }) => values.links ?? [])) {
    const id = lists.sources.find(source)?.id;
    if (id === undefined) continue;
    const code = recommendation === undefined ? id : `${id}.${recommendation}`;
    sources.set(id, (sources.get(id) ?? 0) + 1);
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  const answers = ({ code }: LinkChoice) => sources.get(code.split('.', 1)[0] ?? '') ?? 0;
  const open = links.filter(({ isAnswered }) => isAnswered === false);
  const used = links.filter(({ code }) => codes.has(code));
  return (most(open, answers) ?? most(used, ({ code }) => codes.get(code) ?? 0))?.code;
}

/** The first of those with the highest number. */
function most(links: readonly LinkChoice[], number: (link: LinkChoice) => number) {
  return links.toSorted((a, b) => number(b) - number(a))[0];
}
