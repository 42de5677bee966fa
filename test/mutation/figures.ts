/** The figures of a run. */

import type { MutationReport } from './survivors';

const order = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError', 'Ignored'];

/** How many mutants of each folder came to what, a line for each. */
export function figuresOf({ files }: MutationReport, folders: readonly string[]): string {
  return folders
    .map((folder) => {
      const inFolder = Object.entries(files).filter(([file]) => file.startsWith(folder));
      const statuses = inFolder.flatMap(([, { mutants }]) => mutants.map(({ status }) => status));
      const counts = order.map(
        (status) => `${statuses.filter((one) => one === status).length} ${status}`,
      );
      return `${folder}: ${statuses.length} mutants, ${counts.join(', ')}`;
    })
    .join('\n');
}
