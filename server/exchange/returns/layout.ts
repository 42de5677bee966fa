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

/** Who is named in a line of that kind. */
export interface NamedOfficer {
  readonly name: string;
  /** In square brackets behind the name, where there is one. */
  readonly id: string | undefined;
}

/** The officer in a line of that kind; undefined for any other line, and where nobody is named. */
export function officerIn(line: string): NamedOfficer | undefined {
  const found = /^Officer:\s*(.*?)\s*(?:\[([^\]]+)\])?$/.exec(line.trim());
  if (!found) return undefined;
  const [, name = '', id] = found;
  return name === '' && id === undefined ? undefined : { name: name || (id ?? ''), id };
}
