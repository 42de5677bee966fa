/** The Code Quality report of GitLab (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */

import { harmlessJson } from '../text/harmless';
import { fingerprintsOf } from './fingerprints';
import { regionOf } from './region';
import type { Report } from './report';

const severities = { error: 'major', warning: 'minor', suggestion: 'info' } as const;

/** GitLab compares two reports by fingerprint, so each may be there once. */
export function gitlab(report: Report): string {
  const failures = report.failures.map(({ path, message }) => ({
    description: `${path}: ${message}`,
    check_name: 'unreadable',
    fingerprint: report.hash(path),
    severity: 'blocker',
    location: { path, lines: { begin: 1 } },
  }));
  const found = report.files.flatMap((file) => {
    const fingerprints = fingerprintsOf(file, report);
    return file.problems.map((problem) => {
      const { startLine, endLine } = regionOf(problem);
      return {
        description: problem.message,
        check_name: problem.check,
        fingerprint: fingerprints.get(problem),
        severity: severities[problem.severity],
        location: { path: file.path, lines: { begin: startLine, end: endLine } },
      };
    });
  });
  return `${harmlessJson([...failures, ...found], 2)}\n`;
}
