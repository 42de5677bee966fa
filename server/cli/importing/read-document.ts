/** A Word, Excel or CSV file that was named on the command line. */

import { basename } from 'node:path';
import { type OfficeDocument, UnreadableFile } from '../../exchange/document';
import { readOffice } from '../../exchange/office/read';
import { readBytes } from '../../node/files';
import { isPlanName } from '../../node/find-plans';
import { failure } from '../failures';
import { WrongUse } from '../wrong-use';

/** What stands in the file. Throws `WrongUse` with a line that says why it cannot be read. */
export async function readDocument(file: string): Promise<OfficeDocument> {
  if (isPlanName(file))
    throw new WrongUse(`${file}: this is a plan already; name the Word, Excel or CSV file`);
  const read = await readBytes(file);
  if ('failure' in read) {
    if (read.failure === 'folder')
      throw new WrongUse(`${file}: this is a folder; name the Word, Excel or CSV file in it`);
    const { path, message } = failure({ path: file, why: read.failure });
    throw new WrongUse(`${path}: ${message}`);
  }
  try {
    return await readOffice(read.bytes, basename(file));
  } catch (error) {
    if (error instanceof UnreadableFile) throw new WrongUse(error.message, { cause: error });
    throw error;
  }
}
