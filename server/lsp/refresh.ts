/** Asks a client to ask again. */

import type { Connection } from 'vscode-languageserver';
import { inBackground } from './log';

/** One kind of refresh: while the client answers, any number of further reasons are one. */
export class Refresh {
  private readonly connection: Connection;
  private readonly what: string;
  private readonly request: () => Promise<void>;
  private state: 'idle' | 'asked' | 'once more' = 'idle';

  constructor(connection: Connection, what: string, request: () => Promise<void>) {
    this.connection = connection;
    this.what = what;
    this.request = request;
  }

  ask(): void {
    if (this.state !== 'idle') {
      this.state = 'once more';
      return;
    }
    this.state = 'asked';
    inBackground(this.connection, `Refreshing ${this.what}`, async () => {
      try {
        await this.request();
      } finally {
        const again = this.state === 'once more';
        this.state = 'idle';
        if (again) this.ask();
      }
    });
  }
}
