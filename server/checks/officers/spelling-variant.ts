import { remembered } from '../../text/remembered';
import type { OfficerList } from '../../workspace/lists';
import { actionCheck, type Fix, type Spot } from '../check';
import { addAsTitle } from '../support/officer-additions';
import { type NamedOfficer, namedInAction, spotOf } from '../support/officers';
import { shortened } from '../support/shortened';

export const spellingVariant = actionCheck({
  id: 'officers/spelling-variant',
  severity: 'warning',
  summary: 'A listed title spelt another way.',
  why: 'One role under several names looks like several people: nobody sees how much it carries, and a search misses half of it.',
  together: (count, cause) => `${count} spellings of ${cause} differ from the list of officers.`,
  advice: 'Use the title in the list of officers.',
  uses: ['officers'],
  fails: [
    { actions: ['lead-officer: Assistant Children Director Social Care'] },
    { actions: ["lead-officer: Assistant Director of Children's Social Care"] },
    { actions: ['lead-officer: Assistant Director Childrens Social Care'] },
    { actions: ['lead-officer: Head Of HR', '', 'lead-officer: Head of HR'] },
    {
      actions: [
        'lead-officer: Head of HR (interim) / Assistant Director Social Care\nupdates:\n  - date: 2026-05-12\n    by: Head of HR',
      ],
      blocks:
        "officers:\n  dcs:\n    title: Director of Children's Services\n  head-hr:\n    title: Head of HR\n  ad-csc:\n    title: Assistant Director Children's Social Care\n    aliases: [Assistant Director Social Care]\n",
    },
  ],
  passes: [
    { actions: ["lead-officer: Assistant Director Children's Social Care"] },
    { actions: ['lead-officer: Assistant Director Children’s Social Care'] },
    { actions: ['lead-officer: |\n  Head of\n  HR', 'lead-officer: HEAD-HR'] },
  ],
  run({ action, officers }, report) {
    const byOfficer = new Map<string, Variant[]>();
    for (const named of namedInAction(action, officers.index)) {
      const variant = variantIn(named, officers);
      if (variant) push(byOfficer, variant.officer, variant);
    }
    for (const [officer, variants] of byOfficer) {
      // The one that is harder to recognise speaks for the others.
      const [first, ...others] = variants.sort(
        (a, b) => Number(a.isSpelling) - Number(b.isSpelling),
      );
      const title = officers.get(officer)?.values.title;
      if (!first || title === undefined) continue;
      const { isSpelling, written } = first;
      report({
        ...first.spot,
        cause: title,
        severity: isSpelling ? 'suggestion' : 'warning',
        message: isSpelling
          ? `${written} is ${title} in the list of officers. With one spelling for a role, a search finds all of its work.`
          : `${written} is taken to be the ${title}. Use the title in the list of officers, so that nobody takes one role for two.`,
        related: others.map((other) => ({ ...other.spot, message: `${other.written} too.` })),
        fixes: [
          changeTo(title, variants),
          ...(isSpelling ? [] : addAsTitle(officer, first.text, officers)),
        ],
      });
    }
  },
});

interface Variant {
  readonly officer: string;
  readonly written: string;
  readonly text: string;
  /** Only case, apostrophe, ampersand or plural differ. */
  readonly isSpelling: boolean;
  readonly spot: Spot;
}

function variantIn(named: NamedOfficer, officers: OfficerList): Variant | undefined {
  const { officer, match, text } = named.mention;
  if (officer === undefined || (match !== 'spelling' && match !== 'variant')) return undefined;
  const { title = officer, aliases = [] } = officers.get(officer)?.values ?? {};
  const isId = text.toLowerCase() === officer.toLowerCase();
  if (isId || [title, ...aliases].some((name) => inPrint(name) === inPrint(text))) return undefined;
  const isSpelling = match === 'spelling';
  return { officer, text, written: shortened(text), isSpelling, spot: spotOf(named) };
}

/** What no reader tells apart: white space, and the typewriter's or the printer's marks. */
const inPrint = remembered((text) =>
  text
    .normalize('NFKC')
    .replace(/[’‘ʼ`´′]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim(),
);

function changeTo(title: string, variants: readonly Variant[]): Fix {
  const edits = variants.map(({ spot }) => ({ do: 'replace', ...spot, text: title }) as const);
  return {
    title: `Change to ${title}`,
    safe: variants.every(({ isSpelling }) => isSpelling),
    edits,
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
