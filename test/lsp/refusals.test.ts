import assert from 'node:assert/strict';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { isRefusal, isStale } from '../../client/refusals';

describe('why the server did not answer', () => {
  it('is told by the codes that the protocol has for it', () => {
    const refused = new ResponseError(LSPErrorCodes.RequestFailed, 'There is no such priority.');
    const stale = new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed');
    assert.deepEqual([refused, stale].map(isRefusal), [true, false]);
    assert.deepEqual([refused, stale].map(isStale), [false, true]);
  });

  it('is no code where something else went wrong', () => {
    for (const error of [new Error('-32803'), undefined, { code: -32803 }]) {
      assert.ok(!isRefusal(error) && !isStale(error));
    }
  });
});
