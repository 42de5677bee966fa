/** Gets the editor's settings from the client, in whichever way it tells them. */

import type { Connection } from 'vscode-languageserver';
import { settingsSection } from '../protocol';
import type { ClientSupport } from './client-support';
import { logLine, logMistake } from './log';
import { type EditorSettings, readSettings } from './settings';

/** The settings of one client. */
export class SettingsReader {
  private readonly connection: Connection;
  private readonly client: ClientSupport;
  private last: unknown;

  /** `first` is what the client said in `initialize`. */
  constructor(connection: Connection, client: ClientSupport, first: unknown) {
    this.connection = connection;
    this.client = client;
    this.last = first;
  }

  /** Takes what comes with `workspace/didChangeConfiguration`, from a client that cannot be asked. */
  sent(settings: unknown): void {
    if (this.client.hasSettings || typeof settings !== 'object' || settings === null) return;
    const own = Object.entries(settings).find(([section]) => section === settingsSection);
    this.last = own ? own[1] : settings;
  }

  /** Asks for the settings and reads them; what is wrong in them goes to the log. Never fails. */
  async read(): Promise<EditorSettings> {
    if (this.client.hasSettings) {
      try {
        this.last = await this.connection.workspace.getConfiguration(settingsSection);
      } catch (error) {
        logMistake(this.connection, 'The client did not tell its settings', error);
      }
    }
    const settings = readSettings(this.last);
    for (const mistake of settings.mistakes) logLine(this.connection, mistake);
    return settings;
  }
}
