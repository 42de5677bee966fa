import { planCheck } from '../check';
import { numberedRef } from '../support/refs';

const checks = 'actions/ref-gap: warning';

export const refGap = planCheck({
  id: 'actions/ref-gap',
  severity: 'off',
  summary: "A number missing between the lowest and the highest of the plan's refs.",
  why: 'A board that counts the refs asks what became of the missing action, and whether it was dropped unseen.',
  evenWithdrawn: true,
  fails: [
    { actions: ['', 'ref: CS4'], checks },
    { actions: ['ref: CS3', 'ref: CS1'], checks },
  ],
  passes: [
    { actions: ['ref: CS2', 'ref: CS3'], checks },
    { actions: ['', 'withdrawn:\n  reason: Done by the region', ''], checks },
    { actions: ['', 'ref: CS4'] },
  ],
  facts: ({ action: { ref } }) => ref,
  run({ actions }, report) {
    const byStem = new Map<string, { number: number; index: number; ref: string }[]>();
    for (const { facts: ref, index } of actions) {
      const numbered = ref === undefined ? undefined : numberedRef(ref);
      if (ref === undefined || !numbered) continue;
      const one = { number: Number(numbered.digits), index, ref };
      const same = byStem.get(numbered.stem);
      if (same) same.push(one);
      else byStem.set(numbered.stem, [one]);
    }
    for (const [stem, refs] of byStem) {
      refs.sort((a, b) => a.number - b.number);
      for (const [i, { number, index, ref }] of refs.entries()) {
        const before = refs[i - 1];
        if (!before || number - before.number < 2) continue;
        const [from, to] = [`${stem}${before.number + 1}`, `${stem}${number - 1}`];
        const missing = from === to ? `${from} is` : `${from} to ${to} are`;
        report({
          at: { action: index },
          path: ['ref'],
          message: `${missing} missing between ${before.ref} and ${ref}, so readers will ask what was taken out. Keep an action that was given up, and mark it as withdrawn.`,
          related: [
            {
              at: { action: before.index },
              path: ['ref'],
              message: `${before.ref} is the ref before.`,
            },
          ],
        });
      }
    }
  },
});
