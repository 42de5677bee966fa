import { formatDay } from '../../text/dates';
import { exceptionCheck } from '../check';
import { exceptionRemoval } from '../support/exception-removal';

export const expired = exceptionCheck({
  id: 'exceptions/expired',
  severity: 'warning',
  summary: 'An agreed exception whose day has passed, or whose day is no date.',
  why: 'What was agreed for a time is a problem again after it, and the board should know that.',
  together: (count) => `${count} agreed exceptions have ended.`,
  advice: 'Mend what they covered, or agree a later day.',
  unnecessary: true,
  timed: true,
  fails: [
    {
      actions: [
        '# exception links/unknown-source until 2026-05-31: the list is being drawn up\nlinks: [O25.1]',
      ],
    },
    {
      actions: [
        'links: [O25.1, Z99] # exception links/unknown-source until summer: the report is not out yet',
      ],
    },
  ],
  passes: [
    {
      actions: [
        'links: [O25.1, Z99] # exception links/unknown-source until June 2026: the report is not out yet',
      ],
    },
  ],
  run({ exception, isExpired }, report) {
    const { check, reason, until, untilText } = exception;
    if (reason === '') return;
    const fixes = [exceptionRemoval(exception)];
    if (isExpired && until !== undefined) {
      const message = `This exception from ${check} held until ${formatDay(until)} and covers nothing since. Mend the problem, or agree a later day.`;
      report({ path: [], message, fixes });
    } else if (untilText !== undefined && until === undefined) {
      const message = `'${untilText}' is no date, so this exception never ends. Write the last day for which it was agreed, such as 31 October 2026.`;
      report({ path: [], message, fixes });
    }
  },
});
