/** Wires the requests about Word, Excel and CSV files. */

import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  addReturnRequest,
  askedOfficersRequest,
  type ExportParams,
  exportPlanRequest,
  type FileParams,
  type ImportParams,
  importPlanRequest,
  type OfficerFormParams,
  officerFormRequest,
  type ReturnParams,
  readReturnRequest,
} from '../protocol';
import type { ClientSupport } from './client-support';
import type { Host } from './host';
import type { Requests } from './requests';

/** Wires all of them. What answers each is loaded when it is asked. */
export function wireExchangeRequests(
  connection: Connection,
  requests: Requests,
  { edits }: Pick<ClientSupport, 'edits'>,
  host: Pick<Host, 'word'>,
): void {
  const files = async () => (await import('./exchange-files.js')).exchangeFiles(host);
  const returns = () => import('./returns.js');
  connection.onRequest(
    importPlanRequest,
    requests.guarded(async (params: Partial<ImportParams> | null) => {
      const made = await (await import('./imports.js')).importedPlan(params ?? {});
      if ('refused' in made) throw new ResponseError(LSPErrorCodes.RequestFailed, made.refused);
      return made;
    }),
  );
  connection.onRequest(
    exportPlanRequest,
    requests.about<ExportParams, unknown>(
      async (snapshot, params) => (await files()).plan(snapshot, params),
      'problems',
    ),
  );
  connection.onRequest(
    askedOfficersRequest,
    requests.about<FileParams, unknown>(async (snapshot) => (await files()).officers(snapshot)),
  );
  connection.onRequest(
    officerFormRequest,
    requests.about<OfficerFormParams, unknown>(async (snapshot, params) =>
      (await files()).form(snapshot, params),
    ),
  );
  connection.onRequest(
    readReturnRequest,
    requests.about<ReturnParams, unknown>(async (snapshot, params) =>
      (await returns()).returnAccount(snapshot, params),
    ),
  );
  connection.onRequest(
    addReturnRequest,
    requests.about<ReturnParams, unknown>(async (snapshot, params) =>
      (await returns()).addReturn(snapshot, params, edits),
    ),
  );
}
