/** Which request each feature answers: one line a feature, and one in `capabilities.ts`. */

import type { Connection } from 'vscode-languageserver';
import { hover } from '../features/hover';
import { wireFormatting } from './formatting';
import type { Requests } from './requests';

/** Answers the requests of all features that are a function of a snapshot. */
export function wireFeatures(connection: Connection, requests: Requests): void {
  connection.onHover(requests.at(hover));
  wireFormatting(connection, requests);
}
