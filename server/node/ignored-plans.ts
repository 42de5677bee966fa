/** What searches leave out by the configurations that there are in some files. */

import { openDocument } from '../plan/document';
import { ignoreOf } from '../workspace/config';
import { configFinder, type TextFiles } from '../workspace/files';
import { Ignored, type LeftOut } from '../workspace/ignored';
import { leadsOutOfRepository } from './bounds';
import { slashed } from './find-plans';

/** What they leave out, seen from the folder `base`. */
export function leftOutBy(files: TextFiles, base: string): LeftOut {
  return new Ignored(configFinder(files, slashed(base)), async (config) => {
    if (await leadsOutOfRepository(config)) return [];
    const read = await files.readText(config);
    return 'text' in read ? ignoreOf(openDocument(read.text)) : [];
  });
}
