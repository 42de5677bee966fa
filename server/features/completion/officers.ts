/** Officers, with what they have to do. */

import { CompletionItemKind } from 'vscode-languageserver-types';
import type { ActionEntry } from '../../plan/plan';
import type { OfficerList } from '../../workspace/lists';
import { mentionsIn } from '../../workspace/mentions';
import { officerFigures } from '../about/officer';
import type { Known } from '../known';
import type { Candidate } from './candidate';

/**
 * All officers. In cells of actions they are written as the plan writes them elsewhere, by id or by title;
 * where only an id may stand, `asId`.
 */
export function officerCandidates(known: Known, asId = false): readonly Candidate[] {
  const { lists, shown } = known;
  const byTitle = isByTitle(known);
  const hasActions = known.snapshot.kind === 'plan';
  return lists.officers.entries.map(({ id, values }): Candidate => {
    const title = values.title === undefined ? undefined : shown(values.title);
    const isTitle = byTitle && !asId && values.title !== undefined;
    return {
      label: isTitle ? (title ?? id) : id,
      kind: CompletionItemKind.Constant,
      writes: isTitle ? (values.title ?? id) : id,
      title: isTitle ? id : title,
      detail: [
        title ?? id,
        values.organisation,
        values.vacant && 'vacant',
        hasActions && officerFigures([known], id),
      ]
        .filter((part) => typeof part === 'string')
        .map(shown)
        .join('; '),
      words: (values.aliases ?? []).map(shown).join(' '),
      topic: { kind: 'officer', id },
    };
  });
}

interface Style {
  readonly officers: OfficerList;
  readonly isByTitle: boolean;
}

const kept = new WeakMap<readonly ActionEntry[], Style>();

/** Whether more cells name officers by title than by id, for as long as neither actions nor officers change. */
function isByTitle({ actions, lists: { officers } }: Known): boolean {
  const before = kept.get(actions);
  if (before?.officers === officers) return before.isByTitle;
  let titles = 0;
  for (const { values } of actions) {
    for (const { match } of mentionsIn(values['lead-officer'], officers.index)) {
      if (match) titles += match === 'id' ? -1 : 1;
    }
  }
  const style = { officers, isByTitle: titles > 0 };
  kept.set(actions, style);
  return style.isByTitle;
}
