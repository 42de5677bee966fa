/** The editor's settings, read with care: anybody may write anything there. */

import { checks } from '../checks';
import type { HintKinds } from '../features/inlay-hints';
import type { Common } from '../features/snapshots';
import { severities } from '../plan/schema/vocabularies';
import { readDate } from '../text/dates';
import { type Severity, today } from '../workspace/setting';

/** What the editor is set to. */
export interface EditorSettings {
  readonly common: Common;
  /** Whether plans that are not open are judged, too. */
  readonly wholeWorkspace: boolean;
  readonly hints: HintKinds;
  /** What is wrong in the settings, for the log. */
  readonly mistakes: readonly string[];
}

/** How grave a problem must be to be told, by the setting `show`. */
const leastTold: ReadonlyMap<unknown, Severity> = new Map([
  ['all', 'suggestion'],
  ['warnings', 'warning'],
  ['errors', 'error'],
]);

/** Reads settings as the client sends them; what is wrong counts as not set. */
export function readSettings(sent: unknown, day = today()): EditorSettings {
  const mistakes: string[] = [];
  const {
    asOf,
    workspaceDiagnostics: reach,
    severities: levels,
    inlayHints,
    show,
  } = fieldsOf(sent);
  const read = typeof asOf === 'string' && asOf.trim() !== '' ? readDate(asOf) : undefined;
  if (read && read.kind !== 'date') mistakes.push(`goldenThread.asOf: '${asOf}' is no date`);
  if (reach !== undefined && reach !== 'workspace' && reach !== 'openFiles') {
    mistakes.push(
      `goldenThread.workspaceDiagnostics: '${reach}' is neither workspace nor openFiles`,
    );
  }
  if (show !== undefined && !leastTold.has(show)) {
    mistakes.push(`goldenThread.show: '${show}' is none of all, warnings and errors`);
  }
  const least = leastTold.get(show);
  const common: Common = {
    today: day,
    ...(read?.kind === 'date' && { asOf: read.last }),
    ...(least && { leastTold: least }),
    severities: readSeverities(levels, mistakes),
  };
  return {
    common,
    wholeWorkspace: reach !== 'openFiles',
    hints: readHints(inlayHints, mistakes),
    mistakes,
  };
}

function readHints(sent: unknown, mistakes: string[]): HintKinds {
  const { stages, titles, ratings } = fieldsOf(sent);
  for (const [kind, value] of Object.entries({ stages, titles, ratings })) {
    if (value === undefined || typeof value === 'boolean') continue;
    mistakes.push(`goldenThread.inlayHints.${kind}: '${value}' is neither true nor false`);
  }
  return { stages: stages !== false, titles: titles !== false, ratings: ratings !== false };
}

function readSeverities(sent: unknown, mistakes: string[]): ReadonlyMap<string, Severity | 'off'> {
  const found = new Map<string, Severity | 'off'>();
  for (const [id, level] of Object.entries(fieldsOf(sent))) {
    const severity = severities.find((one) => one === level);
    if (!checks.some((check) => check.id === id)) {
      mistakes.push(`goldenThread.severities: there is no check ${id}`);
    } else if (severity) found.set(id, severity);
    else mistakes.push(`goldenThread.severities: '${level}' of ${id} is no severity`);
  }
  return found;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
