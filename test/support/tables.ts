/** The tables of a page in Markdown, for tests that hold pages to what they say. */

interface Table {
  /** The heading that it stands under. */
  readonly section: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every table of a page. */
export function tablesOf(page: string): readonly Table[] {
  const tables: { section: string; heads: string[]; rows: string[][] }[] = [];
  let section = '';
  let isOpen = false;
  for (const line of page.split('\n')) {
    section = /^#+ (.*)$/.exec(line)?.[1] ?? section;
    const cells = /^\| (.*) \|$/.exec(line)?.[1]?.split(' | ');
    if (cells && !isOpen) tables.push({ section, heads: cells, rows: [] });
    else if (cells && !/^[-:]+$/.test(cells[0] ?? '')) tables.at(-1)?.rows.push(cells);
    isOpen = cells !== undefined;
  }
  return tables;
}
