import { exceptionCheck } from '../check';
import { exceptionRemoval } from '../support/exception-removal';

export const noReason = exceptionCheck({
  id: 'exceptions/no-reason',
  severity: 'error',
  summary: 'An agreed exception without a reason.',
  why: 'An exception is printed in the board report; without a reason nobody can agree to it, and it covers nothing.',
  together: (count) => `${count} agreed exceptions have no reason.`,
  advice: 'Say why each was agreed.',
  fails: [
    {
      actions: [
        '# exception deadlines/outside-stage\noutcomes:\n  - Children keep the same social worker',
      ],
    },
    { actions: ['# exception deadlines/outside-stage until 2026-12-31:\nresources: One post'] },
    {
      actions: ['resources: One post # exception success/no-baseline by agreement: no figures yet'],
    },
  ],
  passes: [{ actions: ['# an exception to the rule\nresources: One post'] }],
  run({ exception, ids }, report) {
    // Prose that begins with these words names no check.
    const isMeant = ids.includes(exception.check) || exception.check.includes('/');
    if (exception.reason !== '' || !isMeant) return;
    report({
      path: [],
      message: `This exception gives no reason, so it covers nothing. Write after a colon why it was agreed: '# exception ${exception.check}: agreed by the board in May'.`,
      fixes: [exceptionRemoval(exception)],
    });
  },
});
