import { type Fix, planCheck } from '../check';
import { FreeRefs, foldRef, lettersOf, numberedRef } from '../support/refs';

export const duplicateRef = planCheck({
  id: 'actions/duplicate-ref',
  severity: 'error',
  summary: 'A ref that two actions share.',
  why: 'A board that asks about the ref gets the answer of one action and takes it for both.',
  together: (count) => `${count} actions have a ref that another one has, too.`,
  advice: 'Give each a ref of its own.',
  evenWithdrawn: true,
  uses: ['headings'],
  fails: [
    { actions: ['', 'ref: CS1', ''] },
    { actions: ['', 'ref: cs 1'] },
    { actions: ['', 'ref: CS1\nwithdrawn:\n  reason: Done by the region'] },
  ],
  passes: [{ actions: ['ref: CS1', 'ref: CS11', 'ref: CS2'] }],
  facts: ({ action: { ref } }) => ref,
  run({ actions, headings }, report) {
    const first = new Map<string, { readonly ref: string; readonly index: number }>();
    const again: { readonly ref: string; readonly index: number; readonly priority: number }[] = [];
    for (const { facts: ref, index, priority } of actions) {
      if (ref === undefined) continue;
      const folded = foldRef(ref);
      if (first.has(folded)) again.push({ ref, index, priority });
      else first.set(folded, { ref, index });
    }
    const taken = new FreeRefs(first.keys());
    for (const { ref, index, priority } of again) {
      const folded = foldRef(ref);
      const earlier = first.get(folded);
      if (!earlier) continue;
      const fixes: Fix[] = [];
      const free = nextRef(ref, headings[priority]?.id, taken);
      if (free !== undefined) {
        const edit = { do: 'replace', path: ['ref'], at: { action: index }, text: free } as const;
        fixes.push({ title: `Change to ${free}, the next free ref`, edits: [edit] });
      }
      report({
        at: { action: index },
        path: ['ref'],
        message: `${ref} is the ref of an earlier action too, so nobody can tell which of the two is meant. Give this one a ref of its own.`,
        related: [
          {
            at: { action: earlier.index },
            path: ['ref'],
            message: `${earlier.ref} is used here first.`,
          },
        ],
        fixes,
      });
    }
  },
});

/** An action copied from another priority gets a ref of its own priority. */
function nextRef(ref: string, priority: string | undefined, taken: FreeRefs): string | undefined {
  const numbered = numberedRef(ref);
  if (!numbered) return undefined;
  const { stem, digits } = numbered;
  const own = priority === undefined ? undefined : foldRef(priority);
  const isCopied =
    own !== undefined && lettersOf(ref) === stem && stem !== own && /^\p{L}+$/u.test(own);
  if (isCopied && taken.has(`${own}1`)) return taken.take(own, 1, 1);
  return taken.take(stem, Number(digits), digits.length);
}
