import { askedIn } from './examples/asked';
import { casesIn, isInTime, peopleIn } from './examples/cases';
import { movedIn } from './examples/moved';
import { isPeople, subjectIn } from './examples/subject';
import type { Reading } from './shape';
import { understood } from './understood';

/**
 * An example of how a vague criterion could be said so that two people agree whether it is met: made
 * from its own subject, with '…' for every figure that the author has to find. `until` is a day in
 * words by which it could be due ('31 July 2026'). Undefined where a figure is only to be filled in.
 */
export function exampleFor(reading: Reading, until: string): string | undefined {
  if (reading.evidence.some(({ rule }) => rule === 'blank')) return undefined;
  const source = understood(reading.text);
  const [clause] = source.clauses;
  const subject = clause && subjectIn(source, clause);
  const asked = askedIn(reading, subject?.text);
  if (asked !== undefined) return `At least …% of ${inside(asked)} say so in a survey by ${until}`;
  const moved = clause && movedIn(source, clause, subject);
  if (moved !== undefined) return `${capital(moved)} from … to … by ${until}`;
  const cases = subject?.text ?? peopleIn(reading) ?? (clause && casesIn(source, clause));
  if (!cases) return `An audit finds this in at least … of … cases by ${until}`;
  const name = inside(cases);
  if (isPeople(cases)) return `This is so for at least …% of ${name} by ${until}, as … shows`;
  return isInTime(reading, cases)
    ? `At least …% of ${name} are completed within … working days by ${until}`
    : `An audit of ${name} finds this in at least … of … cases by ${until}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Within a sentence: 'Children's homes' as 'children's homes', but 'MARAC' and 'Lead Members'. */
function inside(subject: string): string {
  const isSentence = /^(?!Ofsted\b)(?:[A-Z][^A-Z]*$|The )/.test(subject);
  return isSentence ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
}
