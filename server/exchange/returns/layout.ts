/** What the table of a return is called after: whoever writes one and whoever reads it back use the same. */

/** The columns that the plan fills. */
export const givenColumns = ['Ref', 'Action', 'Deadline', 'Last status'] as const;

/** The columns that the officer fills: fields of an update. */
export const askedColumns = ['Date', 'Status', 'Impact', 'Note', 'Evidence'] as const;

/** The sheet of a return. */
export const returnSheet = 'Your actions';

/** The line that says whose return it is: 'Officer: Director of Children's Services [dcs]'. */
export function officerLine(title: string, id: string): string {
  return `Officer: ${title} [${id}]`;
}

/** The id in a line of that kind. */
export function officerIn(line: string): string | undefined {
  return /^Officer: .*\[([^\]]+)\]$/.exec(line)?.[1];
}
