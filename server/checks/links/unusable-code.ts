import { planCheck, type Report, type Spot } from '../check';
import { inPlaceOf, spotsOf } from '../support/link-edits';
import { type UnusableCode, unusableCodes, writtenIn } from '../support/unusable-codes';

export const unusableCode = planCheck({
  id: 'links/unusable-code',
  severity: 'error',
  summary: 'A code of a source, or of a recommendation, that no link can name.',
  why: 'No action can answer it, so whoever wrote it finds no answer in the plan.',
  together: (count) => `${count} codes can be named by no link.`,
  advice: 'Take spaces and signs out of them, here and in links.',
  evenShared: true,
  uses: ['sources'],
  fails: [
    {
      actions: ['links: [Ofsted 2025.1]'],
      blocks:
        'sources:\n  Ofsted 2025:\n    title: Ofsted inspection\n    kind: inspection\n    recommendations:\n      1: Management oversight of decisions\n',
    },
    {
      actions: ['links: O25.Rec 1 / O25.2'],
      blocks:
        'sources:\n  O25:\n    title: Ofsted inspection\n    kind: inspection\n    recommendations:\n      Rec 1: Management oversight of decisions\n      2: Quality of plans\n',
    },
  ],
  passes: [
    {
      actions: ['links: [Ofsted-2025.1.2, Ofsted-2025.(b)]'],
      blocks:
        'sources:\n  Ofsted-2025:\n    title: Ofsted inspection\n    kind: inspection\n    recommendations:\n      1.2: Management oversight of decisions\n      (b): Quality of plans\n',
    },
  ],
  facts: ({ action: { links = [] }, sources }) =>
    unusableCodes(sources).map((code) => writtenIn(links, code)),
  run({ actions, sources }, report) {
    for (const [i, unusable] of unusableCodes(sources).entries()) {
      if (unusable.source.shared) continue;
      const written = actions.flatMap(({ index, facts }) =>
        (facts[i] ?? []).map(({ links, rest }) => ({
          rest,
          spots: spotsOf(links, { action: index }),
        })),
      );
      tell(unusable, written, report);
    }
  },
});

/** Where a link to the code was meant, and what follows the code there. */
interface Meant {
  readonly spots: readonly Spot[];
  readonly rest: string;
}

function tell(
  { source: { id }, recommendation, usable }: UnusableCode,
  meant: readonly Meant[],
  report: Report,
): void {
  const isSource = recommendation === undefined;
  const code = recommendation ?? id;
  const path = isSource ? [id] : [id, 'recommendations', recommendation];
  const key = { at: { block: 'sources' }, path } as const;
  const why = isSource
    ? 'the code of a source holds letters, digits and hyphens only'
    : 'links are parted at spaces and at the signs / , ; and &';
  const advice = `Call it ${usable ?? 'something else'}, here and in links`;
  const link = isSource ? usable : `${id}.${usable}`;
  const edits = meant.flatMap(({ spots, rest }) => inPlaceOf(spots, `${link}${rest}`));
  report({
    ...key,
    onKey: true,
    message: `No action can link to '${code}', because ${why}. ${advice}.`,
    related: meant.flatMap(({ spots }) =>
      spots.slice(0, 1).map((spot) => ({ ...spot, message: `Meant for '${code}'.` })),
    ),
    fixes:
      usable === undefined
        ? []
        : [
            {
              title: advice,
              safe: true,
              edits: [{ do: 'rename-key', ...key, to: usable }, ...edits],
            },
          ],
  });
}
