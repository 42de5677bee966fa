import assert from 'node:assert/strict';
import { readStatus, type Status } from '../../server/plan/status-words';

describe('a status', () => {
  const read: Readonly<Record<string, Status | undefined>> = {
    Blue: 'complete',
    B: 'complete',
    Green: 'on-track',
    g: 'on-track',
    AMBER: 'at-risk',
    'Amber/Red': 'at-risk',
    Red: 'off-track',
    Grey: 'not-started',
    Complete: 'complete',
    'Completed (July)': 'complete',
    Implemented: 'complete',
    Closed: 'complete',
    'On track': 'on-track',
    'On target': 'on-track',
    'In progress': 'on-track',
    'Not yet started': 'not-started',
    'Not due': 'not-started',
    Overdue: 'off-track',
    'Behind schedule': 'off-track',
    'Not on track': 'off-track',
    'Not complete': 'off-track',
    Delayed: 'at-risk',
    'Some slippage': 'at-risk',
    'Open - overdue': 'off-track',
    Quarterly: undefined,
    'The team has met with all partners and agreed a plan': undefined,
    '': undefined,
  };
  for (const [text, status] of Object.entries(read)) {
    it(`'${text}' is ${status ?? 'none'}`, () => assert.equal(readStatus(text)?.status, status));
  }

  it('in words that only say that something is being done is not for certain', () => {
    assert.equal(readStatus('In progress')?.isSure, false);
    assert.equal(readStatus('Complete')?.isSure, true);
    assert.equal(readStatus('Amber - on plan')?.isSure, false);
    assert.equal(readStatus('Blue - complete')?.isSure, true);
    assert.equal(readStatus('Blue - complete')?.isMoreThanThis, false);
    assert.equal(readStatus('Blue - complete, at last')?.isMoreThanThis, true);
  });
});
