/** JUnit's XML, which most services of continuous integration show: a suite for each plan, a case for each problem. */

import type { Problem } from '../engine/problem';
import { element, type Xml, xmlDocument } from '../text/xml';
import { bySeverity, type Severity } from '../workspace/setting';
import type { FileReport, Report } from './report';

/** What makes the run fail is a failure; of any other problem the case passes and says it. A clean plan is one case. */
export function junit({ files, failures, failOn }: Report): string {
  const unread = failures.map(({ path, message }) => {
    const error = element('error', { message }, message);
    return suite(path, { errors: 1 }, [testCase(path, 'can be read', error)]);
  });
  const all = [...unread, ...files.map((file) => suiteOf(file, failOn))];
  return xmlDocument(element('testsuites', { name: 'golden-thread' }, ...all));
}

function suiteOf({ path, problems }: FileReport, failOn: Severity): Xml {
  if (problems.length === 0) return suite(path, {}, [testCase(path, 'no problems')]);
  const sorted = [...problems].sort(
    (a, b) => bySeverity.indexOf(a.severity) - bySeverity.indexOf(b.severity),
  );
  const fails = ({ severity }: Problem) =>
    bySeverity.indexOf(severity) <= bySeverity.indexOf(failOn);
  const failures = problems.filter(fails).length;
  return suite(
    path,
    { failures },
    sorted.map((problem) => caseOf(problem, path, fails(problem))),
  );
}

function caseOf(
  { check, severity, message, start, action }: Problem,
  path: string,
  fails: boolean,
): Xml {
  const place = `${path}:${start.line + 1}:${start.character + 1}`;
  const text = `${place}: ${severity}: ${message} (${check})`;
  const outcome = fails
    ? element('failure', { message, type: check }, text)
    : element('system-out', {}, text);
  return testCase(path, `${action === null ? '' : `${action} `}${check} ${place}`, outcome);
}

function testCase(path: string, name: string, ...outcome: readonly Xml[]): Xml {
  return element('testcase', { name, classname: path, time: 0 }, ...outcome);
}

function suite(
  path: string,
  counts: { readonly failures?: number; readonly errors?: number },
  cases: readonly Xml[],
): Xml {
  const { failures = 0, errors = 0 } = counts;
  const attributes = { name: path, tests: cases.length, failures, errors, skipped: 0, time: 0 };
  return element('testsuite', attributes, ...cases);
}
