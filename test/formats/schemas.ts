/** Whether what a format gives is what its service takes. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';

/** A schema as schemastore.org has it. */
export function published(name: string): object {
  const folder = dirname(require.resolve('schemastore/package.json'));
  return JSON.parse(readFileSync(join(folder, 'schemas/json', name), 'utf8'));
}

/** The published schema of SARIF 2.1.0. */
export const publishedSarif = published('sarif-2.1.0.json');

/** Fails where a value is not what the schema allows. */
export function assertValid(schema: object, value: unknown): void {
  const validate = new Ajv({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
    allErrors: true,
  }).compile(schema);
  assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 5), null, 1));
}

const text = { type: 'string' };
const count = { type: 'integer', minimum: 1 };
const record = (properties: object, ...required: string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** What GitLab says of its Code Quality report, which has no published schema. */
export const gitlabReport = {
  type: 'array',
  items: record(
    {
      description: text,
      check_name: text,
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: record(
        {
          path: { type: 'string', not: { pattern: '^(?:/|\\./)' } },
          lines: record({ begin: count, end: count }, 'begin'),
        },
        'path',
        'lines',
      ),
    },
    'description',
    'check_name',
    'fingerprint',
    'severity',
    'location',
  ),
};

const position = record({ line: count, column: count }, 'line');
const range = record({ start: position, end: position }, 'start');
const location = record({ path: text, range }, 'path');

/** What reviewdog's protocol says of a DiagnosticResult. */
export const rdjsonResult = record(
  {
    source: record({ name: text, url: text }, 'name'),
    severity: text,
    diagnostics: {
      type: 'array',
      items: record(
        {
          message: text,
          location,
          severity: { enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'] },
          code: record({ value: text, url: text }, 'value'),
          suggestions: { type: 'array', items: record({ range, text }, 'range') },
          relatedLocations: {
            type: 'array',
            items: record({ message: text, location }, 'location'),
          },
        },
        'message',
        'location',
      ),
    },
  },
  'diagnostics',
);
