/** Which request each feature answers: one line a feature, and one in `capabilities.ts`. */

import type { Connection } from 'vscode-languageserver';
import { hover } from '../features/hover';
import type { ClientSupport } from './client-support';
import { wireCodeActions } from './code-actions';
import type { Requests } from './requests';

/** Answers the requests of all features that are a function of a snapshot. */
export function wireFeatures(
  connection: Connection,
  requests: Requests,
  client: ClientSupport,
): void {
  connection.onHover(requests.at(hover));
  if (client.codeActions) wireCodeActions(connection, requests, client.codeActions);
}
