/** Officers, with what they have to do. */

import { CompletionItemKind } from 'vscode-languageserver-types';
import { accountable } from '../../checks/support/officers';
import type { ActionEntry } from '../../plan/plan';
import { counted } from '../../text/counted';
import type { OfficerList } from '../../workspace/lists';
import { mentionsIn } from '../../workspace/mentions';
import type { Candidate } from './candidate';
import type { Known } from './scene';

/** The open actions of an officer. */
export interface Load {
  readonly leads: readonly ActionEntry[];
  readonly answers: readonly ActionEntry[];
}

const idle: Load = { leads: [], answers: [] };

/**
 * All officers. In cells of actions they are written as the plan writes them elsewhere, by id or by title;
 * where only an id may stand, `asId`.
 */
export function officerCandidates(known: Known, asId = false): readonly Candidate[] {
  const { lists, shown } = known;
  const { byTitle } = workIn(known);
  return lists.officers.entries.map(({ id, values }): Candidate => {
    const title = values.title === undefined ? undefined : shown(values.title);
    const isTitle = byTitle && !asId && values.title !== undefined;
    return {
      label: isTitle ? (title ?? id) : id,
      kind: CompletionItemKind.Constant,
      writes: isTitle ? (values.title ?? id) : id,
      title: isTitle ? id : title,
      detail: [title ?? id, values.organisation, values.vacant && 'vacant', loadText(known, id)]
        .filter((part) => typeof part === 'string')
        .map(shown)
        .join('; '),
      words: (values.aliases ?? []).map(shown).join(' '),
      topic: { kind: 'officer', id },
    };
  });
}

/** What an officer has to do, in words. */
export function loadText(known: Known, id: string): string | undefined {
  if (known.snapshot.kind === 'config') return undefined;
  const { leads, answers } = loadOf(known, id);
  return `leads ${counted(leads.length, 'open action')}, answers for ${answers.length}`;
}

/** The open actions that an officer leads, and those for which they are the accountable one. */
export function loadOf(known: Known, id: string): Load {
  return workIn(known).loads.get(id) ?? idle;
}

interface Work {
  readonly officers: OfficerList;
  readonly loads: ReadonlyMap<string, Load>;
  /** More cells name officers by title than by id. */
  readonly byTitle: boolean;
}

const kept = new WeakMap<readonly ActionEntry[], Work>();

/** Who does what, worked out once for as long as neither actions nor officers change. */
function workIn({ actions, lists: { officers } }: Known): Work {
  const before = kept.get(actions);
  if (before?.officers === officers) return before;
  const loads = new Map<string, { leads: ActionEntry[]; answers: ActionEntry[] }>();
  const of = (id: string) => {
    const load = loads.get(id) ?? { leads: [], answers: [] };
    loads.set(id, load);
    return load;
  };
  let titles = 0;
  for (const entry of actions) {
    const { status, withdrawn } = entry.values;
    const isOpen = status !== 'complete' && withdrawn === undefined;
    const leading = mentionsIn(entry.values['lead-officer'], officers.index);
    for (const { match } of leading) if (match) titles += match === 'id' ? -1 : 1;
    if (!isOpen) continue;
    for (const id of new Set(leading.flatMap(({ officer }) => officer ?? [])))
      of(id).leads.push(entry);
    const senior = accountable(entry.values, officers.index)?.officer;
    if (senior !== undefined) of(senior).answers.push(entry);
  }
  const work = { officers, loads, byTitle: titles > 0 };
  kept.set(actions, work);
  return work;
}
