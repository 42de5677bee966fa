/** Code actions: what can be done about a problem, or with what stands at a place. */

import type { CodeAction, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { measureOffers } from './code-actions/criterion-to-measure';
import { deadlineOffers } from './code-actions/deadline-change';
import { exceptionOffers } from './code-actions/exception';
import { fixAllOffers, fixOffers } from './code-actions/fixes';
import { moveActionOffers } from './code-actions/move-action';
import { moveListOffers } from './code-actions/move-list';
import {
  type Asked,
  isEmpty,
  nothingHelps,
  type Offer,
  type OfferKind,
} from './code-actions/offer';
import { reassignOffers } from './code-actions/reassign';
import { listOffers } from './code-actions/turn-into-list';
import { type EditSupport, workspaceEdit } from './code-actions/workspace-edit';
import { diagnostic } from './diagnostics';
import { knownIn } from './known';
import { nodeAt } from './node-at';
import type { Refused } from './rename';
import type { PlanSnapshot, Snapshot } from './snapshot';

/** What a client can do with code actions. */
export interface CodeActionSupport extends EditSupport {
  /** It asks for the edit of the one that is chosen. */
  readonly resolvesEdits: boolean;
}

/** What a client asks. */
export interface CodeActionQuery {
  readonly range: Range;
  /** The kinds that are wanted, and those below them; undefined for all. */
  readonly only: readonly string[] | undefined;
}

/** What is kept with an action until its edit is asked for. */
export interface CodeActionData extends CodeActionQuery {
  readonly textDocument: { readonly uri: string };
  readonly version: number | null;
  readonly id: string;
}

type Source<S extends Snapshot> = readonly [OfferKind, (asked: Asked<S>) => Iterable<Offer>];

const anyFile: readonly Source<Snapshot>[] = [
  ['quickfix', fixOffers],
  ['source.fixAll.goldenThread', fixAllOffers],
  ['refactor.rewrite', listOffers],
  ['quickfix', exceptionOffers],
];

const plans: readonly Source<PlanSnapshot>[] = [
  ['refactor.rewrite', measureOffers],
  ['refactor.rewrite', deadlineOffers],
  ['refactor.move', moveActionOffers],
  ['refactor.move', moveListOffers],
  ['refactor.rewrite', reassignOffers],
];

/** What can be done at a range; without edits for a client that asks for them later. */
export function codeActions(
  snapshot: Snapshot,
  query: CodeActionQuery,
  support: CodeActionSupport,
): CodeAction[] {
  const { uri, version } = snapshot;
  const { range, only } = query;
  const { shown } = knownIn(snapshot);
  return offers(snapshot, query, support).flatMap((offer) => {
    const { id, title, kind, problem, isPreferred } = offer;
    const changes = support.resolvesEdits ? undefined : offer.changes();
    if (changes && isEmpty(changes)) return [];
    const data: CodeActionData = { textDocument: { uri }, version, range, only, id };
    return {
      title: shown(title),
      kind,
      ...(problem && { diagnostics: [diagnostic(problem, snapshot)] }),
      ...(isPreferred && { isPreferred }),
      ...(changes ? { edit: workspaceEdit(changes, support) } : { data }),
    };
  });
}

/** The edit of an action that was offered; undefined where the file is another by now, refused where nothing helps. */
export function codeActionEdit(
  snapshot: Snapshot,
  data: CodeActionData,
  support: CodeActionSupport,
): WorkspaceEdit | Refused | undefined {
  if (data.version !== snapshot.version) return undefined;
  const offer = offers(snapshot, data, support).find(({ id }) => id === data.id);
  const changes = offer?.changes();
  if (!changes) return undefined;
  return isEmpty(changes) ? { refused: nothingHelps } : workspaceEdit(changes, support);
}

function offers(
  snapshot: Snapshot,
  { range, only }: CodeActionQuery,
  { createsFiles }: CodeActionSupport,
): readonly Offer[] {
  const isWanted = ([kind]: readonly [OfferKind, unknown]) =>
    only?.some((one) => kind === one || kind.startsWith(`${one}.`)) ?? true;
  const isSpecific = only !== undefined;
  const asked = { range, node: nodeAt(snapshot, range.start), isSpecific, createsFiles };
  const found = anyFile.filter(isWanted).flatMap(([, all]) => [...all({ ...asked, snapshot })]);
  if (snapshot.kind === 'config') return found;
  const inPlans = plans.filter(isWanted).flatMap(([, all]) => [...all({ ...asked, snapshot })]);
  return [...found, ...inPlans];
}
