/** What a column of an action plan can hold. */

/** Fields of an action that a column can fill, by their keys in a plan file. */
export const actionFields = [
  'ref',
  'links',
  'action',
  'steps',
  'deadline',
  'original-deadline',
  'stage',
  'outcomes',
  'how-will-we-know',
  'success-criteria',
  'senior-responsible-officer',
  'lead-officer',
  'partners',
  'status',
  'impact',
  'resources',
  'depends-on',
  'milestones',
] as const;

/** What a column can be besides: part of a criterion, of an update, or of what stands around an action. */
export const otherFields = [
  /** The figure that a measure beside it is to reach. */
  'target',
  /** The figure that a measure beside it starts from. */
  'baseline',
  /** The title of the priority. */
  'priority',
  /** What a recommendation says, beside its number. */
  'recommendation',
  /** Whose recommendation it is, beside its number: the title of an audit. */
  'source',
  /** What was done so far. */
  'update',
  /** The day of what was done so far. */
  'update-date',
  /** The proof of what was done so far. */
  'evidence',
  /** Kept under its heading, and read by nothing. */
  'unplaced',
] as const;

/** What a column can be. */
export type ColumnField = (typeof actionFields)[number] | (typeof otherFields)[number];

const known: ReadonlySet<string> = new Set([...actionFields, ...otherFields]);

/** Whether `word` is what a column can be. */
export function isColumnField(word: string): word is ColumnField {
  return known.has(word);
}

/** How sure it is what a column holds: its heading says so, is like one that does, or only what stands below it. */
export type Sureness = 'sure' | 'likely' | 'guess';
