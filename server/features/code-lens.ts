/**
 * Code lenses: figures above sources, officers and priorities, and the calculated rating above an action that
 * reports another. They are worked out for those that are looked at.
 */

import type { CodeLens, Command, Location } from 'vscode-languageserver-types';
import { shortened } from '../checks/support/shortened';
import type { Node, ScalarNode } from '../plan/tree';
import { showReferencesCommand } from '../protocol';
import { counted } from '../text/counted';
import { priorityFigures } from './about/action';
import { officerFigures, workloadOf } from './about/officer';
import { differs } from './about/rating';
import { sourceFigures } from './about/source';
import { capital, plain } from './about/words';
import { placesOfActions, placesOfLinks } from './action-places';
import { type Known, knownIn, readAsPlan } from './known';
import type { Neighbours } from './names/home';
import { placeOfPriority } from './priority-place';
import { ratingIn } from './ratings';
import type { PlanSnapshot, Snapshot } from './snapshot';
import { progressOfPriority } from './tally';

/** A lens is one line above another. */
const longestWhy = 120;

/** What a lens is about; the client sends it back when the lens is looked at. */
interface About {
  readonly uri: string;
  readonly list: 'sources' | 'officers' | 'priorities' | 'actions';
  /** Of a priority and an action: its position. */
  readonly id: string;
}

/**
 * The lenses of a file, without their figures. Those of a configuration count in all plans that use its
 * lists.
 */
export function codeLenses(snapshot: Snapshot): CodeLens[] {
  return [...lensesOf(snapshot)];
}

function* lensesOf(snapshot: Snapshot): Generator<CodeLens> {
  const { uri, places } = snapshot;
  const { plan, lists } = snapshot.kind === 'plan' ? snapshot : readAsPlan(snapshot);
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
  if (snapshot.kind === 'config') return;
  for (const position of plan.priorities.keys()) {
    const range = placeOfPriority(snapshot, position)?.range;
    const data: About = { uri, list: 'priorities', id: String(position) };
    if (range) yield { range, data };
  }
  const known = knownIn(snapshot);
  const positions = [...plan.actions.keys()].filter((position) => {
    const action = plan.actions[position];
    return action && differs(ratingIn(known, action.values));
  });
  const differing = positions.flatMap((position) => plan.actions[position] ?? []);
  for (const [i, { range }] of placesOfActions(snapshot, differing).entries()) {
    const data: About = { uri, list: 'actions', id: String(positions[i]) };
    yield { range, data };
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
export async function resolveCodeLens(
  snapshot: Snapshot,
  lens: CodeLens,
  showsReferences: boolean,
  neighbours: Neighbours,
): Promise<CodeLens> {
  const about = aboutOf(lens);
  const told = about && (await toldOf(snapshot, about, neighbours));
  if (!told) return lens;
  const title = capital(told.title);
  const locations = showsReferences ? told.locations() : [];
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
  locations(): readonly Location[];
}

async function toldOf(
  snapshot: Snapshot,
  { list, id }: Pick<About, 'list' | 'id'>,
  neighbours: Neighbours,
): Promise<Told | undefined> {
  if (list === 'priorities') {
    return snapshot.kind === 'plan' ? priorityTold(snapshot, Number(id)) : undefined;
  }
  if (list === 'actions') {
    return snapshot.kind === 'plan' ? actionTold(snapshot, Number(id)) : undefined;
  }
  const home = knownIn(snapshot);
  if (!home.lists[list].get(id)) return undefined;
  if (snapshot.kind === 'plan') return tellers[list](home, [snapshot], id);
  const all = await neighbours(snapshot);
  // A plan's own entry goes before the shared one.
  const plans = all.filter(({ lists }) => lists[list].get(id)?.shared);
  if (plans.length === 0) return { title: 'used by no plan', locations: () => [] };
  const { title, locations } = tellers[list](home, plans, id);
  return { title: `${title} (in ${counted(plans.length, 'plan')})`, locations };
}

type Teller = (home: Known, plans: readonly PlanSnapshot[], id: string) => Told;

const tellers: Readonly<Record<'sources' | 'officers', Teller>> = {
  sources: ({ lists }, plans, id) => ({
    title: sourceFigures(lists.sources.get(id)?.values ?? {}, plans.map(knownIn), id),
    locations: () => plans.flatMap((plan) => placesOfLinks(plan, id)),
  }),
  officers: (_home, plans, id) => ({
    title: officerFigures(plans.map(knownIn), id),
    locations: () => plans.flatMap((plan) => placesOfActions(plan, workloadOf(knownIn(plan), id))),
  }),
};

function priorityTold(snapshot: PlanSnapshot, position: number): Told | undefined {
  const known = knownIn(snapshot);
  if (!known.lists.priorities[position]) return undefined;
  return {
    title: priorityFigures(known, position),
    locations: () => placesOfActions(snapshot, progressOfPriority(known, position).open),
  };
}

/** A lens is a text, not Markdown. */
function actionTold(snapshot: PlanSnapshot, position: number): Told | undefined {
  const known = knownIn(snapshot);
  const action = snapshot.plan.actions[position]?.values;
  if (!action) return undefined;
  const { calculated, reported, reasons } = ratingIn(known, action);
  const beside = reported ? `reported ${plain(reported)}` : 'no status reported';
  const why = shortened(known.shown(reasons.join(' ')), longestWhy);
  return { title: `calculated ${plain(calculated)}, ${beside}: ${why}`, locations: () => [] };
}

function aboutOf({ data }: CodeLens): Pick<About, 'list' | 'id'> | undefined {
  const { list, id }: Partial<Record<string, unknown>> = Object(data);
  return typeof id === 'string' && isList(list) ? { list, id } : undefined;
}

function isList(list: unknown): list is About['list'] {
  return list === 'sources' || list === 'officers' || list === 'priorities' || list === 'actions';
}
