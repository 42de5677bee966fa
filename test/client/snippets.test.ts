import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplePlan } from '../../server/checks/support/example';
import { judgeText, lines } from '../support/judged';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const file = join(__dirname, '../../../client/snippets/plan.json');
const snippets: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync(file, 'utf8'));

const variables: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '06',
  CURRENT_DATE: '01',
};

/** What the editor writes for one who takes every suggestion: of several, the first. */
function expanded(body: string): string {
  const filled = new Map<string, string>();
  const withVariables = body.replace(/\$([A-Z_]+)/g, (_, name: string) => {
    const value = variables[name];
    assert.ok(value !== undefined, `the variable ${name} is known`);
    return value;
  });
  const text = withVariables.replace(
    /\$\{(\d+)(?::([^}]*)|\|([^|}]*)\|)\}/g,
    (_, stop: string, words: string | undefined, choices: string | undefined) => {
      const [first] = choices?.split(',') ?? [];
      const value = filled.get(stop) ?? words ?? first ?? '';
      filled.set(stop, value);
      return value;
    },
  );
  assert.doesNotMatch(text, /\$/, 'nothing is left to expand');
  return text;
}

const indented = (text: string, columns: number) => text.replace(/^(?=.)/gm, ' '.repeat(columns));

/** The plan with a snippet where it belongs. */
const places: Readonly<Record<string, (text: string) => string>> = {
  plan: (text) => examplePlan({ blocks: text }),
  source: (text) => after(/^sources:\n/m, indented(text, 2)),
  officer: (text) => after(/^officers:\n/m, indented(text.replace(/dcs|Director of/g, 'chief'), 2)),
  board: (text) => after(/^boards:\n/m, indented(text.replace(/improvement/gi, 'scrutiny'), 2)),
  stage: (text) => examplePlan({ blocks: `stages:\n${indented(text, 2)}` }),
  priority: (text) => after(/^priorities:\n/m, indented(text.replace(/\bCS/g, 'XY'), 2)),
  action: (text) => after(/^ {4}actions:\n/m, indented(text, 6)),
  update: (text) => examplePlan({ actions: [`updates:\n${indented(text, 2)}`] }),
  milestone: (text) => examplePlan({ actions: [`milestones:\n${indented(text, 2)}`] }),
  measure: (text) => examplePlan({ blocks: `measures:\n${indented(text, 2)}` }),
  risk: (text) => examplePlan({ blocks: `risks:\n${indented(text, 2)}` }),
  decision: (text) => examplePlan({ blocks: `decisions:\n${indented(text, 2)}` }),
};

/** The sound plan with a text after the line that matches. */
function after(line: RegExp, text: string): string {
  const plan = examplePlan({});
  assert.match(plan, line);
  return plan.replace(line, (found) => found + text);
}

describe('the snippets', () => {
  it('are those whose places are known', () => {
    assert.deepEqual(
      Object.values(snippets)
        .map(({ prefix }) => prefix)
        .sort(),
      Object.keys(places).sort(),
    );
  });

  for (const [name, { prefix, description, body }] of Object.entries(snippets)) {
    it(`can be read where they belong, every field of them known: ${name}`, () => {
      assert.ok(description.length > 10);
      const text = `${expanded(body.join('\n'))}\n`;
      const plan = places[prefix]?.(text) ?? assert.fail(`${prefix} has a place`);
      const found = lines(judgeText(plan)).filter((line) => /^(?:yaml|plan)\//.test(line));
      assert.deepEqual(found, [], plan);
    });
  }

  it('would be found out if they could not be read', () => {
    const plan = places['risk']?.('r1:\n  title: [No applicants\n') ?? '';
    assert.ok(lines(judgeText(plan)).some((line) => line.startsWith('yaml/syntax')));
  });
});
