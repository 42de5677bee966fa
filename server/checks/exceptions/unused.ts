import { nearest } from '../../text/near';
import { exceptionCheck, type Fix } from '../check';
import { exceptionRemoval } from '../support/exception-removal';

export const unused = exceptionCheck({
  id: 'exceptions/unused',
  severity: 'warning',
  summary: 'An agreed exception that covers no problem.',
  why: 'It would cover the next problem of its kind without anybody having agreed to that.',
  together: (count) => `${count} agreed exceptions cover no problem.`,
  advice: 'Take them out, or name the check that is meant.',
  unnecessary: true,
  fails: [
    { actions: ['links: [O25.1] # exception links/unknown-source: the list is being drawn up'] },
    { actions: ['# exception board/agreed: the list is being drawn up\nlinks: [O25.1]'] },
    { actions: ['# exception yaml/unquoted-text: as printed\nresources: One post'] },
  ],
  passes: [
    {
      actions: ['links: [O25.1, Z99] # exception links/unknown-source: the report is not out yet'],
    },
    {
      actions: [
        '# exception deadlines/non-working-day: the board meets that day\ndeadline: 2026-07-31',
      ],
    },
  ],
  run({ exception, isExpired, covers, check, ids }, report) {
    const { check: id, reason, start, fragment, until, untilText } = exception;
    if (reason === '' || covers > 0 || check === 'left out') return;
    // One whose day has passed, or is none, is told as that.
    if (isExpired || (untilText !== undefined && until === undefined)) return;
    const fixes: Fix[] = [];
    const near = check === 'unknown' ? nearest(id, ids) : undefined;
    if (near !== undefined) {
      const from = fragment.text.indexOf(id, start);
      const edit = { do: 'rewrite', start: from, end: from + id.length, text: near } as const;
      fixes.push({ title: `Change to ${near}`, edits: [edit] });
    }
    report({
      path: [],
      message: messageOf(id, check, near),
      fixes: [...fixes, exceptionRemoval(exception)],
    });
  },
});

function messageOf(id: string, check: string, near: string | undefined): string {
  if (check === 'unknown') {
    const advice = near === undefined ? 'Take it out.' : `Did you mean ${near}?`;
    return `There is no check '${id}', so this exception covers nothing. ${advice}`;
  }
  if (check === 'not allowed') {
    return `No exception can be agreed for ${id}, so this one covers nothing. Mend the problem, and take the exception out.`;
  }
  return `This exception covers no problem: what ${id} looks for is not here. Take it out, or it will hide the next such problem.`;
}
