/** Code lenses: figures above sources, officers and priorities, worked out for those that are looked at. */

import type { CodeLens, Command, Location } from 'vscode-languageserver-types';
import { pairOf } from '../plan/locate';
import type { Node, ScalarNode } from '../plan/tree';
import { showReferencesCommand } from '../protocol';
import { priorityFigures } from './about/action';
import { officerFigures, workloadOf } from './about/officer';
import { sourceFigures } from './about/source';
import { capital } from './about/words';
import { placesOfActions, placesOfLinks } from './action-places';
import { type Known, knownIn } from './known';
import type { PlanSnapshot, Snapshot } from './snapshot';
import { progressOfPriority } from './tally';

/** What a lens is about; the client sends it back when the lens is looked at. */
interface About {
  readonly uri: string;
  readonly list: 'sources' | 'officers' | 'priorities';
  /** Of a priority: its position. */
  readonly id: string;
}

/** The lenses of a plan, without their figures. A configuration has no actions that could be counted. */
export function codeLenses(snapshot: Snapshot): CodeLens[] | undefined {
  if (snapshot.kind === 'config') return undefined;
  return [...lensesOf(snapshot)];
}

function* lensesOf(snapshot: PlanSnapshot): Generator<CodeLens> {
  const { uri, plan, places, lists } = snapshot;
  const { fragments } = plan.document;
  for (const list of ['sources', 'officers'] as const) {
    const part = plan.blocks.get(list);
    if (!part) continue;
    const index = fragments.indexOf(part.fragment);
    for (const key of keysOf(part.node)) {
      // What could not be read as an entry has no figures.
      if (!lists[list].get(key.value)) continue;
      const data: About = { uri, list, id: key.value };
      yield { range: places.rangeIn(index, key), data };
    }
  }
  for (const [position, { parts }] of plan.priorities.entries()) {
    const [head] = parts;
    const first = head && (pairOf(head.node, 'id') ?? head.node.pairs[0]);
    if (!head || !first) continue;
    const data: About = { uri, list: 'priorities', id: String(position) };
    yield { range: places.rangeIn(fragments.indexOf(head.fragment), first.key), data };
  }
}

/** The ids of entries, each once. */
function keysOf(node: Node | undefined): readonly ScalarNode[] {
  if (node?.kind !== 'map') return [];
  const byId = new Map<string, ScalarNode>();
  for (const { key } of node.pairs) if (!byId.has(key.value)) byId.set(key.value, key);
  return [...byId.values()];
}

/**
 * The lens with its figures; as it is where what it is about is gone. It can be clicked only where the
 * client has the command that shows places (`showsReferences`).
 */
export function resolveCodeLens(
  snapshot: Snapshot,
  lens: CodeLens,
  showsReferences: boolean,
): CodeLens {
  const about = aboutOf(lens);
  const known = knownIn(snapshot);
  const told = about && snapshot.kind === 'plan' ? tellers[about.list](known, about.id) : undefined;
  if (!told || snapshot.kind !== 'plan') return lens;
  const title = capital(told.title);
  const locations = showsReferences ? told.locations(snapshot) : [];
  const command: Command =
    locations.length > 0
      ? {
          title,
          command: showReferencesCommand,
          arguments: [snapshot.uri, lens.range.start, locations],
        }
      : // An empty command is a title to be read.
        { title, command: '' };
  return { ...lens, command };
}

interface Told {
  readonly title: string;
  /** The places that are counted. */
  locations(snapshot: PlanSnapshot): readonly Location[];
}

const tellers: Readonly<Record<About['list'], (known: Known, id: string) => Told | undefined>> = {
  sources: (known, id) =>
    known.lists.sources.get(id) && {
      title: sourceFigures(known, id),
      locations: (snapshot) => placesOfLinks(snapshot, id),
    },
  officers: (known, id) =>
    known.lists.officers.get(id) && {
      title: officerFigures(known, id),
      locations: (snapshot) => placesOfActions(snapshot, workloadOf(known, id)),
    },
  priorities: (known, id) =>
    known.lists.priorities[Number(id)] && {
      title: priorityFigures(known, Number(id)),
      locations: (snapshot) =>
        placesOfActions(snapshot, progressOfPriority(known, Number(id)).open),
    },
};

function aboutOf({ data }: CodeLens): Pick<About, 'list' | 'id'> | undefined {
  const { list, id }: Partial<Record<string, unknown>> = Object(data);
  return typeof id === 'string' && isList(list) ? { list, id } : undefined;
}

function isList(list: unknown): list is About['list'] {
  return list === 'sources' || list === 'officers' || list === 'priorities';
}
