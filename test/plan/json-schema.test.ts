import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { parse } from 'yaml';
import { checks } from '../../server/checks';
import { examplePlan } from '../../server/checks/support/example';
import { isPlanName } from '../../server/node/find-plans';
import { headings } from '../../server/plan/headings';
import { planSchema } from '../../server/plan/schema/json-schema';

const samples = join(__dirname, '../../../samples');
const schema = planSchema();
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** What the schema has against a plan, as an editor with plain YAML reads it. */
function complaints(text: string): string[] {
  if (validate(parse(text, { logLevel: 'silent' }))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the JSON Schema of a plan file', () => {
  for (const name of readdirSync(samples).filter(isPlanName)) {
    it(`has nothing against ${name}`, () => {
      assert.deepEqual(complaints(readFileSync(join(samples, name), 'utf8')), []);
    });
  }

  it('has nothing against the sound examples of the checks', () => {
    const sound = checks
      .filter(({ on, id }) => on !== 'exception' && !/^(?:yaml|privacy)\//.test(id))
      .flatMap(({ id, passes }) => passes.map((example) => ({ id, text: examplePlan(example) })));
    for (const { id, text } of sound) {
      if (id === 'plan/invalid-value') continue;
      assert.deepEqual(complaints(text), [], `${id}\n${text}`);
    }
  });

  const accepted: Record<string, string> = {
    'numbers, yes and nothing where a text is meant': 'resources: 12\nsteps: [2020, true, ~]',
    'one text where a list is meant': 'outcomes: Staffing meets demand\npartners: police',
    'codes in one text': 'links: O25.1/ BAU',
    'an empty optional field': 'status:\nmilestones:\nwithdrawn:',
    'a criterion with fields': 'success-criteria:\n  - measure: agency-rate\n    by: 2026',
    'one criterion': 'success-criteria: Agency staff fill 10% of posts',
  };
  for (const [what, fields] of Object.entries(accepted)) {
    it(`accepts ${what}`, () => {
      assert.deepEqual(complaints(examplePlan({ actions: [fields] })), []);
    });
  }

  const refused: Record<string, [fields: string, complaint: RegExp]> = {
    'an unknown key': ['resource: Two posts', /must NOT have additional properties/],
    'a word that is no status': ['status: Amber', /must be equal to one of the allowed values/],
    'a list where a text is meant': ['action: [a, b]', /action must be/],
    'an unknown key of a criterion': ['success-criteria:\n  - mesure: agency-rate', /must/],
    'a text where fields are meant': ['withdrawn: yes', /withdrawn must be/],
  };
  for (const [what, [fields, complaint]] of Object.entries(refused)) {
    it(`refuses ${what}`, () => {
      assert.match(complaints(examplePlan({ actions: [fields] })).join('\n'), complaint);
    });
  }

  it('refuses a board that meets at no known time', () => {
    const blocks = (meets: string) => ({
      blocks: `boards:\n  improvement:\n    title: A board\n    meets: ${meets}\n`,
    });
    assert.match(complaints(examplePlan(blocks('monthly'))).join(), /meets must/);
    for (const meets of [
      'as-required',
      '[2026-06-01, 1 July 2026]',
      '{every: 8 weeks, from: 2026-03}',
    ]) {
      assert.deepEqual(complaints(examplePlan(blocks(meets))), []);
    }
  });

  it('lets a plan be without the lists that may be in golden-thread.yaml', () => {
    const without = examplePlan({}).replace(/^sources:\n[\s\S]*?(?=^boards:)/m, '');
    assert.ok(!without.includes('officers:'));
    assert.deepEqual(complaints(without), []);
  });

  it('refuses a plan without its parts', () => {
    assert.match(
      complaints('plan:\n  title: A plan\n').join('\n'),
      /required property 'priorities'/,
    );
  });

  it('takes printed headings for the keys that they mean, and misses them where both are absent', () => {
    let text = examplePlan({});
    for (const [heading, key] of headings) text = text.replaceAll(` ${key}:`, ` ${heading}:`);
    assert.match(text, /what-success-looks-like/);
    assert.deepEqual(complaints(text), []);
    const without = text.replaceAll(/ timeframe:.*\n/g, ' stage: foundation\n');
    assert.match(complaints(without).join('\n'), /required property 'deadline'/);
  });

  it('keeps the descriptions of fields', () => {
    assert.match(JSON.stringify(schema), /The title of the plan\./);
    assert.match(JSON.stringify(schema), /What success looks like/);
  });
});
