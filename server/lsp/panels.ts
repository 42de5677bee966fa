/** Answers the request for pages about a plan: `reports/` makes them of what `features/` knows. */

import { keysOf } from '../features/action-key';
import { type Known, knownIn } from '../features/known';
import type { Neighbours } from '../features/names/home';
import { priorityIds } from '../features/progress/lists';
import { ratingIn } from '../features/ratings';
import type { PlanSnapshot, Snapshot } from '../features/snapshot';
import { sharingSources, unansweredOf } from '../features/unanswered';
import type { PlanHistory } from '../history/plan-history';
import type { PanelContent, PanelKind, PanelParams, PanelResult } from '../protocol';
import type { PanelPage, PanelPlan } from '../reports/panels/panel';
import { shown as fitting } from '../reports/shown';
import { uriKey } from '../workspace/uris';
import type { Histories } from './histories';
import { reportPage } from './plan-reports';
import { malformed } from './requests';
import { ResultIds } from './result-ids';

type Maker = (
  snapshot: PlanSnapshot,
  neighbours: Neighbours,
  history: PlanHistory | undefined,
) => Promise<PanelPage>;

/** What makes each kind of page; it is loaded when one is asked for. */
const makers: Readonly<Record<PanelKind, Maker>> = {
  timeline: overview(async () => (await import('../reports/timeline/timeline.js')).timelinePage),
  matrix: overview(async () => (await import('../reports/matrix/matrix.js')).matrixPage),
  'board-report': (snapshot, _, history) => reportPage('board', snapshot, history),
  'stage-report': (snapshot, _, history) => reportPage('stage', snapshot, history),
  'officer-report': (snapshot, _, history) => reportPage('officer', snapshot, history),
  'scrutiny-report': (snapshot, _, history) => reportPage('scrutiny', snapshot, history),
};

/** The feature that answers such requests, which remembers what it answered last. */
export function panels(
  histories?: Pick<Histories, 'of'>,
): (
  snapshot: Snapshot,
  params: PanelParams,
  neighbours: Neighbours,
) => Promise<PanelResult | undefined> {
  const told = new ResultIds<PanelContent>();
  return async (snapshot, { kind, previousResultId: previous }, neighbours) => {
    const isKnown = Object.hasOwn(makers, kind);
    if (!isKnown) throw malformed();
    if (snapshot.kind !== 'plan') return undefined;
    const { title, body, style } = await makers[kind](
      snapshot,
      neighbours,
      histories?.of(snapshot.uri),
    );
    const content: PanelContent = { title, body: body.xml, style };
    const { now } = told.note(`${kind} ${uriKey(snapshot.uri)}`, content);
    const { id: resultId, answer } = now;
    return resultId === previous
      ? { kind: 'unchanged', resultId }
      : { kind: 'full', resultId, ...answer };
  };
}

function overview(load: () => Promise<(plan: PanelPlan) => PanelPage>): Maker {
  return async (snapshot, neighbours) => {
    const make = await load();
    return make(panelPlan(snapshot, await sharingSources(snapshot, neighbours)));
  };
}

function panelPlan(snapshot: PlanSnapshot, sharing: readonly Known[]): PanelPlan {
  const { plan, lists } = snapshot;
  const known = knownIn(snapshot);
  return {
    plan,
    lists,
    keys: keysOf(plan),
    priorities: priorityIds(known),
    rate: (action) => ratingIn(known, action),
    shown: (text) => fitting(known.shown(text)),
    unanswered: (id) => {
      const source = lists.sources.get(id);
      return new Set(source && unansweredOf(known, source, sharing).map(([part]) => part));
    },
  };
}
