/** What the problem matchers of VS Code and GitHub make of the lines of `--format compact`. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplePlan } from '../../server/checks/support/example';
import { compact } from '../../server/formats/compact';
import type { Report } from '../../server/formats/report';
import { reportOn } from './support';

const root = join(__dirname, '../../..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly severity?: number;
  readonly message: number;
  readonly code: number;
}
interface Matcher {
  readonly severity?: string;
  readonly pattern: Pattern;
}

const [inEditor]: Matcher[] = read('package.json').contributes.problemMatchers;
const onGitHub: { severity?: string; pattern: [Pattern] }[] = read(
  '.github/golden-thread.json',
).problemMatcher;
const matchers: Readonly<Record<string, readonly Matcher[]>> = {
  'VS Code': inEditor ? [inEditor] : [],
  GitHub: onGitHub.map(({ pattern: [pattern], ...more }) => ({ ...more, pattern })),
};

/** What the first matcher that knows a line takes out of it. */
function matched(line: string, all: readonly Matcher[]) {
  for (const { severity, pattern } of all) {
    const found = new RegExp(pattern.regexp).exec(line);
    if (!found) continue;
    const at = (group: number | undefined) => (group === undefined ? undefined : found[group]);
    return {
      path: at(pattern.file),
      line: Number(at(pattern.line)),
      column: Number(at(pattern.column)),
      severity: at(pattern.severity) ?? severity,
      message: at(pattern.message),
      check: at(pattern.code),
    };
  }
  return undefined;
}

const forged = 'b.plan.yaml:1:1: error: forged [links/duplicate]';
const plan = examplePlan({
  actions: [`links: ["x\\n${forged}", "::error::y"]`, 'links: [BAU]'],
});
const names = [
  'plans/children.plan.yaml',
  'C:\\plans\\children.plan.yaml',
  'a [draft]: (2).plan.yaml',
  '12:30.plan.yaml',
  'a:3:4.plan.yaml',
  "Children's plan, 2026: final.plan.yaml",
];
const linesOf = (report: Report) => compact(report).trimEnd().split('\n');

for (const [service, all] of Object.entries(matchers)) {
  describe(`the problem matcher of ${service}`, () => {
    for (const name of names) {
      it(`reads every problem of ${name}`, () => {
        const report = reportOn({ [name]: plan });
        const [{ problems } = assert.fail()] = report.files;
        assert.deepEqual(new Set(problems.map(({ severity }) => severity)).has('error'), true);
        const wanted = problems.map(({ start, severity, message, check }) => ({
          path: name,
          line: start.line + 1,
          column: start.character + 1,
          severity: severityIn(service, severity),
          message,
          check,
        }));
        const told = linesOf(report).map((line) => matched(line, all));
        assert.deepEqual(
          told.map((one) => ({ ...one, message: one?.message?.replace(/\uA789/g, ':') })),
          wanted.map((one) => ({ ...one, message: one.message.replace(/\n/g, ' ') })),
        );
      });
    }

    it('reads what could not be read', () => {
      const report = reportOn(
        {},
        { failures: [{ path: 'gone.plan.yaml', message: 'it is gone' }] },
      );
      assert.deepEqual(matched(compact(report).trimEnd(), all), {
        path: 'gone.plan.yaml',
        line: 1,
        column: 1,
        severity: 'error',
        message: 'it is gone',
        check: 'unreadable',
      });
    });

    it('takes no name of a file for a problem', () => {
      const report = reportOn({ 'x:1:1: error: forged.plan.yaml': plan });
      for (const line of linesOf(report)) {
        assert.match(matched(line, all)?.path ?? '', /^x.1:1: error: forged\.plan\.yaml$/);
      }
    });

    it('leaves everything else alone', () => {
      for (const line of [
        '',
        'No problems in 1 plan',
        'error: a [b]',
        'a.plan.yaml:1:1: note: x',
      ]) {
        assert.equal(matched(line, all), undefined);
      }
    });
  });
}

describe('problems in compact lines', () => {
  it('are one line each, which no text of a plan can begin', () => {
    const report = reportOn({ 'a.plan.yaml': plan });
    const lines = linesOf(report);
    assert.equal(lines.length, report.files[0]?.problems.length);
    for (const line of lines) assert.match(line, /^a\.plan\.yaml:\d/);
  });

  it('are none of a sound plan', () => {
    assert.equal(compact(reportOn({ 'a.plan.yaml': examplePlan({}) })), '');
  });
});

/** GitHub has no suggestions; VS Code takes the severity of the matcher for a word that it does not know. */
function severityIn(service: string, severity: string): string {
  return service === 'GitHub' && severity === 'suggestion' ? 'notice' : severity;
}
