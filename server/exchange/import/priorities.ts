/** The priorities of an imported plan: which actions belong together, what that is called, and the refs of its actions. */

import { type Doubt, type Fields, filled, type Value } from './draft';
import { joined } from './grid';
import type { Ledger } from './ledger';
import type { Officers } from './officers';
import { saidOf } from './priority-texts';
import type { ActionRecord } from './records';
import type { Section } from './sections';
import type { Sources } from './sources';

/** An action with what it stands below. */
export interface PlacedAction {
  readonly record: ActionRecord;
  readonly fields: Fields;
}

interface Group {
  readonly title: string;
  readonly section: Section | undefined;
  readonly actions: PlacedAction[];
}

/** What actions are gathered with. */
export interface Gathered {
  readonly officers: Officers;
  readonly sources: Sources;
  readonly ledger: Ledger;
  readonly doubts: Doubt[];
}

/** The priorities, each with its actions, in order; `otherwise` is the title where nothing says one. */
export function prioritiesOf(
  actions: readonly PlacedAction[],
  otherwise: string,
  { officers, sources, ledger, doubts }: Gathered,
): readonly Fields[] {
  const groups = splitByRefs(grouped(actions, otherwise, ledger), sources);
  const refs = new Set<string>();
  const ids = new Set<string>();
  return groups.map(({ title, section, actions: members }) => {
    const named = namedBy(title);
    const id = unused(idOf(members, named), ids);
    const numbered = members.map((action) => withRef(action, id, refs, doubts));
    return filled({
      id,
      title: named.title,
      ...saidOf(section, officers, ledger),
      actions: numbered,
    });
  });
}

function grouped(
  actions: readonly PlacedAction[],
  otherwise: string,
  ledger: Ledger,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const action of actions) {
    const { pieces, section } = action.record;
    const own = pieces.filter(({ column }) => column.field === 'priority');
    for (const { cell } of own) ledger.put(cell, 'priority');
    const said = joined(own.flatMap(({ lines }) => lines));
    if (section && said === '') ledger.put(section.item, 'priority');
    const title = said || section?.text || otherwise;
    const group = groups.get(title) ?? { title, section: said ? undefined : section, actions: [] };
    groups.set(title, group);
    group.actions.push(action);
  }
  return [...groups.values()];
}

/** Where nothing but the refs tells priorities apart, their letters do, or their numbers where each is one recommendation. */
function splitByRefs(groups: readonly Group[], sources: Sources): readonly Group[] {
  const [only, ...more] = groups;
  if (!only || more.length > 0) return groups;
  const byLetters = new Map<string, PlacedAction[]>();
  for (const action of only.actions) {
    const letters = lettersOf(action.fields.get('ref')) ?? '';
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), action]);
  }
  const split = [...byLetters].map(([letters, actions]) => {
    const title = answered(actions, sources) ?? (/^\d/.test(letters) ? '' : letters);
    return { title, section: only.section, actions };
  });
  const isTelling =
    new Set(split.map(({ title }) => title)).size === split.length &&
    split.length > 1 &&
    split.every(({ title, actions }) => title !== '' && actions.length > 1);
  return isTelling ? split : groups;
}

/** What the one recommendation says that all of the actions answer. */
function answered(actions: readonly PlacedAction[], sources: Sources): string | undefined {
  const links = new Set(actions.map(({ fields }) => String(fields.get('links') ?? '')));
  const [link = '', ...others] = links;
  return others.length === 0 ? sources.wordsOf(link) : undefined;
}

interface Named {
  readonly title: string;
  /** The letters or the number before it: 'LG: Leadership' has LG, 'Priority 2 - Practice' has 2. */
  readonly code?: string;
}

/** A title without the word and the number that count it. */
function namedBy(text: string): Named {
  const counted =
    /^(?:(?:(?:key|strategic|improvement|corporate|overall|our) )*(?:priority|theme|objective|outcome|work ?stream|goal|aim|area|strand|pillar|domain|section|part|chapter|recommendation|action|project|programme)(?: (?:area|for improvement|for priority action|of focus))?)(?:[ .#]*(\d+(?:\.\d+)*)|[ .#]+([a-z]))\b\s*(?:[:.)–—-]\s*|$|(?<=\d\s*))(.*)$/i.exec(
      text,
    ) ?? /^(\d{1,2}|[A-Z]{1,4}\d?)()\s?[:.)–—-]\s?(.+)$/u.exec(text);
  const [, number, letter, title = ''] = counted ?? [];
  const code = number ?? letter;
  if (code === undefined) return { title: text };
  return { title: title === '' ? text : title, code };
}

function idOf(members: readonly PlacedAction[], { title, code }: Named): string {
  const letters = new Set(members.map(({ fields }) => lettersOf(fields.get('ref'))));
  const [first, ...others] = letters;
  if (first !== undefined && others.length === 0) return first;
  if (code !== undefined) return /^\d/.test(code) ? `P${code}` : code;
  const words = title.match(/\p{L}+/gu) ?? [];
  const telling = words.filter((word) => !/^(?:and|of|the|for|in|to|a|with|our|on)$/i.test(word));
  return (
    telling
      .slice(0, 3)
      .map((word) => word.charAt(0).toUpperCase())
      .join('') || 'P'
  );
}

/** The letters, or the first of several numbers, with which a ref begins. */
function lettersOf(ref: Value | undefined): string | undefined {
  if (typeof ref !== 'string') return undefined;
  return /^(\p{L}{1,6})[\s.-]*\d/u.exec(ref)?.[1] ?? /^(\d+)\.\d/.exec(ref)?.[1];
}

function withRef(
  { fields, record }: PlacedAction,
  id: string,
  refs: Set<string>,
  doubts: Doubt[],
): Fields {
  const written = fields.get('ref');
  if (typeof written === 'string') {
    const ref = refs.has(written) ? unused(`${written}b`, refs) : written;
    refs.add(ref);
    if (ref !== written) {
      const text = `The ref ${written} stands at another action, too; this one is ${ref} in the plan.`;
      doubts.push({ place: record.place, text });
    }
    return new Map([['ref', ref], ...fields, ['ref', ref]]);
  }
  const before = /\d$/.test(id) ? `${id}.` : id;
  let number = 1;
  while (refs.has(`${before}${number}`)) number++;
  refs.add(`${before}${number}`);
  return new Map([['ref', `${before}${number}`], ...fields]);
}

/** A name that none has yet: X, X-2, X-3. */
function unused(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}-${number}`;
  taken.add(name);
  return name;
}
