/** Asks a client to ask again for what it shows, when something changes that more than one file depends on. */

import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { ClientSupport } from './client-support';
import { inBackground } from './log';

/** Everything of which the client can be told that it is out of date. */
export function refreshersOf(connection: Connection, client: ClientSupport): readonly Refresher[] {
  const { languages } = connection;
  const all: readonly (readonly [isWanted: boolean, what: string, ask: () => Promise<void>])[] = [
    [
      client.pullsDiagnostics && client.refreshesDiagnostics,
      'diagnostics',
      () => languages.diagnostics.refresh(),
    ],
    [client.refreshesTokens, 'tokens', () => languages.semanticTokens.refresh()],
    [client.refreshesHints, 'hints', () => languages.inlayHint.refresh()],
    [client.refreshesLenses, 'lenses', () => connection.sendRequest(CodeLensRefreshRequest.type)],
  ];
  return all.flatMap(([isWanted, what, ask]) =>
    isWanted ? [new Refresher(connection, what, ask)] : [],
  );
}

/** One kind of request for a refresh. */
export class Refresher {
  private readonly connection: Connection;
  private readonly what: string;
  private readonly ask: () => Promise<void>;
  private state: 'idle' | 'asked' | 'once more' = 'idle';

  constructor(connection: Connection, what: string, ask: () => Promise<void>) {
    this.connection = connection;
    this.what = what;
    this.ask = ask;
  }

  /** Asks the client; while it has not answered, any number of further reasons are one. */
  refresh(): void {
    if (this.state !== 'idle') {
      this.state = 'once more';
      return;
    }
    this.state = 'asked';
    inBackground(this.connection, `Refreshing ${this.what}`, async () => {
      try {
        await this.ask();
      } finally {
        const again = this.state === 'once more';
        this.state = 'idle';
        if (again) this.refresh();
      }
    });
  }
}
