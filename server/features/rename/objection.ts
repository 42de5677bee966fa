/** What speaks against a new name. */

import { foldRef } from '../../checks/support/refs';
import { type UnusableCode, unusableCodes, writtenIn } from '../../checks/support/unusable-codes';
import { foldWord, words } from '../../text/words';
import { fileName } from '../../workspace/uris';
import type { Placed } from '../names/home';
import { keyOf } from '../names/name';
import { namesOf, type Occurrence } from '../names/occurrences';
import { refsOf } from '../names/uses';
import { shownShort } from '../shown';
import type { Snapshot } from '../snapshot';

/** Why the entry at `at` cannot be called `name`; undefined where it can. `files` are those it reaches. */
export function objection(
  at: Placed,
  name: string,
  snapshot: Snapshot,
  files: readonly Snapshot[],
): string | undefined {
  if (name === '') return 'A name is missing. Write the new name.';
  return (
    leftBehind(at, files) ??
    badCharacters(at, name, snapshot) ??
    takenName(at, name, withConfigs(files)) ??
    takenRef(at, name, snapshot)
  );
}

/** A code that no link can name has no uses: links that were meant for it would go on naming nothing. */
function leftBehind({ by, name }: Placed, files: readonly Snapshot[]): string | undefined {
  const { list, id, of } = name;
  if (by !== 'id' || !(list === 'sources' || list === 'recommendations')) return undefined;
  const isOwn = ({ source, recommendation }: UnusableCode) =>
    source.id === (of ?? id) && recommendation === (of === undefined ? undefined : id);
  const plans = files.filter((file) => file.kind === 'plan');
  const isMeant = plans.some(({ lists, plan }) => {
    const code = unusableCodes(lists.sources).find(isOwn);
    return (
      code && plan.actions.some(({ values }) => writtenIn(values.links ?? [], code).length > 0)
    );
  });
  return isMeant
    ? `No link can name '${shownShort(id)}', so those that are meant for it would be left behind. Change them together by its quick fix, or by hand.`
    : undefined;
}

function badCharacters(at: Placed, name: string, snapshot: Snapshot): string | undefined {
  const { list, id } = at.name;
  if (list === 'sources') {
    if (isWord(name, '-')) return undefined;
    return `'${name}' cannot be the code of a source: links hold letters, digits and hyphens, and end at anything else.`;
  }
  if (list === 'recommendations') {
    if (!/[/,;&\s]/.test(name)) return undefined;
    return `'${name}' cannot name a recommendation: links are parted at spaces and at the signs / , ; and &.`;
  }
  if (at.by !== 'id') {
    if (/[\r\n]/.test(name)) return 'A title is one line. Take out the line break.';
    if (/[\p{L}\p{N}]/u.test(name)) return undefined;
    return `'${name}' names nobody and nothing. Write a name with a letter or a digit.`;
  }
  if (list === 'priorities' && /^\p{L}+$/u.test(id) && refsOf(snapshot, id).length > 0) {
    if (/^\p{L}+$/u.test(name)) return undefined;
    return `'${name}' cannot be the id of this priority: its refs begin with it, so it can hold letters only.`;
  }
  if (isWord(name, '-._')) return undefined;
  return `'${name}' cannot be used: a ref or id holds letters, digits, hyphens and full stops, and no spaces.`;
}

/** Whether a text is letters, digits, and some of those signs after the first of them. */
function isWord(text: string, signs: string): boolean {
  return [...text].every((c, i) => /[\p{L}\p{M}\p{N}]/u.test(c) || (i > 0 && signs.includes(c)));
}

/** The configurations that count for the files, too: a plan's own name would hide theirs. */
function withConfigs(files: readonly Snapshot[]): readonly Snapshot[] {
  const configs = files.flatMap((file) =>
    file.kind === 'plan' && file.config ? [file.config] : [],
  );
  return [...new Set<Snapshot>([...files, ...configs])];
}

function takenName(at: Placed, name: string, files: readonly Snapshot[]): string | undefined {
  const wanted = folded(name);
  for (const file of files) {
    const other = definitionsOf(file).find(
      (one) => isRival(one, at) && folded(one.called) === wanted,
    );
    if (other)
      return `'${name}' is taken${whose(other, name)}${where(file, files)}. Choose another name.`;
  }
  return undefined;
}

function definitionsOf(file: Snapshot): readonly Occurrence[] {
  return namesOf(file).flatMap(({ all }) => all.filter(({ as }) => as === 'definition'));
}

/** Another entry of the same list. */
function isRival({ name }: Occurrence, { name: own }: Placed): boolean {
  return name.list === own.list && name.of === own.of && keyOf(name) !== keyOf(own);
}

function whose({ name: { id } }: Occurrence, name: string): string {
  return id === name ? '' : ` by '${shownShort(id)}'`;
}

function where(file: Snapshot, files: readonly Snapshot[]): string {
  return files.length > 1 ? ` in ${fileName(file.uri)}` : '';
}

/** A ref that another action has already, which an action of a priority of that id would get. */
function takenRef(
  { name: { list, id } }: Placed,
  name: string,
  snapshot: Snapshot,
): string | undefined {
  if (list !== 'priorities' || snapshot.kind === 'config') return undefined;
  const own = new Set(refsOf(snapshot, id));
  const others = new Map(
    snapshot.plan.actions.flatMap(({ values: { ref } }) =>
      ref === undefined || own.has(ref) ? [] : [[foldRef(ref), ref] as const],
    ),
  );
  for (const ref of own) {
    const taken = others.get(foldRef(name + ref.slice(id.length)));
    if (taken !== undefined) {
      return `${ref} would become ${taken}, which another action has. Choose another name, or change that ref first.`;
    }
  }
  return undefined;
}

/** The form in which two names are one: case, apostrophes and spaces make no difference. */
function folded(name: string): string {
  const found = words(name).map(({ text }) => foldWord(text));
  return found.length > 1 ? found.join(' ') : name.normalize('NFKC').toLowerCase();
}
