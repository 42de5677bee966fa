/** Code actions in two steps: what there is to choose from, and the edit of what was chosen. */

import {
  type CodeActionParams,
  type Connection,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import {
  type CodeActionData,
  type CodeActionSupport,
  codeActionEdit,
  codeActions,
} from '../features/code-actions';
import { type Requests, wanting } from './requests';

/** Answers both requests. */
export function wireCodeActions(
  connection: Connection,
  requests: Requests,
  support: CodeActionSupport,
): void {
  connection.onCodeAction(
    requests.about(
      wanting('range', (snapshot, { range, context }: CodeActionParams) =>
        codeActions(snapshot, { range, only: context?.only }, support),
      ),
      'problems',
    ),
  );
  const editOf = requests.about(
    (snapshot, data: CodeActionData) => codeActionEdit(snapshot, data, support),
    'problems',
  );
  connection.onCodeActionResolve(async (action, token) => {
    const edit = await editOf(action.data, token);
    if (edit) return { ...action, edit };
    throw new ResponseError(LSPErrorCodes.ContentModified, 'This can no longer be done');
  });
}
