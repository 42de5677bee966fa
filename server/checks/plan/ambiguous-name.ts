import type { Path } from '../../plan/path';
import type { List } from '../../workspace/lists';
import { type At, planCheck, type Report, type Spot } from '../check';

export const ambiguousName = planCheck({
  id: 'plan/ambiguous-name',
  severity: 'error',
  summary: 'Two entries of one list that answer to one id, title or alias.',
  why: 'Where a name has two owners, nobody can tell which source an action answers or which officer answers for it.',
  together: (count) => `${count} names belong to two entries of one list.`,
  advice: 'Give each entry a name of its own.',
  evenShared: true,
  uses: ['sources', 'officers', 'boards', 'stages', 'headings'],
  fails: [
    {
      blocks:
        'sources:\n  O25:\n    title: Ofsted inspection\n    kind: inspection\n    recommendations:\n      1: Management oversight of decisions\n  BAU:\n    title: Business as usual\n    kind: business-as-usual\n    aliases: [o25]\n',
    },
    {
      blocks:
        "officers:\n  dcs:\n    title: Director of Children's Services\n  ad-csc:\n    title: Director of Children’s services\n    reports-to: dcs\n  head-hr:\n    title: Head of HR\n    reports-to: dcs\n",
    },
    {
      blocks:
        'stages:\n  - id: foundation\n    title: Foundation work\n    starts: 2026-03-01\n    ends: 2026-08-31\n  - id: Foundation\n    title: Embedding improvement\n    ends: 2027-08-31\n',
    },
  ],
  passes: [
    {
      blocks:
        'sources:\n  O25:\n    title: Ofsted monitoring visit\n    kind: monitoring-visit\n    aliases: [O25, OFSTED25]\n    recommendations:\n      1: Management oversight of decisions\n  O26:\n    title: Ofsted monitoring visit\n    kind: partnership\n',
    },
    {
      blocks:
        'boards:\n  improvement:\n    title: Improvement\n    meets: as-required\n  scrutiny:\n    title: Improvement scrutiny\n',
    },
  ],
  run({ sources, officers, boards, stages, headings }, report) {
    // Actions link to sources by code, so that two visits may well have one title.
    const titled = (values: {
      readonly title?: string;
      readonly aliases?: readonly string[];
    }): readonly Name[] => [{ path: ['title'], text: values.title }, ...aliases(values)];
    ambiguous(keyed(sources, 'sources', aliases), report);
    ambiguous(keyed(officers, 'officers', titled), report);
    ambiguous(keyed(boards, 'boards', titled), report);
    ambiguous(
      stages.map(({ values: { id } }, i) => named(id, { block: 'stages' }, [i, 'id'])),
      report,
    );
    ambiguous(
      headings.map(({ id }, priority) => named(id, { priority }, ['id'])),
      report,
    );
  },
});

/** A name, and where it is given. */
interface Name {
  readonly text: string | undefined;
  readonly path: Path;
  /** It is the key of its entry. */
  readonly onKey?: true;
}

interface Entry {
  readonly id: string | undefined;
  readonly at: At;
  readonly isShared: boolean;
  readonly names: readonly Name[];
}

interface Owner {
  readonly entry: Entry;
  readonly name: Name;
}

function aliases(values: { readonly aliases?: readonly string[] }): readonly Name[] {
  return (values.aliases ?? []).map((text, i) => ({ path: ['aliases', i], text }));
}

function keyed<T>(
  list: List<T>,
  block: string,
  names: (values: T) => readonly Name[],
): readonly Entry[] {
  return list.entries.map(({ id, values, shared }) => ({
    id,
    at: { block },
    isShared: shared,
    names: [
      { text: id, path: [id], onKey: true },
      ...names(values).map(({ path, text }) => ({ path: [id, ...path], text })),
    ],
  }));
}

function named(id: string | undefined, at: At, path: Path): Entry {
  return { id, at, isShared: false, names: [{ text: id, path }] };
}

/** The first entry has the name; every other one of this file is told. */
function ambiguous(entries: readonly Entry[], report: Report): void {
  const owners = new Map<string, Owner>();
  for (const entry of entries) {
    for (const name of entry.names) {
      const folded = fold(name.text ?? '');
      if (folded === '') continue;
      const first = owners.get(folded);
      if (!first) owners.set(folded, { entry, name });
      else if (first.entry !== entry) tell(first, { entry, name }, report);
    }
  }
}

function tell(first: Owner, second: Owner, report: Report): void {
  if (first.entry.isShared) return;
  const [own, other] = second.entry.isShared ? [first, second] : [second, first];
  const where = `'${other.entry.id}'${other.entry.isShared ? ' in the shared list' : ''}`;
  report({
    ...placeOf(own),
    message: `'${own.name.text}' is a name of ${where} too, so nobody can tell which of the two is meant. Give each a name of its own.`,
    related: other.entry.isShared ? [] : [{ ...placeOf(other), message: `A name of ${where}.` }],
  });
}

function placeOf({ entry: { at }, name: { path, onKey } }: Owner): Spot {
  return { at, path, ...(onKey && { onKey }) };
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘ʼ`´′]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
