/** What became of a return, in words. */

import {
  type Addition,
  type MergedReturn,
  type ReturnedUpdate,
  whyNobodyReports,
} from '../../exchange/returns/merge-return';
import { harmless } from '../../text/harmless';
import type { Console } from '../console';

/** The lines of what was added, what was there, and what is left for somebody to decide. */
export function returnText(
  { additions, conflicts, known, unread, unknownOfficer }: MergedReturn,
  { colours: { bold } }: Pick<Console, 'colours'>,
): string {
  const lines = [
    ...(unknownOfficer === undefined ? [] : [harmless(whyNobodyReports(unknownOfficer)), '']),
    ...part(
      bold('Added'),
      additions.map((one) => `${nameOf(one)}: ${wordsOf(one.update)}`),
    ),
    ...part(bold('In the plan already'), known.map(nameOf)),
    ...part(
      bold('Left as it is, because the plan says something else for that day'),
      conflicts.flatMap((one) => [
        `${rowOf(one)}, ${nameOf(one)}`,
        `  the plan: ${wordsOf(one.there)}`,
        `  the return: ${wordsOf(one.update)}`,
      ]),
    ),
    ...part(
      bold('Not understood'),
      unread.map((one) => `${rowOf(one)}: ${one.why}`),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map(harmless), ''];
}

function rowOf({ place }: Pick<Addition, 'place'>): string {
  return `${place.table}, row ${place.row}`;
}

function nameOf({ ref, update }: Addition): string {
  return `${ref}, ${update.date}`;
}

function wordsOf({ status, impact, note, evidence }: ReturnedUpdate): string {
  return [status, impact && `impact ${impact}`, note && `'${note}'`, evidence?.join(', ')]
    .filter(Boolean)
    .join('; ');
}
