/** Reads Word, Excel and CSV files. What each needs is loaded when such a file comes. */

import { harmless } from '../../text/harmless';
import { type OfficeDocument, UnreadableFile } from '../document';
import { kindOf } from './kind';
import { limits } from './limits';
import { Refusal, tooLarge } from './refusal';

/**
 * What stands in a file of Word (.docx), Excel (.xlsx) or CSV. What kind it is follows from its content; its
 * `name` is for what is said of it, and for texts that could be anything. Throws `UnreadableFile` for all else,
 * with a line that says what is wrong and what to do.
 */
export async function readOffice(bytes: Uint8Array, name: string): Promise<OfficeDocument> {
  try {
    if (bytes.length > limits.bytes) {
      throw tooLarge(
        `has more than ${limits.bytes / 2 ** 20} megabytes, mostly pictures as a rule`,
      );
    }
    if (kindOf(bytes, name) === 'text')
      return (await import('./csv/read-csv.js')).readCsv(bytes, name);
    return await (await import('./read-package.js')).readPackage(bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new UnreadableFile(`${harmless(name)} ${error.message}`, { cause: error });
  }
}
