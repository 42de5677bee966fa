/**
 * How much of a file is read. A plan has some hundred actions and fits into a hundredth of it; a file made to
 * do harm must be refused before it takes the memory of the editor.
 */
export const limits = {
  /** Of the file as it is. */
  bytes: 100 * 2 ** 20,
  /** Of what is packed in it, once unpacked: all parts that are read, and one of them. */
  unpacked: 128 * 2 ** 20,
  part: 64 * 2 ** 20,
  /** Files in a zip file. */
  entries: 10_000,
  /** Elements of XML in each other. Readers go into them by calling themselves. */
  depth: 400,
  /** Elements and attributes of one table or paragraph, which stand in memory at a time. */
  nodes: 2_000_000,
  /** Columns of a table: as many as Excel has. */
  columns: 16_384,
  /** Cells of all tables. */
  cells: 300_000,
} as const;
