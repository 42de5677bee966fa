/** The bill of materials that is shipped: it can be read by others, and names what the notices name. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertValid } from './formats/schemas';

const dist = join(__dirname, '../../dist');
const bill = JSON.parse(readFileSync(join(dist, 'sbom.cdx.json'), 'utf8'));

const text = { type: 'string', minLength: 1 };
const ref = {
  type: 'string',
  pattern: '^pkg:npm/(?:%40[a-z0-9-]+/)?[a-z0-9.-]+@\\d+\\.\\d+\\.\\d+',
};

const record = (properties: object, ...required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const licence = {
  oneOf: [
    record({ license: record({ id: text }, 'id') }, 'license'),
    record({ expression: text }, 'expression'),
  ],
};
const component = {
  type: { enum: ['application', 'library'] },
  'bom-ref': ref,
  group: text,
  name: text,
  version: text,
  hashes: {
    type: 'array',
    minItems: 1,
    items: record(
      { alg: { const: 'SHA-512' }, content: { type: 'string', pattern: '^[0-9a-f]{128}$' } },
      'alg',
      'content',
    ),
  },
  licenses: { type: 'array', minItems: 1, items: licence },
  purl: ref,
};
const always = ['type', 'bom-ref', 'name', 'version', 'licenses', 'purl'];

/** What CycloneDX 1.6 asks for, of what is said here; its own schema is in no package. */
const schema = record(
  {
    bomFormat: { const: 'CycloneDX' },
    specVersion: { const: '1.6' },
    version: { const: 1 },
    metadata: record({ component: record(component, ...always) }, 'component'),
    components: {
      type: 'array',
      minItems: 10,
      uniqueItems: true,
      items: record(component, ...always, 'hashes'),
    },
    dependencies: {
      type: 'array',
      items: record(
        { ref, dependsOn: { type: 'array', items: ref, uniqueItems: true } },
        'ref',
        'dependsOn',
      ),
    },
  },
  'bomFormat',
  'specVersion',
  'version',
  'metadata',
  'components',
  'dependencies',
);

interface Named {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
}

describe('the bill of materials', () => {
  it('is as CycloneDX says', () => {
    assertValid(schema, bill);
  });

  it('names each package once, and only such as it describes', () => {
    const own: string = bill.metadata.component['bom-ref'];
    const refs: readonly string[] = bill.components.map((one: Named) => Object(one)['bom-ref']);
    assert.equal(new Set(refs).size, refs.length);
    const told: readonly { ref: string; dependsOn: readonly string[] }[] = bill.dependencies;
    assert.deepEqual(told.map((one) => one.ref).sort(), [own, ...refs].sort());
    for (const { dependsOn } of told)
      for (const one of dependsOn) assert.ok(refs.includes(one), one);
  });

  it('has the packages whose licences are shipped, and no others', () => {
    const notices = readFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const entries = notices.split(/^-{78}$/m).slice(1);
    const noticed = entries.map((entry) => /^\s*(\S+ \S+) /.exec(entry)?.[1]);
    const listed = bill.components.map(
      ({ group, name, version }: Named) => `${group ? `${group}/` : ''}${name} ${version}`,
    );
    assert.deepEqual([...new Set(noticed)].sort(), listed.toSorted());
  });
});
