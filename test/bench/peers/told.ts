/** What both of the small validators do: read each plan in their way, and tell whether the schema allows it. */

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';

/** Validates the plans that the command line names, after the schema. */
export function tellAll(read: (text: string) => unknown): void {
  const [schema = '', ...files] = process.argv.slice(2);
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  const isValid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
  for (const file of files) {
    const value = read(readFileSync(file, 'utf8'));
    console.log(`${file} ${isValid(value) ? 'valid' : 'invalid'}`);
    for (const { instancePath, message } of isValid.errors ?? []) {
      console.log(`${instancePath} ${message}`);
    }
  }
}
