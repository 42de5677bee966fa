/** Plans made of Word, Excel and CSV files. Import this file only when one comes: what reads them is large. */

import { type ColumnField, isColumnField } from '../exchange/import/fields';
import type { NoPlan } from '../exchange/import/import';
import { madePlan, planNameOf, unsureColumns } from '../exchange/import/make-plan';
import { foldedHeading } from '../exchange/import/match-heading';
import { importPage } from '../exchange/pages/import-page';
import { officerOf } from '../exchange/returns/return-rows';
import type { Refused } from '../features/rename';
import { openDocument } from '../plan/document';
import { readPlan } from '../plan/plan';
import type { ImportedPlan, ImportParams } from '../protocol';
import { counted } from '../text/counted';
import { readDate } from '../text/dates';
import { documentIn } from './given-file';
import { malformed } from './requests';

/** The plan in a file, not yet written, or why there is none. Throws an error answer for malformed parameters. */
export async function importedPlan(params: Partial<ImportParams>): Promise<ImportedPlan | Refused> {
  const { name = '' } = params;
  const document = await documentIn(params);
  if ('refused' in document) return document;
  if (officerOf(document) !== undefined) {
    return {
      refused: `${name} is what an officer was asked to fill in. Choose “Golden Thread: Take in updates” for it.`,
    };
  }
  const columns = toldColumns(params.columns);
  const asOf = toldDay(params.asOf);
  const made = madePlan(document, { name: planNameOf(name), columns, ...(asOf && { asOf }) });
  if ('noPlan' in made) return { refused: whyNone(name, made) };
  const { actions, priorities } = readPlan(openDocument(made.text));
  const { title, body, style } = importPage(made, {
    file: name,
    size: `${counted(actions.length, 'action')} in ${priorities.length === 1 ? '1 priority' : `${priorities.length} priorities`}`,
    notes: document.notes,
    told: columns,
  });
  return {
    name: `${planNameOf(name)}.plan.yaml`,
    text: made.text,
    actions: actions.length,
    priorities: priorities.length,
    unsure: unsureColumns(made.tables, document),
    undated: made.undated,
    account: { title, body: body.xml, style },
  };
}

/** What is said of columns, by folded heading; throws an error answer where nobody could have said it. */
function toldColumns(columns: ImportParams['columns'] = []): ReadonlyMap<string, ColumnField> {
  if (!Array.isArray(columns)) throw malformed();
  return new Map(
    columns.map((one: unknown) => {
      const [heading, field]: readonly unknown[] = Array.isArray(one) ? one : [];
      if (typeof heading !== 'string' || typeof field !== 'string' || !isColumnField(field)) {
        throw malformed();
      }
      return [foldedHeading(heading), field];
    }),
  );
}

/** The day that is said; throws an error answer where nobody could have said it. */
function toldDay(day: unknown): string | undefined {
  if (day === undefined) return undefined;
  const read = typeof day === 'string' ? readDate(day) : undefined;
  if (read?.kind !== 'date') throw malformed();
  return read.last;
}

function whyNone(name: string, { noPlan, hasTables }: NoPlan): string {
  const how = hasTables
    ? ' Call its columns what they hold, such as Action, Deadline and Lead officer, and import it again.'
    : '';
  return `${name}: ${noPlan}.${how}`;
}
