/** Requests on how far plans have come, and word to the client when to ask again. */

import type { Connection } from 'vscode-languageserver';
import type { Neighbours } from '../features/names/home';
import { actionsOf } from '../features/progress/actions';
import { planFigures } from '../features/progress/figures';
import type { Snapshot } from '../features/snapshot';
import { sharingSources } from '../features/unanswered';
import {
  type ActionRow,
  type ActionsParams,
  type ActionsResult,
  actionsRequest,
  type FiguresParams,
  type FiguresResult,
  figuresRequest,
  type PlanActions,
  type PlanFigures,
  progressChanged,
} from '../protocol';
import { sameData } from '../text/same';
import { uriKey } from '../workspace/uris';
import type { ClientSupport } from './client-support';
import type { Histories } from './histories';
import { inBackground } from './log';
import { pause } from './pause';
import type { Requests } from './requests';
import { ResultIds } from './result-ids';
import type { Follower } from './sync';
import type { Workspace } from './workspace';

/** What a client is told of progress. */
export class Progress implements Follower {
  private readonly connection: Connection;
  private readonly client: ClientSupport;
  private readonly workspace: Workspace;
  private readonly histories: Histories;
  private readonly figures = new ResultIds<readonly PlanFigures[]>();
  private readonly actions = new ResultIds<PlanActions>();
  /** Whether the client was told, and has not asked since: it need not be told at every key. */
  private isTold = false;

  constructor(
    connection: Connection,
    client: ClientSupport,
    workspace: Workspace,
    requests: Requests,
    histories: Histories,
  ) {
    this.histories = histories;
    this.connection = connection;
    this.client = client;
    this.workspace = workspace;
    connection.onRequest<FiguresResult, void>(
      figuresRequest,
      requests.guarded((params?: FiguresParams) => this.answerFigures(params?.previousResultId)),
    );
    connection.onRequest<ActionsResult | null, void>(
      actionsRequest,
      requests.about<ActionsParams, ActionsResult>((...asked) => this.answerActions(...asked)),
    );
  }

  changed(): void {
    this.renew();
  }

  closed(): void {
    this.renew();
  }

  lost(): void {
    this.renew();
  }

  /** Tells the client to ask again. */
  renew(): void {
    if (!this.client.followsProgress || this.isTold) return;
    this.isTold = true;
    inBackground(this.connection, 'Telling of progress', () =>
      this.connection.sendNotification(progressChanged),
    );
  }

  private async answerFigures(previous: string | undefined): Promise<FiguresResult> {
    this.isTold = false;
    const uris = await this.workspace.planFiles();
    const judged = await this.judged();
    const plans: PlanFigures[] = [];
    for (const uri of uris) {
      // A keystroke must not wait for a hundred plans.
      await pause();
      if (this.workspace.open.trouble(uri) !== undefined) continue;
      const tellsProblems = judged.has(uriKey(uri));
      const snapshot = tellsProblems
        ? await this.workspace.judgedSnapshotOf(uri)
        : await this.workspace.readSnapshotOf(uri);
      if (snapshot?.kind === 'plan') plans.push(planFigures(snapshot, tellsProblems));
    }
    this.actions.keep(uris.map(uriKey));
    const { now } = this.figures.note('', plans);
    if (now.id === previous) return { kind: 'unchanged', resultId: now.id };
    return { kind: 'full', resultId: now.id, plans: now.answer };
  }

  private async answerActions(
    snapshot: Snapshot,
    { previousResultId: previous }: ActionsParams,
    neighbours: Neighbours,
  ): Promise<ActionsResult | undefined> {
    if (snapshot.kind !== 'plan') return undefined;
    const judged = await this.judged();
    const sharing = await sharingSources(snapshot, neighbours);
    const key = uriKey(snapshot.uri);
    // In slices; what is asked of the snapshot afterwards is there already.
    if (judged.has(key)) await this.workspace.judgedSnapshotOf(snapshot.uri);
    const history = this.histories.of(snapshot.uri);
    const actions = actionsOf(snapshot, judged.has(key), sharing, history);
    const { now, before } = this.actions.note(key, actions);
    const { id: resultId, answer } = now;
    if (resultId === previous) return { kind: 'unchanged', resultId };
    const rows = before?.id === previous ? otherRows(before?.answer, answer) : undefined;
    return rows ? { kind: 'changes', resultId, rows } : { kind: 'full', resultId, ...answer };
  }

  private async judged(): Promise<ReadonlySet<string>> {
    return new Set((await this.workspace.judgedFiles()).map(uriKey));
  }
}

/** The rows that are others than before; undefined where more than rows is. */
function otherRows(
  before: PlanActions | undefined,
  { rows, ...lists }: PlanActions,
): readonly ActionRow[] | undefined {
  if (!before) return undefined;
  const { rows: old, ...oldLists } = before;
  const isSameList = rows.length === old.length && rows.every(({ key }, i) => key === old[i]?.key);
  if (!isSameList || !sameData(oldLists, lists)) return undefined;
  return rows.filter((row, i) => row !== old[i] && !sameData(row, old[i]));
}
