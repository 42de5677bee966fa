/** Which feature answers each request of `protocol.ts` that needs nothing but a snapshot. */

import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { addAction } from '../features/authoring/add-action';
import { addUpdate } from '../features/authoring/add-update';
import { choices } from '../features/authoring/choices';
import { except } from '../features/authoring/except';
import { exceptable } from '../features/authoring/exceptable';
import { newPlanFile } from '../features/authoring/new-plan-file';
import { planRefs } from '../features/authoring/plan-refs';
import { criterionAnswer } from '../features/authoring/read-criterion';
import { dateAnswer } from '../features/authoring/read-date';
import { setStatus } from '../features/authoring/set-status';
import { mattersFirst, mendGroup } from '../features/matters-first';
import { paste } from '../features/paste';
import { countsOf } from '../features/problem-counts';
import { cardOf } from '../features/progress/card';
import { actionKeyAt, placeOfEntry } from '../features/progress/entries';
import { sharingSources } from '../features/unanswered';
import {
  actionAtRequest,
  addActionRequest,
  addUpdateRequest,
  type CriterionParams,
  type CursorParams,
  cardRequest,
  checkRequest,
  choicesRequest,
  type DateParams,
  type EntryParams,
  type ExceptParams,
  exceptableRequest,
  exceptRequest,
  type FileProblems,
  type MendGroupParams,
  mattersFirstRequest,
  mendGroupRequest,
  type NewActionParams,
  type NewPlanParams,
  newPlanRequest,
  type PanelParams,
  type PasteParams,
  panelRequest,
  pasteRequest,
  placeRequest,
  plansRequest,
  type ReportFileParams,
  readCriterionRequest,
  readDateRequest,
  refsRequest,
  reportFileRequest,
  type StatusParams,
  setStatusRequest,
  type UpdateParams,
} from '../protocol';
import type { ClientSupport } from './client-support';
import { wireExchangeRequests } from './exchange-requests';
import type { Histories } from './histories';
import type { Host } from './host';
import { panels } from './panels';
import { reportFiles } from './plan-reports';
import { checkParams, type Feature, malformed, type Requests } from './requests';

/** Wires all of them. */
export function wireOwnRequests(
  connection: Connection,
  requests: Requests,
  client: ClientSupport,
  histories: Histories,
  host: Host,
): void {
  const { edits, codeActions } = client;
  const about = <P>(method: string, feature: Feature<P, unknown>) =>
    connection.onRequest(method, requests.about(feature));
  const aboutProblems = <P>(method: string, feature: Feature<P, unknown>) =>
    connection.onRequest(method, requests.about(feature, 'problems'));

  about<EntryParams>(placeRequest, (snapshot, params) => placeOfEntry(snapshot, checked(params)));
  about<EntryParams>(cardRequest, (snapshot, params) =>
    cardOf(snapshot, checked(params), histories.of(snapshot.uri)),
  );
  connection.onRequest(actionAtRequest, requests.at(actionKeyAt));

  about<CursorParams>(choicesRequest, async (snapshot, { position }, neighbours) =>
    choices(snapshot, position, await sharingSources(snapshot, neighbours)),
  );
  aboutProblems<CursorParams>(exceptableRequest, (snapshot, { position }) =>
    exceptable(snapshot, position),
  );
  connection.onRequest(
    plansRequest,
    requests.everywhere(({ kind, uri }) => (kind === 'plan' ? [uri] : [])),
  );
  connection.onRequest(refsRequest, requests.everywhere(planRefs));
  connection.onRequest(
    readDateRequest,
    requests.guarded(async ({ textDocument, text, use }: DateParams, token) => {
      if (textDocument) checkParams({ textDocument });
      const snapshot = textDocument && (await requests.newest(textDocument.uri, token));
      return dateAnswer(text, use, snapshot?.kind === 'plan' ? snapshot : undefined);
    }),
  );
  connection.onRequest(
    readCriterionRequest,
    requests.guarded((params: CriterionParams) => Promise.resolve(criterionAnswer(params) ?? null)),
  );

  about<StatusParams>(setStatusRequest, (snapshot, params) => setStatus(snapshot, params, edits));
  about<UpdateParams>(addUpdateRequest, (snapshot, params) => addUpdate(snapshot, params, edits));
  about<NewActionParams>(addActionRequest, (snapshot, params) =>
    addAction(snapshot, params, edits),
  );
  aboutProblems<ExceptParams>(exceptRequest, (snapshot, params) => except(snapshot, params, edits));
  connection.onRequest(
    newPlanRequest,
    requests.guarded((params: NewPlanParams) => {
      const made = newPlanFile(params);
      if ('refused' in made) throw new ResponseError(LSPErrorCodes.RequestFailed, made.refused);
      return Promise.resolve(made);
    }),
  );

  connection.onRequest(
    checkRequest,
    requests.everywhere<FileProblems>(
      ({ uri, verdict }) => [{ uri, ...countsOf(verdict.problems) }],
      'problems',
    ),
  );
  aboutProblems(mattersFirstRequest, mattersFirst);
  aboutProblems<MendGroupParams>(mendGroupRequest, (snapshot, params) =>
    mendGroup(snapshot, params, codeActions ?? edits),
  );
  about<PasteParams>(pasteRequest, paste);
  aboutProblems<PanelParams>(panelRequest, panels(histories));
  aboutProblems<ReportFileParams>(reportFileRequest, reportFiles(host, histories));
  wireExchangeRequests(connection, requests, client, host);
}

/** The same, if it names an entry; throws an error answer if not. */
function checked(params: EntryParams): EntryParams {
  const { list, id }: Partial<Record<string, unknown>> = Object(params.entry);
  if (typeof list !== 'string' || typeof id !== 'string') throw malformed();
  return params;
}
