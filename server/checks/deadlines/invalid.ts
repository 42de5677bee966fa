import type { Expected } from '../../plan/faults';
import { type Fix, faultCheck } from '../check';
import { dayAdvice, type MeantDate, meantDate } from '../support/meant-date';

export const invalidDeadline = faultCheck({
  id: 'deadlines/invalid',
  severity: 'error',
  summary:
    "A deadline that is no date, a day that does not exist, or 'ongoing' without review-every.",
  why: 'Without a day by which it is due nobody can tell that an action is late, and the people it is for keep waiting.',
  together: (count, cause) =>
    cause === 'ongoing'
      ? `${count} ongoing actions do not say how often they are reviewed. Say it in review-every, such as 3 months, or give them deadlines.`
      : `${count} deadlines are no dates. Write a day or a month, such as 31 October 2026.`,
  evenWithdrawn: false,
  fault: 'invalid-value',
  fails: [
    { actions: ['deadline: 31/06/2026'] },
    { actions: ['deadline: as soon as possible'] },
    { actions: ['deadline: ongoing'] },
    { actions: ['deadline: 31/10/26'] },
    { actions: ['deadline: By the end of March 2027'] },
  ],
  passes: [
    { actions: ['deadline: 30/06/2026'] },
    { actions: ['deadline: October 2026'] },
    { actions: ['deadline: ongoing\nreview-every: 3 months'] },
    { actions: ['deadline: ongoing\nwithdrawn:\n  reason: Now done every day', ''] },
  ],
  run({ path, expected, text, start, end }, source, report) {
    if (path.length !== 1 || path[0] !== 'deadline') return;
    const written = text.replace(/^(["'])(.*)\1$/s, '$2').trim();
    const day = meantDate(written);
    const said = messageOf(expected, written, day);
    if (said === undefined) return;
    const meant = day ?? meantOngoing(written);
    const fixes: Fix[] = [];
    if (meant) {
      const edit = { do: 'replace', path, text: meant.iso } as const;
      fixes.push({ title: `Change the deadline to ${meant.label}`, edits: [edit] });
    }
    if (written === 'ongoing' && !/^[\s-]*review-every:/m.test(source)) {
      const add = { do: 'add-field', path: [], key: 'review-every', yaml: '' } as const;
      fixes.push({ title: "Add 'review-every' to fill in", blank: true, edits: [add] });
    }
    const cause = written === 'ongoing' ? { cause: 'ongoing' } : {};
    report({ path, extent: { start, end }, ...cause, message: said, fixes });
  },
});

/** 'On-going', 'Ongoing, reviewed quarterly'. */
function meantOngoing(written: string): MeantDate | undefined {
  const isMeant = /^on-?going\b/i.test(written) && !/^ongoing$/i.test(written);
  return isMeant ? { iso: 'ongoing', label: 'ongoing' } : undefined;
}

function messageOf(
  expected: Expected,
  written: string,
  day: MeantDate | undefined,
): string | undefined {
  if (expected.kind === 'impossible-date') {
    return `There is no such date as '${written}': ${expected.why}. Without a deadline nobody can tell when this action is late. ${dayAdvice(day?.iso, day?.label)}`;
  }
  if (expected.kind !== 'deadline') return undefined;
  if (written === 'ongoing') {
    return 'An ongoing action has no day on which anybody must ask whether it works. Say in review-every how often it is reviewed, such as 3 months, or give it a deadline.';
  }
  return `'${written}' is no date, so nobody can tell when this action is late. Write a day or a month, such as 31 October 2026, or 'ongoing' with how often it is reviewed.`;
}
