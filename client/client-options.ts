/** How the library of clients is to treat a server, in a process or in a worker. */

import { type LogOutputChannel, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import type { InitializationOptions } from '../server/protocol';
import { planDocuments } from './documents';

/** What the library calls a client. The first is also the section of the setting `goldenThread.trace.server`. */
export const clientNames = ['goldenThread', 'Golden Thread'] as const;

const ours: InitializationOptions = {
  readsFiles: true,
  followsProgress: true,
  showsReferences: true,
  hoversBesideProblems: true,
};

/** The options of a client; `died` is called when its server has. */
export function clientOptions(log: LogOutputChannel, died: () => void): LanguageClientOptions {
  return {
    documentSelector: planDocuments(),
    outputChannel: log,
    initializationOptions: { ...ours, isTrusted: workspace.isTrusted },
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
  };
}

/** The same client, whose errors are in the words of programmers: they are for the log, and never pop up. */
export function silenced<C extends BaseLanguageClient>(client: C): C {
  const error = client.error.bind(client);
  client.error = (message, data) => error(message, data, false);
  return client;
}
