/** Plans, and forms for officers, as Word, Excel and CSV files. Import this file only when one is asked for. */

import type { OfficeDocument } from '../exchange/document';
import { nothingToExport, planExport, unreadPlaces } from '../exchange/export/plan-export';
import { capital } from '../exchange/pages/parts';
import { officerReturn, openActionsOf } from '../exchange/returns/officer-return';
import { toCsv } from '../exchange/write/to-csv';
import { toXlsx } from '../exchange/write/to-xlsx';
import type { Refused } from '../features/rename';
import type { Snapshot } from '../features/snapshot';
import type {
  AskedOfficer,
  ExportFile,
  ExportFormat,
  ExportParams,
  OfficerFormParams,
  ReportFile,
} from '../protocol';
import { counted } from '../text/counted';
import { inBase64 } from './base64';
import type { Host } from './host';
import { malformed } from './requests';

/** The features that make such files. */
export function exchangeFiles({ word }: Pick<Host, 'word'>) {
  const written = async (
    format: ExportFormat,
    document: OfficeDocument,
    title: string,
  ): Promise<ReportFile | Refused> => {
    switch (format) {
      case 'xlsx':
        return { base64: inBase64(toXlsx(document, title)) };
      case 'csv':
        return { text: toCsv(document) };
      case 'docx':
        if (!word) return { refused: noWord };
        return { base64: inBase64(await (await word.document())(document, title)) };
      default:
        throw malformed();
    }
  };
  return {
    plan: async (
      snapshot: Snapshot,
      { format }: ExportParams,
    ): Promise<ExportFile | Refused | undefined> => {
      if (snapshot.kind !== 'plan') return undefined;
      const { problems } = snapshot.verdict;
      const unread = unreadPlaces(problems);
      if (unread > 0) return { refused: whyUnread(unread) };
      if (snapshot.plan.actions.length === 0) return { refused: `${capital(nothingToExport)}.` };
      const { document, title, ...known } = planExport(snapshot.plan, snapshot.lists, problems);
      const file = await written(format, document, title);
      return 'refused' in file ? file : { file, ...known };
    },
    officers: (snapshot: Snapshot): readonly AskedOfficer[] | undefined => {
      if (snapshot.kind !== 'plan') return undefined;
      const { plan, lists } = snapshot;
      return lists.officers.entries
        .map(({ id, values }) => {
          const asked = { plan, lists, officer: id, today: lists.asOf };
          return { id, title: values.title ?? id, open: openActionsOf(asked).length };
        })
        .filter(({ open }) => open > 0);
    },
    form: async (
      snapshot: Snapshot,
      { officer, format }: OfficerFormParams,
    ): Promise<ReportFile | Refused | undefined> => {
      if (snapshot.kind !== 'plan') return undefined;
      if (typeof officer !== 'string') throw malformed();
      const { plan, lists } = snapshot;
      const document = officerReturn({ plan, lists, officer, today: lists.asOf });
      if (!document) return { refused: `${officer} has no open action in this plan.` };
      return await written(format, document, 'Updates');
    },
  };
}

const noWord =
  'A Word document cannot be made in a browser. Export the plan as an Excel workbook, or use Golden Thread on the desktop.';

function whyUnread(places: number): string {
  return `${counted(places, 'place')} of the plan cannot be read, and would be missing in the file. Mend ${places === 1 ? 'it' : 'them'} first: the Problems panel shows where.`;
}
