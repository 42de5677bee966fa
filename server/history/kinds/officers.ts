/** Who answers for what: officers changed, named, or named no more. */

import { listed } from '../../checks/support/naming';
import { mentionsIn, nameOf, type OfficerCell } from '../../workspace/mentions';
import {
  type Change,
  type ChangeKind,
  cameOrWent,
  type Finder,
  livingPairs,
  quoted,
  type Side,
  type Versions,
} from '../change';
import { paired, saidIn } from '../likeness';

const fields = {
  'senior-responsible-officer': 'senior responsible officer',
  'lead-officer': 'lead officer',
  partners: 'partner',
} as const;

export const officerChanges: Finder = function* (versions) {
  const { before, after, shown } = versions;
  for (const { before: old, after: now, ref } of livingPairs(versions)) {
    for (const field of ['senior-responsible-officer', 'lead-officer', 'partners'] as const) {
      const about = { ref, subject: ref, field };
      yield* cellChange(old.values[field], now.values[field], fields[field], about, versions);
    }
  }
  const [old, now] = [before.lists.priorities, after.lists.priorities];
  for (const [i, j] of paired(old, now, [{ key: ({ values }) => values.id ?? values.title }])
    .pairs) {
    const values = now[j]?.values;
    const subject = `Priority ${quoted(shown(values?.title ?? values?.id ?? ''))}`;
    const about = { ref: null, subject, field: 'owners' };
    yield* cellChange(old[i]?.values.owners, values?.owners, 'owner', about, versions);
  }
  const [some, others] = [before.lists.measures.entries, after.lists.measures.entries];
  for (const [i, j] of paired(some, others, [{ key: ({ id }) => id }]).pairs) {
    const entry = others[j];
    const subject = `Measure ${quoted(shown(entry?.values.title ?? entry?.id ?? ''))}`;
    const about = { ref: null, subject, field: 'owner' };
    yield* cellChange(some[i]?.values.owner, entry?.values.owner, 'owner', about, versions);
  }
  yield* vacancies(versions);
};

interface Named {
  readonly id: string | undefined;
  readonly name: string;
}

/** Of one who was named and nobody: weaker; of one and another: neither. */
function* cellChange(
  before: OfficerCell | undefined,
  after: OfficerCell | undefined,
  role: string,
  about: Pick<Change, 'ref' | 'subject' | 'field'>,
  { before: old, after: now, shown }: Versions,
): Generator<Change> {
  const [was, is] = [namedBy(before, old), namedBy(after, now)];
  if (was.length === is.length && was.every((one, i) => isSame(one, is[i]))) return;
  const words = (all: readonly Named[]) => listed(all.map(({ name }) => shown(name)));
  const [one, other] = [words(was), words(is)];
  const kind: ChangeKind = 'officer';
  const sides = { was: was.length > 0 ? one : null, is: is.length > 0 ? other : null };
  if (is.length === 0) {
    const sentence = `Nobody is named as ${role} any more; it was ${one}.`;
    yield { kind, verdict: cameOrWent(false), ...about, ...sides, sentence };
  } else if (was.length === 0) {
    const sentence = `${other} is named as ${role} now; nobody was.`;
    yield { kind, verdict: cameOrWent(true), ...about, ...sides, sentence };
  } else {
    const sentence = `The ${role} changed from ${one} to ${other}.`;
    yield { kind, verdict: 'neither', ...about, ...sides, sentence };
  }
}

function namedBy(cell: OfficerCell | undefined, { lists }: Side): readonly Named[] {
  const { index } = lists.officers;
  return mentionsIn(cell, index).map((one) => ({ id: one.officer, name: nameOf(one, index) }));
}

/** Somebody whose title or id changed is the same. */
function isSame(a: Named, b: Named | undefined): boolean {
  if (!b) return false;
  return (a.id !== undefined && a.id === b.id) || saidIn(a.name) === saidIn(b.name);
}

function* vacancies({ before, after, shown }: Versions): Generator<Change> {
  for (const { id, values } of after.lists.officers.entries) {
    const old = before.lists.officers.get(id);
    if (!old || (old.values.vacant ?? false) === (values.vacant ?? false)) continue;
    const isVacant = values.vacant === true;
    yield {
      kind: 'officer',
      verdict: cameOrWent(!isVacant),
      ref: null,
      subject: quoted(shown(values.title ?? id)),
      field: 'vacant',
      was: isVacant ? 'no' : 'yes',
      is: isVacant ? 'yes' : 'no',
      sentence: isVacant ? 'Nobody holds the role any more.' : 'Somebody holds the role now.',
    };
  }
}
