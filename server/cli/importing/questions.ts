/** What an import asks on a terminal. */

import { shortened } from '../../checks/support/shortened';
import { typedDate } from '../../checks/support/typed-date';
import { type ColumnField, isColumnField } from '../../exchange/import/fields';
import type { Told } from '../../exchange/import/header';
import type { UnsureColumn } from '../../exchange/import/make-plan';
import { foldedHeading } from '../../exchange/import/match-heading';
import { counted } from '../../text/counted';
import type { IsoDay } from '../../text/dates';
import { harmless } from '../../text/harmless';
import type { Ask } from '../asking';
import { noField } from './columns';

/** What columns hold by the answers to a question for each of which only the content tells. */
export async function askColumns(columns: readonly UnsureColumn[], ask: Ask): Promise<Told> {
  const found = new Map<string, ColumnField>();
  for (const { heading, field, example } of columns) {
    const such = example === '' ? '' : `, such as '${harmless(shortened(example))}'`;
    const question = `What does the column '${harmless(heading)}' hold${such}? (Enter for ${field}) `;
    let answer = (await ask(question)).trim();
    while (answer !== '' && !isColumnField(answer)) {
      answer = (await ask(`${noField(answer)}\n${question}`)).trim();
    }
    if (isColumnField(answer)) found.set(foldedHeading(heading), answer);
  }
  return found;
}

/** The day of which a document tells, in which so many cells say what was done without one. */
export async function askDay(undated: number, ask: Ask): Promise<IsoDay | undefined> {
  const question = `Of which day does the document tell? What was done has none in ${counted(undated, 'cell')}. (Enter to keep that under unplaced) `;
  for (let hint = ''; ; hint = 'Write a date such as 30 June 2026.\n') {
    const answer = (await ask(hint + question)).trim();
    if (answer === '') return undefined;
    const date = typedDate(answer);
    if (date.kind === 'date') return date.last;
  }
}
