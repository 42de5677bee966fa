/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), with what GitHub's code scanning reads of it
 * (https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support).
 */

import { homepage } from '../checks/support/page';
import type { Problem } from '../engine/problem';
import { Places } from '../plan/places';
import { harmlessJson } from '../text/harmless';
import { fingerprintsOf } from './fingerprints';
import { addressOf, regionOf } from './region';
import { type FileReport, gravestFirst, type Located, type Report } from './report';
import { levels, ruleOf } from './sarif-rules';
import { type ShownFix, shownFixesIn } from './shown-edits';

/** GitHub shows no more of one run. */
const mostResults = 5000;

/** One run. Of more results than are shown the gravest are kept, and a notification says how many are not. */
export function sarif(report: Report): string {
  const all: readonly Result[] = [...gravestFirst(report), ...report.files.flatMap(exceptedIn)];
  const told = all.slice(0, mostResults);
  const ids = [...new Set(told.map(({ problem }) => problem.check))].sort();
  const files = new Map(report.files.map((file) => [file, aboutFile(file, report)]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Golden Thread',
            informationUri: homepage,
            semanticVersion: report.version,
            rules: ids.map(ruleOf),
          },
        },
        automationDetails: { id: 'golden-thread/' },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report, all.length - told.length)],
        results: told.map((one) => result(one, ids, files.get(one.file))),
      },
    ],
  };
  return `${harmlessJson(log, 2)}\n`;
}

/** A problem that is told, or one that was agreed to be left. */
interface Result extends Located {
  /** Why it is left. */
  readonly reason?: string;
}

function exceptedIn(file: FileReport): readonly Result[] {
  return file.excepted.map(({ problem, reason }) => ({ file, problem, reason }));
}

/** What all results of one file need. */
interface About {
  readonly fingerprints: ReadonlyMap<Problem, string>;
  readonly places: Places;
  readonly fixesOf: (problem: Problem) => readonly ShownFix[];
}

function aboutFile(file: FileReport, report: Report): About {
  return {
    fingerprints: fingerprintsOf(file, report),
    places: new Places(file.plan.document, 'utf-16'),
    fixesOf: shownFixesIn(file),
  };
}

function invocation({ failures }: Report, left: number) {
  const unread = failures.map(({ path, message }) => ({
    level: 'error',
    message: plain(`${path}: ${message}`),
  }));
  const cut = {
    level: 'warning',
    message: { text: `${left} more problems are left out: the ${mostResults} gravest are here.` },
  };
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: [...unread, ...(left > 0 ? [cut] : [])],
  };
}

function result({ file, problem, reason }: Result, ids: readonly string[], about?: About) {
  const { check, severity, message, related, fixes } = problem;
  const artifactLocation = { uri: addressOf(file.path), uriBaseId: '%SRCROOT%' };
  const at = (range: Parameters<typeof regionOf>[0]) => ({
    physicalLocation: { artifactLocation, region: regionOf(range) },
  });
  return {
    ruleId: check,
    ruleIndex: ids.indexOf(check),
    level: levels[severity],
    message: plain(message),
    locations: [{ ...at(problem), ...logicalLocation(problem) }],
    partialFingerprints: { primaryLocationLineHash: about?.fingerprints.get(problem) },
    ...(reason !== undefined && {
      suppressions: [{ kind: 'inSource', status: 'accepted', justification: reason }],
    }),
    ...(related.length > 0 && {
      relatedLocations: related.map((spot, id) => ({
        id,
        ...at(spot),
        message: plain(spot.message),
      })),
    }),
    ...(about &&
      fixes.length > 0 && { fixes: about.fixesOf(problem).map((fix) => change(fix, about)) }),
  };

  function change({ title, edits }: ShownFix, { places }: About) {
    const replacements = edits.map((edit) => ({
      deletedRegion: regionOf(places.rangeOf(edit)),
      insertedContent: { text: edit.text },
    }));
    return {
      description: plain(title),
      artifactChanges: [{ artifactLocation, replacements }],
    };
  }
}

/** What a plan says is no link: SARIF makes one of '[text](address)' in any message. */
function plain(text: string) {
  return { text: text.replaceAll('](', '] (') };
}

function logicalLocation({ action }: Problem) {
  return action === null ? {} : { logicalLocations: [{ name: action, kind: 'action' }] };
}
