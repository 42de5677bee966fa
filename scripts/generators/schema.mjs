// The JSON Schema of a plan file, from the schema that the reader walks.
import { planSchemaText } from '../../out/server/plan/schema/json-schema.js';

export const file = 'schema/improvement-plan.schema.json';

export const make = () => planSchemaText();
