/** Wires formatting: what is left alone is told to the author, once for each version of a file. */

import {
  type Connection,
  type DocumentRangeFormattingParams,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import {
  type Formatting,
  formatting,
  onTypeFormatting,
  rangeFormatting,
} from '../features/formatting';
import type { Snapshot } from '../features/snapshot';
import type { PlanDocument } from '../plan/document';
import { inBackground } from './log';
import { type Requests, wanting } from './requests';

/** Answers the three requests of formatting. */
export function wireFormatting(connection: Connection, requests: Requests): void {
  const told = new WeakSet<PlanDocument>();
  // Editors that format on every save would say the same again and again.
  const answer = ({ document }: Snapshot, { edits, leftAlone }: Formatting) => {
    if (leftAlone !== undefined && !told.has(document)) {
      told.add(document);
      inBackground(connection, 'Telling the author', () =>
        connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Warning,
          message: leftAlone,
        }),
      );
    }
    return [...edits];
  };
  connection.onDocumentFormatting(
    requests.about((snapshot) => answer(snapshot, formatting(snapshot))),
  );
  connection.onDocumentRangeFormatting(
    requests.about(
      wanting('range', (snapshot, params: DocumentRangeFormattingParams) =>
        answer(snapshot, rangeFormatting(snapshot, params)),
      ),
    ),
  );
  connection.onDocumentOnTypeFormatting(
    requests.about((snapshot, params) => [...onTypeFormatting(snapshot, params)]),
  );
}
