/** Questions about columns of a file, of which only what stands in them tells what they hold. */

import { l10n } from 'vscode';
import type { ImportField, UnsureColumn } from '../../server/protocol';
import { fieldWords } from '../field-words';
import { ask, type Outcome, type Place, type Steps } from './form';
import { type Choice, pickOne } from './pick';

/** What a column holds, by its heading. */
export type ToldColumn = readonly [heading: string, field: ImportField];

/** Longer examples would be cut where they are shown. */
const longestExample = 80;

/** Asks about each column; undefined where the form was left. */
export async function askColumns(
  columns: readonly UnsureColumn[],
): Promise<readonly ToldColumn[] | undefined> {
  const steps: Steps<Record<string, ImportField>> = Object.fromEntries(
    columns.map((column, i) => [
      String(i),
      (answers: Partial<Record<string, ImportField>>, place: Place) =>
        askColumn(column, answers[i], place),
    ]),
  );
  const answers = await ask(l10n.t('Import a plan'), steps);
  return answers && columns.map(({ heading, field }, i) => [heading, answers[i] ?? field]);
}

/** What it was taken for comes first. */
function askColumn(
  { heading, field, example }: UnsureColumn,
  chosen: ImportField | undefined,
  place: Place,
): Promise<Outcome<ImportField>> {
  const words = fieldWords();
  const names = Object.keys(words) as ImportField[];
  const choices = [field, ...names.filter((name) => name !== field)].map(
    (value): Choice<ImportField> => ({
      label: words[value],
      ...(value === field && { description: l10n.t('as it was read') }),
      value,
    }),
  );
  return pickOne(place, {
    question: l10n.t('What does the column “{0}” hold?', heading),
    ...(example !== '' && { hint: l10n.t('For example: {0}', cut(example)) }),
    choices,
    ...(chosen && { chosen: [chosen] }),
  });
}

function cut(text: string): string {
  return text.length > longestExample ? `${text.slice(0, longestExample)} ...` : text;
}
