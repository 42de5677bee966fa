/** A file that the client sends with a request. */

import { type OfficeDocument, UnreadableFile } from '../exchange/document';
import { readOffice } from '../exchange/office/read';
import type { Refused } from '../features/rename';
import type { GivenFile } from '../protocol';
import { fromBase64 } from './base64';
import { malformed } from './requests';

/** What stands in it, or why it cannot be read. Throws an error answer where it is no file at all. */
export async function documentIn({
  name,
  base64,
}: Partial<GivenFile>): Promise<OfficeDocument | Refused> {
  if (typeof name !== 'string' || typeof base64 !== 'string') throw malformed();
  const bytes = fromBase64(base64);
  if (!bytes) throw malformed();
  try {
    return await readOffice(bytes, name);
  } catch (error) {
    if (error instanceof UnreadableFile) return { refused: error.message };
    throw error;
  }
}
