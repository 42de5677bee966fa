import type { LogOutputChannel } from 'vscode';
import type { LanguageServer } from './language-server';
import type { Panels } from './panels/panels';
import type { ProgressView } from './progress/view';

/** What the extension has while it runs: commands and views are given this, and nothing else. */
export interface GoldenThread {
  readonly log: LogOutputChannel;
  readonly server: LanguageServer;
  readonly progress: ProgressView;
  readonly panels: Panels;
}
