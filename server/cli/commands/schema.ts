/** `schema`: the JSON Schema of a plan file. */

import { planSchemaText } from '../../plan/schema/json-schema';
import type { Console } from '../console';
import { exitCodes } from '../wrong-use';

/** Prints the schema, the same text as the file that is released with the program. */
export function schema({ out }: Console): number {
  out(planSchemaText());
  return exitCodes.clean;
}
