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
import { exchangeFiles } from './exchange-files';
import type { Host } from './host';
import { importedPlan } from './imports';
import type { Requests } from './requests';
import { addReturn, returnAccount } from './returns';

/** Wires all of them. */
export function wireExchangeRequests(
  connection: Connection,
  requests: Requests,
  { edits }: Pick<ClientSupport, 'edits'>,
  host: Pick<Host, 'word'>,
): void {
  const make = exchangeFiles(host);
  connection.onRequest(
    importPlanRequest,
    requests.guarded(async (params: Partial<ImportParams> | null) => {
      const made = await importedPlan(params ?? {});
      if ('refused' in made) throw new ResponseError(LSPErrorCodes.RequestFailed, made.refused);
      return made;
    }),
  );
  connection.onRequest(
    exportPlanRequest,
    requests.about<ExportParams, unknown>(make.plan, 'problems'),
  );
  connection.onRequest(askedOfficersRequest, requests.about<FileParams, unknown>(make.officers));
  connection.onRequest(officerFormRequest, requests.about<OfficerFormParams, unknown>(make.form));
  connection.onRequest(readReturnRequest, requests.about<ReturnParams, unknown>(returnAccount));
  connection.onRequest(addReturnRequest, requests.about<ReturnParams, unknown>(addReturn(edits)));
}
