/** The language server in a worker of a browser. */

import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { connect } from './connection';

declare const self: DedicatedWorkerGlobalScope;
declare const serverVersion: string;

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);
connect(connection, { version: serverVersion });
