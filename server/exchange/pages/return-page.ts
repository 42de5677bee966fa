/** The page on a return: what it adds to a plan, and what is left for somebody to decide. */

import type { PanelPage } from '../../reports/panels/panel';
import { shown } from '../../reports/shown';
import { formatDay } from '../../text/dates';
import { markup } from '../../text/xml';
import { printed } from '../export/layout';
import {
  type Addition,
  type MergedReturn,
  type ReturnedUpdate,
  whyNobodyReports,
} from '../returns/merge-return';
import { capital, list, pageStyle, section, table } from './parts';

/** The page, where `file` is the name of what came back. */
export function returnPage(
  { additions, conflicts, known, unread, unknownOfficer }: MergedReturn,
  file: string,
): PanelPage {
  const added = table(
    'Each becomes an update of its action.',
    ['Action', 'Date', 'What it says'],
    additions.map((one) => [one.ref, dayOf(one.update), wordsOf(one.update)]),
  );
  const left = table(
    'The plan has an update for that day already, and stays as it is. Change it in the plan where the return is right.',
    ['Action', 'Date', 'The plan says', 'The return says'],
    conflicts.map((one) => [
      one.ref,
      dayOf(one.update),
      wordsOf(one.there),
      `${wordsOf(one.update)} (${rowOf(one)})`,
    ]),
  );
  return {
    title: 'Updates that came back',
    body: markup`<main>
<header><h1>Updates that came back<span class="of"> in ${shown(file)}</span></h1></header>
${unknownOfficer === undefined ? undefined : markup`<p>${shown(whyNobodyReports(unknownOfficer))}</p>`}
${additions.length > 0 ? section('What it adds', added) : undefined}
${conflicts.length > 0 ? section('For you to decide', left) : undefined}
${
  unread.length > 0
    ? section('Not understood', list(unread.map((one) => `${rowOf(one)}: ${one.why}`)))
    : undefined
}
${
  known.length > 0
    ? section(
        'In the plan already',
        list(known.map(({ ref, update }) => `${ref}, ${dayOf(update)}: ${wordsOf(update)}`)),
      )
    : undefined
}
</main>`,
    style: pageStyle,
  };
}

function rowOf({ place }: Pick<Addition, 'place'>): string {
  return `${capital(place.table)}, row ${place.row}`;
}

/** In words, where it is a day and not a month or a year. */
function dayOf({ date }: ReturnedUpdate): string {
  return date.length === '2026-05-12'.length ? formatDay(date) : date;
}

function wordsOf({ status, impact, note, evidence }: ReturnedUpdate): string {
  return [
    status && printed(status),
    impact && `Impact: ${printed(impact).toLowerCase()}`,
    note,
    evidence && `Evidence: ${evidence.join(', ')}`,
  ]
    .filter(Boolean)
    .join('. ');
}
