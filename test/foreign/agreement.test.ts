/** What of the official test suite of YAML is an error, in our view and in that of the library `yaml`. */

import assert from 'node:assert/strict';
import { parseAllDocuments, parseDocument } from 'yaml';
import { formatted } from '../../server/features/formatting/format';
import { sameValues } from '../../server/features/formatting/meaning';
import { openDocument } from '../../server/plan/document';
import { applied, judgeText } from '../support/judged';
import { allCases, cases, holders } from './cases';

/** Where we say something else than the library, and why. */
const others: Readonly<Record<string, string>> = {
  '9MMA':
    'A directive without a plan is told here. The suite calls it an error, the library does not.',
  BD7L: 'A list before fields is told as a text where fields are expected (plan/invalid-value).',
  GDY7: 'A line whose colon is in a comment is told as a text where fields are expected (plan/invalid-value).',
  ZCZ6: 'A second colon is read as its author meant it, with advice to quote the text (yaml/unquoted-text).',
};

const options = {
  schema: 'failsafe',
  resolveKnownTags: false,
  uniqueKeys: false,
  logLevel: 'error',
} as const;

/** Whether the library finds that it is no sound YAML of one document, or has a tag of which nobody knows what it means. */
function isWrongToYaml(text: string): boolean {
  const documents = parseAllDocuments(text, options);
  if (!Array.isArray(documents)) return false;
  return (
    documents.length > 1 ||
    documents.some(
      ({ errors, warnings }) =>
        errors.length > 0 || warnings.some(({ code }) => code === 'TAG_RESOLVE_FAILED'),
    )
  );
}

/** What the library reads, but for white space and for what is empty; undefined for what is an error to it. */
function saidToYaml(text: string): string | undefined {
  const document = parseDocument(text, options);
  if (document.errors.length > 0) return undefined;
  return JSON.stringify(document.toJS({ mapAsMap: true }), (_, value: unknown) => {
    if (value instanceof Map) return { map: [...value] };
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : (value ?? '');
  });
}

const lengthOf = (line: string | undefined) => line?.replace(/\r$/, '').length ?? -1;

describe('the official test suite of YAML', () => {
  it('has every text read and judged, whatever holds it, with each problem at a place in the text', () => {
    for (const { id, yaml } of allCases) {
      for (const held of holders.map((hold) => hold(yaml))) {
        const { problems, crashed } = judgeText(held, { config: held });
        assert.equal(crashed, false, id);
        const lines = held.split('\n');
        for (const { start, end, check } of problems) {
          for (const { line, character } of [start, end]) {
            assert.ok(
              character <= lengthOf(lines[line]),
              `${id}: ${check} at ${line}:${character}`,
            );
          }
        }
      }
    }
  }).timeout(300_000);

  it('is wrong where the library says so, and nowhere else', () => {
    const apart = allCases.filter(({ yaml }) => {
      const isWrong = judgeText(yaml).problems.some(({ check }) => check === 'yaml/syntax');
      return isWrong !== isWrongToYaml(yaml);
    });
    assert.deepEqual(apart.map(({ id }) => id).sort(), Object.keys(others).sort());
    for (const { id, yaml } of apart) {
      const said = judgeText(yaml).problems.map(({ check }) => check);
      const named = /\((\S+)\)\.$/.exec(others[id] ?? '')?.[1] ?? 'yaml/syntax';
      assert.ok(said.includes(named), id);
    }
  });

  it('means the same when it is formatted, and twice is once', () => {
    for (const { id, yaml } of cases) {
      for (const text of holders.map((hold) => hold(yaml))) {
        for (const kind of ['plan', 'config'] as const) {
          const made = formatted(openDocument(text), kind);
          if (!('edits' in made)) continue;
          const after = applied(text, made.edits);
          assert.ok(sameValues(openDocument(text), openDocument(after), kind), id);
          assert.deepEqual(formatted(openDocument(after), kind), { edits: [] }, id);
          // In fields that we do not know, what it says is for others alone. A mark of YAML becomes text.
          const said = /[&*]/.test(text) || text.includes('action:') ? undefined : saidToYaml(text);
          if (said !== undefined) assert.equal(saidToYaml(after), said, id);
        }
      }
    }
  });
});
