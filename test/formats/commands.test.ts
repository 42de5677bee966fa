import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { azure } from '../../server/formats/azure';
import { compact } from '../../server/formats/compact';
import { github } from '../../server/formats/github';
import { gitlab } from '../../server/formats/gitlab';
import { junit } from '../../server/formats/junit';
import { rdjson } from '../../server/formats/rdjson';
import type { Report } from '../../server/formats/report';
import { sarif } from '../../server/formats/sarif';
import { reportOn } from './support';

const path = 'plans/a, b:c%];\n::error::x##[y].plan.yaml';
const hostile = examplePlan({
  actions: ['links: [":: \\n::error::forged \\r##vso[task.complete]; 100%"]', 'links: [BAU]'],
});
const unread = { path: '::warning::x', message: 'cannot be read\n::error::forged' };

/** What the runner of GitHub makes of a line: see the page of the format. */
function githubCommand(line: string) {
  const [, name, said = '', message = ''] =
    /^\s*::(\w+)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/.exec(line) ?? [];
  const plain = (text: string) =>
    text
      .replace(/%3A/g, ':')
      .replace(/%2C/g, ',')
      .replace(/%0A/g, '\n')
      .replace(/%0D/g, '\r')
      .replace(/%25/g, '%');
  const properties = said.split(',').map((one) => one.split('='));
  return {
    name,
    properties: Object.fromEntries(properties.map(([key = '', value = '']) => [key, plain(value)])),
    message: plain(message),
  };
}

/** What the agent of Azure Pipelines makes of a line. */
function azureCommand(line: string) {
  const [, said = '', message = ''] = /^##vso\[task\.logissue ([^\]]*)\](.*)$/.exec(line) ?? [];
  const plain = (text: string) =>
    text
      .replace(/%3B/g, ';')
      .replace(/%5D/g, ']')
      .replace(/%0A/g, '\n')
      .replace(/%0D/g, '\r')
      .replace(/%AZP25/g, '%');
  const properties = said.split(';').map((one) => one.split('='));
  return {
    properties: Object.fromEntries(properties.map(([key = '', value = '']) => [key, plain(value)])),
    message: plain(message),
  };
}

const linesOf = (text: string) => text.trimEnd().split('\n');

for (const [name, render, read] of [
  ['GitHub', github, githubCommand],
  ['Azure Pipelines', azure, azureCommand],
] as const) {
  describe(`commands for ${name}`, () => {
    const report: Report = reportOn({ [path]: hostile }, { failures: [unread] });
    const problems = report.files.flatMap((file) => file.problems);

    it('are one line for each problem, whatever the plan says', () => {
      const lines = linesOf(render(report));
      assert.equal(lines.length, problems.length + 1);
      const told = lines.slice(1).map((line) => read(line).message);
      assert.deepEqual([...told].sort(), problems.map(({ message }) => message).sort());
      assert.equal(read(lines[0] ?? '').message, `${unread.path}: ${unread.message}`);
    });

    it('name the file, and the gravest come first', () => {
      const [, first = '', ...rest] = linesOf(render(report));
      const { properties } = read(first);
      assert.equal(properties['file'] ?? properties['sourcepath'], path);
      assert.match(first, /^(?:::error |##vso\[task\.logissue type=error;)/);
      assert.doesNotMatch(rest.at(-1) ?? '', /^(?:::error |##vso\[task\.logissue type=error;)/);
    });

    it('are none for a plan without problems', () => {
      assert.equal(render(reportOn({ 'a.plan.yaml': examplePlan({}) })), '');
    });
  });
}

describe('other formats', () => {
  const report = reportOn(
    {
      [path]: hostile,
      'b.plan.yaml': examplePlan({ actions: ['links: ["\\u001B]8;;x\\u009B1m\\u202E"]'] }),
    },
    { failures: [unread] },
  );
  for (const [name, render] of Object.entries({
    azure,
    compact,
    github,
    gitlab,
    junit,
    rdjson,
    sarif,
  }))
    it(`give no command to a pipeline or a terminal: ${name}`, () => {
      const text = render(report);
      const isCommands = name === 'azure' || name === 'github';
      if (!isCommands) assert.doesNotMatch(text, /##(?:vso)?\[|^\s*::/m);
      assert.doesNotMatch(
        text.replaceAll('\n', ''),
        /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u,
      );
    });
});

describe('annotations of GitHub', () => {
  it('have the place of a problem, columns within one line alone', () => {
    const report = reportOn({ 'a.plan.yaml': hostile });
    const [first = ''] = linesOf(github(report));
    const { name, properties } = githubCommand(first);
    assert.equal(name, 'error');
    const { line, endLine, col, endColumn } = properties;
    assert.equal(line, endLine);
    assert.ok(Number(col) >= 1 && Number(endColumn) > Number(col));
  });
});
