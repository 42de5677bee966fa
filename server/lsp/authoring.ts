/** Answers the requests behind the commands with which an author changes a plan. */

import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { addAction } from '../features/authoring/add-action';
import { addUpdate } from '../features/authoring/add-update';
import { choices } from '../features/authoring/choices';
import { countProblems } from '../features/authoring/count-problems';
import { except } from '../features/authoring/except';
import { exceptable } from '../features/authoring/exceptable';
import { newPlanFile } from '../features/authoring/new-plan-file';
import { planRefs } from '../features/authoring/plan-refs';
import { dateAnswer } from '../features/authoring/read-date';
import { setStatus } from '../features/authoring/set-status';
import {
  addActionRequest,
  addUpdateRequest,
  type ChoicesParams,
  checkRequest,
  choicesRequest,
  type DateParams,
  type ExceptParams,
  exceptableRequest,
  exceptRequest,
  type NewActionParams,
  type NewPlanParams,
  newPlanRequest,
  readDateRequest,
  refsRequest,
  type StatusParams,
  setStatusRequest,
  type UpdateParams,
} from '../protocol';
import type { ClientSupport } from './client-support';
import { checkParams, type Feature, type Requests } from './requests';

/** Wires all of them. */
export function wireAuthoring(
  connection: Connection,
  requests: Requests,
  { plainEdits: support }: ClientSupport,
): void {
  const answer = <P>(method: string, feature: Feature<P, unknown>) =>
    connection.onRequest(method, requests.about(feature));
  answer<ChoicesParams>(choicesRequest, (snapshot, { position }) => choices(snapshot, position));
  answer<ChoicesParams>(exceptableRequest, (snapshot, { position }) =>
    exceptable(snapshot, position),
  );
  answer<StatusParams>(setStatusRequest, (snapshot, params) =>
    setStatus(snapshot, params, support),
  );
  answer<UpdateParams>(addUpdateRequest, (snapshot, params) =>
    addUpdate(snapshot, params, support),
  );
  answer<NewActionParams>(addActionRequest, (snapshot, params) =>
    addAction(snapshot, params, support),
  );
  answer<ExceptParams>(exceptRequest, (snapshot, params) => except(snapshot, params, support));
  connection.onRequest(refsRequest, requests.everywhere(planRefs));
  connection.onRequest(
    checkRequest,
    requests.everywhere((snapshot) => [countProblems(snapshot)]),
  );
  connection.onRequest(
    readDateRequest,
    requests.guarded(async ({ textDocument, text, use }: DateParams, token) => {
      if (textDocument) checkParams({ textDocument });
      const snapshot = textDocument && (await requests.newest(textDocument.uri, token));
      return dateAnswer(text, use, snapshot?.kind === 'plan' ? snapshot : undefined);
    }),
  );
  connection.onRequest(
    newPlanRequest,
    requests.guarded((params: NewPlanParams) => {
      const made = newPlanFile(params);
      if ('refused' in made) throw new ResponseError(LSPErrorCodes.RequestFailed, made.refused);
      return Promise.resolve(made);
    }),
  );
}
