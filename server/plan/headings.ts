/** The headings of printed plans that are understood as keys (reading rule 7). */
export const headings: ReadonlyMap<string, string> = new Map([
  ['link-to', 'links'],
  ['timeframe', 'deadline'],
  ['outcome', 'outcomes'],
  ['what-success-looks-like', 'success-criteria'],
  ['how-we-will-know', 'how-will-we-know'],
  ['sro', 'senior-responsible-officer'],
  ['lead', 'lead-officer'],
]);

/** The field that a key stands for: the key itself, or the field of which it is a printed heading. */
export function fieldOf(key: string): string {
  return headings.get(key) ?? key;
}
