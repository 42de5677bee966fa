/** A plan as a document for Word, Excel or CSV, from which the same plan can be read back. */

import { block, type Plan } from '../../plan/plan';
import { colourSchemeOf } from '../../progress/brag';
import type { Lists } from '../../workspace/lists';
import type { Block, OfficeDocument } from '../document';
import { aboutTable } from './about';
import type { WrittenPlan } from './as-written';
import { Details } from './details';
import { type NamedEntry, namedEntries, noteIds } from './entries';
import { aboutSheet, detailsColumns, detailsSheet, lists as listKeys } from './layout';
import { sheetOf } from './list-section';
import { type PriorityActions, priorityBlocks } from './priorities';
import { moreBlocks, officerIdsOf, ownBlocks, sharedBlocks } from './sections';
import { type Making, table } from './table';
import { unplacedBlocks } from './unplaced';

/**
 * The plan as it stands, with nothing masked, in these sheets (in Word: sections); none that would be empty.
 *
 * 1. `Actions`: for each priority a heading of level 2, 'LG: Leadership and governance', paragraphs for what
 *    else is said of it ('Owners: ...' on one line, or 'Outcomes:' and what follows as bullets), and a table with
 *    the columns of printed plans (`printedFields`). `Ref` is the ref of the action, or where it has none, or one
 *    that others have too or a cell cannot hold, its number among all actions of the plan behind a '#': '#5'.
 * 2. `About the plan`: the fields of `plan`, those of records and lists by a path: 'Approved: by', 'Foreword: 1:
 *    text', 'Brag: red' (`printedPath`, `pathOf`).
 * 3. A sheet for each list (`lists`), named after its key: `Id`, or `Number` where its entries have none, and a
 *    column for each field that any entry has, in the order of the format; a record in an entry has a column for
 *    each of its own fields: 'Baseline: value'. The id is the entry's or '#' and its number, as for actions.
 *    After it a sheet for each field of which an entry has several, with a row for each of them: `Targets`,
 *    `Updates`. It begins with the entry (`entryColumns`), then the key where they are by id (`keyColumn`); where
 *    they are texts, the rest is the column `Text`. For actions the first of these is `More about actions`, of
 *    the fields that printed plans have no column for, and only of actions that have any.
 * 4. `Not placed` (`unplacedColumns`): what an import left, by where it stood.
 * 5. `Shared sources`, `Shared officers` and so on: entries of `golden-thread.yaml`. They are no part of the plan;
 *    the titles of officers are those by which it may name them.
 * 6. `Further details` (`detailsColumns`): every value that the other tables do not hold exactly, down to its
 *    last field. `Entry` is a list and an id (`measures agency-rate`, `actions CS1`, `priorities #2`, or `plan`
 *    alone, or a list alone that is empty), `Field` the path from there ('success-criteria 2 target', `exactPath`),
 *    numbers from 1. `Text` is a date, a number, Yes or No, the word of a vocabulary, or a text (`exactText`):
 *    as it is or in JSON's quotes; [] is an empty list and {} a record without fields; where it is empty, there is
 *    no such field. Links and officers are lists of texts: 'lead-officer 1'. The first row under the
 *    path of a value says in `Shown as` what stands for it in the other table: a cell, of a list of texts or
 *    criteria the line of one item, a heading. Where that still stands there, the value is as these rows say;
 *    where it does not, somebody has written another. What is shown as nothing is so because a cell cannot hold it.
 *
 * In cells, dates are in words ('October 2026'), words of vocabularies as they are said ('On track'), lists of
 * texts and criteria as bullets, links and ids of other entries on one line with commas, and officers by title,
 * one a line, where the id is that of the first in `Officers` and then `Shared officers` who has the title. A text
 * of several lines is several lines. A criterion that names a measure is said in words and ends with its id:
 * 'Agency rate: 12% by 31 August 2026 [agency-rate]'; it stands in the further details, too.
 *
 * A text that stands where the format wants something else (`asWritten`) is shown as it is, and stands in the
 * further details, so that no reader makes another of it.
 */
export function planDocument(written: WrittenPlan, lists: Lists): OfficeDocument {
  const details = new Details();
  const plan = withoutTexts(written.plan, details);
  const making: Making = {
    details,
    showing: {
      lists,
      officerIds: officerIdsOf(lists.officers.entries),
      colours: colourSchemeOf(lists.plan).colours,
    },
  };
  const actions = namedEntries(
    'actions',
    plan.actions.map(({ values }) => values),
    'ref',
  );
  noteIds(actions, 'ref', details);
  const blocks: readonly Block[] = [
    ...priorityBlocks(prioritiesOf(plan, actions), making),
    ...aboutBlocks(plan, making),
    ...listKeys.flatMap((list) => ownBlocks(list, block(plan, list), making)),
    ...unplacedBlocks(block(plan, 'unplaced'), making),
    ...moreBlocks(actions, making),
    ...sharedBlocks(lists, making),
  ];
  return { blocks: [...blocks, ...detailsBlocks(details)], notes: [] };
}

/** Notes the texts that stand where whole lists or records should, which no sheet can show. */
function withoutTexts(plan: Plan, details: Details): Plan {
  const isText = (value: unknown) => typeof value === 'string';
  for (const [key, { values }] of plan.blocks)
    if (isText(values)) details.add([key], { path: [], value: values, shape: {} }, []);
  return { ...plan, blocks: new Map([...plan.blocks].filter(([, one]) => !isText(one.values))) };
}

function prioritiesOf(plan: Plan, actions: readonly NamedEntry[]): readonly PriorityActions[] {
  const priorities = namedEntries(
    'priorities',
    plan.priorities.map(({ values }) => values),
    'id',
  );
  const under = (index: number) => actions.filter((_, i) => plan.actions[i]?.priority === index);
  const stray = under(-1);
  return [
    ...(stray.length > 0 ? [{ priority: undefined, index: -1, actions: stray }] : []),
    ...priorities.map((priority, index) => ({ priority, index, actions: under(index) })),
  ];
}

function aboutBlocks(plan: Plan, making: Making): readonly Block[] {
  const head = block(plan, 'plan');
  return head ? sheetOf(aboutSheet, aboutTable(head, making)) : [];
}

function detailsBlocks({ rows }: Details): readonly Block[] {
  if (rows.length === 0) return [];
  return sheetOf(
    detailsSheet,
    table(
      detailsSheet,
      detailsColumns,
      rows.map(({ cells }) => cells),
    ),
  );
}
