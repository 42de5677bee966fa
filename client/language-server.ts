/** The language server as the extension sees it: started, started again after it died, ended. */

import type { LogOutputChannel } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import type { InitializationOptions } from '../server/protocol';
import { tellGivenUp, tellRestarted } from './crash-messages';
import { Crashes } from './crashes';
import { planDocuments } from './documents';
import { answerFileRequests } from './file-requests';

/** Makes the client that speaks with a server; the desktop and a browser differ in it. */
export type MakeClient = (
  id: string,
  name: string,
  options: LanguageClientOptions,
) => BaseLanguageClient;

const initializationOptions: InitializationOptions = { readsFiles: true };

/** One server after the other: each has a client of its own, since a client is not to be trusted after a crash. */
export class LanguageServer {
  private readonly log: LogOutputChannel;
  private readonly makeClient: MakeClient;
  private readonly crashes = new Crashes();
  private client: BaseLanguageClient | undefined;
  private restarting: Promise<void> = Promise.resolve();

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
    const client = this.newClient(died);
    this.client = client;
    answerFileRequests(client, this.log);
    try {
      await client.start();
    } catch (error) {
      this.log.error('The server could not be started.', error);
      died();
    }
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
    const { client } = this;
    if (!client?.needsStop()) return;
    try {
      // One that is just starting cannot be stopped; for one that runs this is done at once.
      await client.start();
      await client.stop();
    } catch (error) {
      this.log.warn('The server did not end in order.', error);
    }
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

  private newClient(died: () => void): BaseLanguageClient {
    // The first name is also the section of the setting `goldenThread.trace.server`.
    const client = this.makeClient('goldenThread', 'Golden Thread', {
      documentSelector: planDocuments(),
      outputChannel: this.log,
      initializationOptions,
      diagnosticPullOptions: { onChange: true },
      initializationFailedHandler: () => false,
      errorHandler: {
        // A message was lost. If the server is dead, `closed` comes next; if it is not, it goes on.
        error: ({ message }) => ({ action: ErrorAction.Continue, message, handled: true }),
        closed: () => {
          died();
          const message = 'The server died.';
          return { action: CloseAction.DoNotRestart, message, handled: true };
        },
      },
    });
    // Its errors are in the words of programmers: they are for the log, and never pop up.
    const error = client.error.bind(client);
    client.error = (message, data) => error(message, data, false);
    return client;
  }
}
