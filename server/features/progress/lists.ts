/** What the actions of a plan belong to, by ids that are no two the same. */

import { stageName } from '../../checks/support/naming';
import type { NamedEntry, SourceEntry } from '../../protocol';
import { distinct } from '../../text/distinct';
import type { StageWindow } from '../../workspace/lists';
import type { Known } from '../known';
import { unansweredOf } from '../unanswered';

/** The ids of all priorities, by position: their own, with a number where one is missing or twice. */
export function priorityIds({ lists }: Known): readonly string[] {
  return distinct(lists.priorities.map(({ values }) => values.id?.trim()));
}

/** The same of stages. */
export function stageIds(stages: readonly StageWindow[]): readonly string[] {
  return distinct(stages.map(({ values }) => values.id?.trim()));
}

/** The priorities in their order. */
export function prioritiesIn(known: Known): readonly NamedEntry[] {
  const ids = priorityIds(known);
  return known.lists.priorities.map(({ values }, i) => ({
    id: ids[i] ?? '',
    title: known.shown(values.title ?? values.id ?? ''),
  }));
}

/** The stages in their order. */
export function stagesIn(known: Known): readonly NamedEntry[] {
  const { stages } = known.lists;
  const ids = stageIds(stages);
  return stages.map((stage, i) => ({ id: ids[i] ?? '', title: known.shown(stageName(stage)) }));
}

/** The list of officers. */
export function officersIn({ lists, shown }: Known): readonly NamedEntry[] {
  return lists.officers.entries.map(({ id, values }) => ({ id, title: shown(values.title ?? id) }));
}

/** The list of sources, each with the recommendations that no action answers: see `unansweredOf`. */
export function sourcesIn(known: Known, sharing: readonly Known[]): readonly SourceEntry[] {
  return known.lists.sources.entries.map((source) => ({
    id: source.id,
    title: known.shown(source.values.title ?? source.id),
    unanswered: unansweredOf(known, source, sharing).map(([id, text]) => ({
      id,
      text: known.shown(text),
    })),
  }));
}
