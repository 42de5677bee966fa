import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { gitlab } from '../../server/formats/gitlab';
import { junit } from '../../server/formats/junit';
import { markdown } from '../../server/formats/markdown';
import { rdjson } from '../../server/formats/rdjson';
import type { Render } from '../../server/formats/report';
import { sarif } from '../../server/formats/sarif';
import { sample } from '../bench/enlarged';
import { assertValid, gitlabReport, publishedSarif, rdjsonResult } from './schemas';
import { reportOn } from './support';

const hostile = examplePlan({
  actions: [
    'links: ["<script>", "](javascript:x)", "@everyone", "\\u0007"]',
    'success-criteria: ["Improved é outcomes 👩 for all | `x`"]',
  ],
});
const unread = [{ path: 'gone.plan.yaml', message: 'there is no such file' }];
const all = reportOn(
  {
    'dudley.plan.yaml': sample,
    'a b/ü"<b>&\n](x).plan.yaml': hostile,
    'sound.plan.yaml': examplePlan({}),
  },
  { failures: unread },
);
const problems = all.files.flatMap((file) => file.problems);
const read = (render: Render, report = all) => JSON.parse(render(report));

describe('SARIF', () => {
  it('is valid by the published schema', () => {
    assertValid(publishedSarif, read(sarif));
  });

  it('has a rule for each check that found something, with all that code scanning shows of it', () => {
    const [run] = read(sarif).runs;
    const { rules } = run.tool.driver;
    assert.deepEqual(
      rules.map(({ id }: { id: string }) => id),
      [...new Set(problems.map(({ check }) => check))].sort(),
    );
    for (const rule of rules) {
      assert.ok(rule.shortDescription.text && rule.fullDescription.text);
      assert.match(rule.help.markdown, /^[A-Z]/);
      assert.doesNotMatch(rule.help.text, /```|^#/m);
      assert.match(rule.properties.precision, /^(?:very-high|high|medium|low)$/);
      assert.match(rule.properties['problem.severity'], /^(?:error|warning|recommendation)$/);
    }
    for (const { ruleId, ruleIndex } of run.results) assert.equal(rules[ruleIndex].id, ruleId);
  });

  it('has each problem at its place, the address of its file relative', () => {
    const [run] = read(sarif).runs;
    assert.equal(run.results.length, problems.length);
    const uris = new Set(
      run.results.map(
        (one: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
          one.locations[0]?.physicalLocation.artifactLocation.uri,
      ),
    );
    assert.deepEqual(
      uris,
      new Set(['dudley.plan.yaml', 'a%20b/%C3%BC%22%3Cb%3E%26%0A%5D(x).plan.yaml']),
    );
  });

  it('keeps the gravest 5,000, and says how many it leaves out', () => {
    const [file = assert.fail()] = reportOn({ 'a.plan.yaml': hostile }).files;
    const [first = assert.fail()] = file.problems;
    const many = Array.from({ length: 5010 }, (_, i) => ({
      ...first,
      subject: first.subject,
      related: first.related,
      severity: i < 20 ? ('suggestion' as const) : ('error' as const),
    }));
    const report = { ...all, failures: [], files: [{ ...file, problems: many }] };
    const [run] = read(sarif, report).runs;
    assert.equal(run.results.length, 5000);
    const levels = run.results.map(({ level }: { level: string }) => level);
    assert.equal(levels.filter((level: string) => level === 'error').length, 4990);
    const [note] = run.invocations[0].toolExecutionNotifications;
    assert.match(note.message.text, /^10 more problems are left out/);
  });

  it('makes no link of what a plan says', () => {
    const criterion = '[Staff](https://evil.example/login) are happy';
    const text = examplePlan({
      actions: [
        `success-criteria:\n  - 90% of visits are on time by June 2026\n  - "${criterion}"`,
      ],
    });
    const messages = read(sarif, reportOn({ 'a.plan.yaml': text })).runs[0].results.map(
      ({ message }: { message: { text: string } }) => message.text,
    );
    assert.ok(messages.some((one: string) => one.includes('[Staff] (https://evil.example')));
    assert.ok(messages.every((one: string) => !one.includes('](')));
  });

  it('has the fixes that leave no blank, as replacements', () => {
    const [run] = read(sarif).runs;
    const fixes = run.results.flatMap((one: { fixes?: object[] }) => one.fixes ?? []);
    const wanted = problems.flatMap((one) => one.fixes.filter(({ blank }) => !blank));
    assert.ok(wanted.length > 0);
    assert.deepEqual(
      fixes.map((fix: { description: { text: string } }) => fix.description.text).sort(),
      wanted.map(({ title }) => title).sort(),
    );
  });

  it('says of a file that could not be read that the run did not succeed', () => {
    const [{ executionSuccessful, toolExecutionNotifications }] = read(sarif).runs[0].invocations;
    assert.equal(executionSuccessful, false);
    assert.match(toolExecutionNotifications[0].message.text, /^gone\.plan\.yaml: /);
  });
});

describe('the report for GitLab', () => {
  it('is what GitLab says it takes, each fingerprint there once', () => {
    const report = read(gitlab);
    assertValid(gitlabReport, report);
    assert.equal(report.length, problems.length + 1);
    assert.equal(
      new Set(report.map((one: { fingerprint: string }) => one.fingerprint)).size,
      report.length,
    );
  });
});

describe('the report for reviewdog', () => {
  it('is what its protocol says', () => {
    const report = read(rdjson);
    assertValid(rdjsonResult, report);
    assert.equal(report.diagnostics.length, problems.length + 1);
  });

  it('suggests nothing for other lines than those of the problem', () => {
    const text = examplePlan({ actions: ['links: [O25.1, O25.1, B19]'] });
    const { diagnostics } = read(rdjson, reportOn({ 'a.plan.yaml': text }));
    const told = diagnostics.filter(({ suggestions = [] }) => suggestions.length > 0);
    assert.ok(told.length > 0);
    for (const { location, suggestions } of told) {
      for (const { range } of suggestions) {
        assert.ok(range.start.line >= location.range.start.line);
        assert.ok(range.end.line <= location.range.end.line);
      }
    }
  });

  it('counts columns in bytes', () => {
    const text = examplePlan({ actions: ['links: ["É", B19]'] });
    const { diagnostics } = read(rdjson, reportOn({ 'a.plan.yaml': text }));
    const found = diagnostics.find(({ message }: { message: string }) => message.startsWith('B19'));
    const line = text.split('\n')[found.location.range.start.line - 1] ?? '';
    const { start, end } = found.location.range;
    const bytes = Buffer.from(line).subarray(start.column - 1, end.column - 1);
    assert.equal(bytes.toString(), 'B19');
  });
});

describe('the report as JUnit', () => {
  it('counts what it holds, an error as a failure', () => {
    const xml = junit(all);
    const count = (pattern: RegExp) => [...xml.matchAll(pattern)].length;
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    assert.equal(count(/<failure /g), errors);
    assert.equal(count(/<error /g), 1);
    assert.equal(count(/<testsuite /g), 4);
    // A case for each problem, for the sound plan, and for the one that is gone.
    assert.equal(count(/<testcase /g), problems.length + 2);
    const sum = [...xml.matchAll(/<testsuite [^>]*failures="(\d+)"/g)].map(([, n]) => Number(n));
    assert.equal(
      sum.reduce((a, b) => a + b, 0),
      errors,
    );
  });

  it('opens and closes each element, and holds nothing that XML cannot', () => {
    const open: string[] = [];
    for (const [, slash, name = ''] of junit(all).matchAll(/<(\/?)([a-z-]+)(?: [^<>]*)?>/g)) {
      if (slash) assert.equal(open.pop(), name);
      else open.push(name);
    }
    assert.deepEqual(open, []);
    assert.doesNotMatch(junit(all), /\p{Cc}(?<!\n)|<script/u);
  });
});

describe('the report as Markdown', () => {
  it('has a table for each plan with problems, and nothing of a plan that Markdown obeys', () => {
    const text = markdown(all);
    assert.equal([...text.matchAll(/^### /gm)].length, 2);
    assert.doesNotMatch(text, /(?<!\\)<script|(?<!\\)\]\(javascript|@everyone|\p{Cc}(?<!\n)/u);
    const rows = text.split('\n').filter((line) => line.startsWith('| **'));
    assert.equal(rows.length, problems.length);
    for (const row of rows) assert.equal(row.match(/(?<!\\)\|/g)?.length, 6, row);
  });

  it('shows the gravest where there are too many, and says how many are left', () => {
    const [file = assert.fail()] = all.files;
    const [first = assert.fail()] = file.problems;
    const many = Array.from({ length: 1003 }, () => first);
    assert.match(markdown({ ...all, files: [{ ...file, problems: many }] }), /^3 more problems/m);
  });
});
