/** The language server as the extension sees it: started, started again after it died, ended. */

import { Disposable, type LogOutputChannel, l10n, workspace } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { tellGivenUp, tellRestarted } from './crash-messages';
import { Crashes } from './crashes';
import { answerFileRequests } from './file-requests';

/**
 * Makes the client that speaks with a server; the desktop and a browser differ in it. The library of clients
 * takes longer to load than all that is ours, and nothing that is shown at once needs it: so it is loaded here.
 */
export type MakeClient = (log: LogOutputChannel, died: () => void) => Promise<BaseLanguageClient>;

/** One server after the other: each has a client of its own, since a client is not to be trusted after a crash. */
export class LanguageServer {
  private readonly log: LogOutputChannel;
  private readonly makeClient: MakeClient;
  private readonly crashes = new Crashes();
  private client: BaseLanguageClient | undefined;
  /** Until the library is loaded there is no client. */
  private making: Promise<BaseLanguageClient> | undefined;
  private restarting: Promise<void> = Promise.resolve();
  private readonly listeners = new Map<string, Set<(params: unknown) => void>>();

  constructor(log: LogOutputChannel, makeClient: MakeClient) {
    this.log = log;
    this.makeClient = makeClient;
  }

  /** Starts a server; one that cannot be started, or dies, is followed by another as often as makes sense. */
  async start(): Promise<void> {
    let isDead = false;
    const died = () => {
      if (isDead) return;
      isDead = true;
      this.follow();
    };
    this.making = this.makeClient(this.log, died);
    const client = await this.making;
    this.client = client;
    answerFileRequests(client, this.log);
    for (const method of this.listeners.keys()) this.listenTo(client, method);
    try {
      await client.start();
    } catch (error) {
      this.log.error('The server could not be started.', error);
      died();
    }
  }

  /**
   * The answer to a request of `protocol.ts`, from a server that is running or just starting. Fails where
   * there is none, and with the server's own words where it refuses.
   */
  async request<R>(method: string, params: unknown): Promise<R> {
    const client = await this.running();
    await client.start();
    return client.sendRequest<R>(method, params);
  }

  /** Tells the server something; one that is not there need not know. */
  async notify(method: string, params: unknown): Promise<void> {
    const { client } = this;
    if (client?.isRunning()) await client.sendNotification(method, params);
  }

  /** Does what an answer of the server says is to be done to files; whether the editor did it. */
  async apply(edit: WorkspaceEdit): Promise<boolean> {
    const client = await this.running();
    return workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  }

  /** Hears a notification of `protocol.ts` from this server and each that follows it. */
  onNotification<P>(method: string, listener: (params: P) => void): Disposable {
    const listeners = this.listeners.get(method) ?? new Set();
    const entry = (params: unknown) => listener(params as P);
    listeners.add(entry);
    if (!this.listeners.has(method)) {
      this.listeners.set(method, listeners);
      if (this.client) this.listenTo(this.client, method);
    }
    return new Disposable(() => listeners.delete(entry));
  }

  /** Ends the server, if it runs, and starts another. The text of all open files is sent to that. */
  restart(): Promise<void> {
    const restart = async () => {
      await this.stop();
      await this.start();
    };
    this.restarting = this.restarting.then(restart, restart);
    return this.restarting;
  }

  /** Ends the server. One that hangs is left to its end, which the client brings about. */
  async stop(): Promise<void> {
    try {
      const client = await this.making;
      if (!client?.needsStop()) return;
      // One that is just starting cannot be stopped; for one that runs this is done at once.
      await client.start();
      await client.stop();
    } catch (error) {
      this.log.warn('The server did not end in order.', error);
    }
  }

  /** A client that was given up would start its server again by itself, behind our back. */
  private async running(): Promise<BaseLanguageClient> {
    const client = await this.making;
    if (client?.needsStop()) return client;
    throw new Error(
      l10n.t('Plans are not being checked now. Choose “Golden Thread: Restart server”.'),
    );
  }

  private listenTo(client: BaseLanguageClient, method: string): void {
    client.onNotification(method, (params: unknown) => {
      for (const listener of this.listeners.get(method) ?? []) listener(params);
    });
  }

  /** Another server for one that died, unless it only would die, too. */
  private follow(): void {
    const answer = this.crashes.note(Date.now());
    if (answer === 'give up') {
      tellGivenUp(this.log, () => this.restart());
      return;
    }
    if (answer === 'restart and tell') tellRestarted(this.log);
    this.start().catch((error: unknown) => this.log.error('The server is not there.', error));
  }
}
