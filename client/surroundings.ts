import type { LogOutputChannel } from 'vscode';
import type { LanguageServer } from './language-server';

/** What all that the extension shows needs. */
export interface Surroundings {
  readonly log: LogOutputChannel;
  readonly server: LanguageServer;
}
