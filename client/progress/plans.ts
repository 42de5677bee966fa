/** The plans of the workspace as the server last told of them. */

import { type Disposable, type Event, EventEmitter, type LogOutputChannel, Uri } from 'vscode';
import {
  type ActionsParams,
  type ActionsResult,
  actionsRequest,
  type FiguresParams,
  type FiguresResult,
  figuresRequest,
  type PlanActions,
  type PlanFigures,
  progressChanged,
} from '../../server/protocol';
import type { LanguageServer } from '../language-server';
import { Renewal } from '../renewal';

/** Nobody reads figures between two keys. */
const quietMilliseconds = 300;

interface Told {
  readonly resultId: string;
  readonly actions: PlanActions;
}

interface Figures {
  readonly resultId: string;
  readonly plans: readonly PlanFigures[];
}

/** Keeps up with the server: the figures of all plans, and the actions of those that are looked into. */
export class Plans implements Disposable {
  private readonly server: LanguageServer;
  private readonly renewal: Renewal;
  private readonly changed = new EventEmitter<void>();
  private readonly listening: Disposable;
  private readonly told = new Map<string, Told>();
  private figuresTold: Figures | undefined;
  /** Those that were there when `onDidChange` was told of last. */
  private figuresShown: Figures | undefined;
  private isLookedAt = false;
  private isOld = false;
  /** What is shown is other than before. */
  readonly onDidChange: Event<void> = this.changed.event;

  constructor(server: LanguageServer, log: LogOutputChannel) {
    this.server = server;
    this.renewal = new Renewal(
      () => this.renew(),
      // The server is followed by another, which says when to ask again.
      (error) => log.warn('Progress could not be asked for.', error),
      quietMilliseconds,
    );
    this.listening = server.onNotification(progressChanged, () => this.renewal.ask());
  }

  dispose(): void {
    this.renewal.dispose();
    this.listening.dispose();
    this.changed.dispose();
  }

  /** The figures of all plans as they were told last. */
  get figures(): readonly PlanFigures[] {
    return this.figuresTold?.plans ?? [];
  }

  /** The figures of one plan, whoever spells its URI. */
  figuresOf(uri: Uri): PlanFigures | undefined {
    return this.figures.find((one) => isSame(one.uri, uri));
  }

  /** The figures of all plans; asks for them only the first time. */
  async load(): Promise<readonly PlanFigures[]> {
    if (!this.figuresTold) await this.askFigures();
    return this.figures;
  }

  /** The actions of a plan; undefined where it is gone. They are kept, and kept up to date. */
  async actionsOf(uri: string): Promise<PlanActions | undefined> {
    if (!this.told.has(uri)) await this.askActions(uri);
    return this.told.get(uri)?.actions;
  }

  /** The same, not kept where they were not before. */
  async lookInto(uri: string): Promise<PlanActions | undefined> {
    return (this.told.get(uri) ?? (await this.toldOf(uri, undefined)))?.actions;
  }

  /** Lets go of the actions of a plan that nobody looks into any more. */
  forget(uri: string): void {
    this.told.delete(uri);
  }

  /** Whether anybody can see actions; while nobody does they are not asked for. */
  lookedAt(isLookedAt: boolean): void {
    this.isLookedAt = isLookedAt;
    if (isLookedAt && this.isOld) this.renewal.ask();
  }

  private async renew(): Promise<void> {
    await this.askFigures();
    // They may have been loaded before: for the tree, of which nobody else hears.
    let isOther = this.figuresTold !== this.figuresShown;
    this.isOld = !this.isLookedAt;
    if (this.isLookedAt) {
      for (const uri of [...this.told.keys()]) {
        if (await this.askActions(uri)) isOther = true;
      }
    }
    if (!isOther) return;
    this.figuresShown = this.figuresTold;
    this.changed.fire();
  }

  private async askFigures(): Promise<void> {
    const params: FiguresParams = { previousResultId: this.figuresTold?.resultId };
    const result = await this.server.request<FiguresResult>(figuresRequest, params);
    if (result.kind === 'unchanged') return;
    const { resultId, plans } = result;
    this.figuresTold = { resultId, plans };
    for (const uri of this.told.keys()) {
      if (!plans.some((one) => one.uri === uri)) this.told.delete(uri);
    }
  }

  /** Asks for the actions of a plan, and keeps them; whether they are others. */
  private async askActions(uri: string): Promise<boolean> {
    const before = this.told.get(uri);
    const now = await this.toldOf(uri, before);
    if (now) this.told.set(uri, now);
    else this.told.delete(uri);
    return now !== before;
  }

  /** The actions of a plan: those of before where they are the same, undefined where it is gone. */
  private async toldOf(uri: string, before: Told | undefined): Promise<Told | undefined> {
    const params: ActionsParams = {
      textDocument: { uri },
      previousResultId: before?.resultId,
    };
    const result = await this.server.request<ActionsResult | null>(actionsRequest, params);
    if (!result) return undefined;
    if (result.kind === 'unchanged') return before;
    const { resultId } = result;
    if (result.kind === 'full') return { resultId, actions: result };
    return before && { resultId, actions: withRows(before.actions, result.rows) };
  }
}

function isSame(uri: string, other: Uri): boolean {
  return Uri.parse(uri, true).toString() === other.toString();
}

function withRows(actions: PlanActions, changed: PlanActions['rows']): PlanActions {
  const byKey = new Map(changed.map((row) => [row.key, row]));
  return { ...actions, rows: actions.rows.map((row) => byKey.get(row.key) ?? row) };
}
