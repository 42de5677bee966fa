/** A client of the language server for tests: it speaks the protocol and remembers what it was told. */

import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  type RegistrationParams,
  type ServerCapabilities,
  type UnregistrationParams,
} from 'vscode-languageserver/node';
import {
  findPlansRequest,
  type InitializationOptions,
  listFolderRequest,
  readFileRequest,
  type Settings,
  type UriParams,
} from '../../server/protocol';
import { isThorough } from './effort';
import { memoryFiles } from './memory-files';
import { type RunningServer, type ServerKind, startProcess } from './server-process';

/** What a test says of its client. */
export interface ClientOptions {
  readonly kind?: ServerKind;
  /** A server that runs already, instead of one of that kind. */
  readonly server?: RunningServer;
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly settings?: Settings;
  /** What else it says of itself. */
  readonly initialization?: InitializationOptions;
  /** Files that the client reads for the server; the test may go on changing them. */
  readonly files?: ReadonlyMap<string, string>;
}

/** A client that pulls diagnostics, and one that cannot. */
export const pulls: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, diagnostics: { refreshSupport: true }, workspaceFolders: true },
};
export const cannotPull: ClientCapabilities = { workspace: { configuration: true } };

export class Client {
  readonly server: RunningServer;
  readonly connection: ProtocolConnection;
  readonly logs: string[] = [];
  readonly pushed: PublishDiagnosticsParams[] = [];
  readonly registered = new Map<string, Registration>();
  /** What the server can do, once it has started. */
  capabilities: ServerCapabilities = {};
  refreshes = 0;
  settings: Settings;
  private readonly options: ClientOptions;
  private readonly waiting = new Set<() => void>();
  private readonly versions = new Map<string, number>();

  constructor(options: ClientOptions = {}) {
    this.options = options;
    this.settings = options.settings ?? {};
    this.server = options.server ?? startProcess(options.kind ?? 'compiled');
    this.connection = createProtocolConnection(this.server.reader, this.server.writer);
    const { connection } = this;
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.noted(() => this.logs.push(message));
    });
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (told: PublishDiagnosticsParams) => {
        this.noted(() => this.pushed.push(told));
      },
    );
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.noted(() => {
        this.refreshes += 1;
      });
      return null;
    });
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.noted(() => {
        for (const one of registrations) this.registered.set(one.id, one);
      });
      return null;
    });
    connection.onRequest(
      'client/unregisterCapability',
      ({ unregisterations }: UnregistrationParams) => {
        this.noted(() => {
          for (const { id } of unregisterations) this.registered.delete(id);
        });
        return null;
      },
    );
    connection.onRequest('workspace/configuration', () => [this.settings]);
    const files = memoryFiles(options.files ?? new Map());
    connection.onRequest(
      readFileRequest,
      ({ uri }: UriParams): Promise<unknown> => files.readText(uri),
    );
    connection.onRequest(listFolderRequest, ({ uri }: UriParams) => files.list(uri));
    connection.onRequest(findPlansRequest, ({ uri }: UriParams) => files.plansIn(uri));
    connection.onError(([error]) => this.noted(() => this.logs.push(`broken: ${error.message}`)));
    connection.listen();
  }

  /** Initializes the server. */
  async start(): Promise<InitializeResult> {
    const { capabilities = pulls, folders = [], files } = this.options;
    const result: InitializeResult = await this.request('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      initializationOptions: {
        readsFiles: files !== undefined,
        settings: this.settings,
        ...this.options.initialization,
      },
    });
    this.capabilities = result.capabilities;
    await this.notify('initialized', {});
    return result;
  }

  request<R>(method: string, params?: unknown): Promise<R> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params?: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  async open(uri: string, text: string, languageId = 'improvement-plan'): Promise<void> {
    this.versions.set(uri, 1);
    await this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Sends a change with the next version; without a range the whole text. */
  async change(uri: string, text: string, range?: Range): Promise<void> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    const contentChanges = [range ? { range, text } : { text }];
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  async close(uri: string): Promise<void> {
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Pulls the diagnostics of a file. */
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const textDocument = { uri };
    return this.request('textDocument/diagnostic', { textDocument, previousResultId });
  }

  /** The diagnostics of a file, pulled in full. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('The server had nothing to compare with');
    return report.items;
  }

  /** Waits until something that the server tells makes `condition` true. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) {
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
  }

  /** Shuts the server down as the protocol says; its exit code. */
  async stop(): Promise<number | null> {
    await this.request('shutdown');
    await this.notify('exit');
    if (!this.server.child) await this.server.kill();
    const code = await this.server.ended;
    this.connection.dispose();
    return code;
  }

  private noted(note: () => unknown): void {
    note();
    for (const go of this.waiting) go();
    this.waiting.clear();
  }
}

/**
 * Starts a client, lets a test use it, and stops it whatever happens. Its server is a process of its own in
 * thorough runs, where coverage counts; else it runs in this one.
 */
export async function withClient(
  options: ClientOptions,
  test: (client: Client) => Promise<void>,
): Promise<void> {
  const client = new Client({ kind: isThorough ? 'compiled' : 'here', ...options });
  try {
    await client.start();
    await test(client);
    await client.stop();
  } finally {
    await client.server.kill();
    client.connection.dispose();
  }
}
