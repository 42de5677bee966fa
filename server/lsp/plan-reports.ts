/** Reports of plans: the same that the command line writes. */

import { keysOf } from '../features/action-key';
import type { Refused } from '../features/rename';
import type { PlanSnapshot, Snapshot } from '../features/snapshot';
import type { PlanHistory } from '../history/plan-history';
import type { ReportFile, ReportFileParams, ReportKind } from '../protocol';
import type { ReportDocument } from '../reports/document';
import type { PanelPage } from '../reports/panels/panel';
import type { JudgedPlan } from '../reports/plan-report';
import { formatDay } from '../text/dates';
import { inBase64 } from './base64';
import type { Histories } from './histories';
import type { Host } from './host';
import { malformed } from './requests';

/** The page of a report for a panel; one that says why, where there is none. */
export async function reportPage(
  kind: ReportKind,
  snapshot: PlanSnapshot,
  history: PlanHistory | undefined,
): Promise<PanelPage> {
  const [{ planReport }, { preview }] = await Promise.all([
    import('../reports/plan-report.js'),
    import('../reports/html/preview.js'),
  ]);
  const made = planReport(kind, judgedPlan(snapshot), { history });
  return preview(
    'wrong' in made ? withoutReport(made.wrong, snapshot) : made.document,
    keysByRef(snapshot),
  );
}

/** The feature that makes files of reports. */
export function reportFiles(
  { word }: Pick<Host, 'word'>,
  histories?: Pick<Histories, 'within'>,
): (snapshot: Snapshot, params: ReportFileParams) => Promise<ReportFile | Refused | undefined> {
  return async (snapshot, { report: kind, format }) => {
    const { reportKinds } = await import('../reports/subject.js');
    if (!reportKinds.includes(kind) || !['html', 'docx'].includes(format)) throw malformed();
    if (snapshot.kind !== 'plan') return undefined;
    if (format === 'docx' && !word) return { refused: noWord };
    const { planReport } = await import('../reports/plan-report.js');
    const history = await histories?.within(snapshot.uri, patience);
    const made = planReport(kind, judgedPlan(snapshot), { history });
    if ('wrong' in made) return { refused: sentence(made.wrong) };
    const { document } = made;
    if (format === 'docx' && word)
      return { base64: inBase64(await (await word.report())(document)) };
    return { text: (await import('../reports/html/page.js')).toHtml(document) };
  };
}

/** So long, in milliseconds, does a file wait for what git holds of its plan. */
const patience = 5000;

function withoutReport(wrong: string, { lists }: PlanSnapshot): ReportDocument {
  const blocks = [{ kind: 'paragraph', line: sentence(wrong) }] as const;
  return {
    title: 'There is no report',
    subtitles: [],
    position: `Position at ${formatDay(lists.asOf)}`,
    sections: [{ id: 'wrong', title: 'Why', blocks }],
  };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const noWord =
  'A Word document cannot be made in a browser. Save the report as a web page, which Word can open, or use Golden Thread on the desktop.';

function judgedPlan({ plan, setting, verdict }: PlanSnapshot): JudgedPlan {
  return { plan, setting, problems: verdict.problems };
}

/** The keys of actions by their refs, where no other action has the same. */
function keysByRef({ plan }: PlanSnapshot): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const several = new Set<string>();
  for (const [i, key] of keysOf(plan).entries()) {
    const ref = plan.actions[i]?.values.ref;
    if (ref === undefined) continue;
    if (keys.has(ref)) several.add(ref);
    keys.set(ref, key);
  }
  for (const ref of several) keys.delete(ref);
  return keys;
}
