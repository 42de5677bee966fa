/** The editor cuts what stands beside a label before the label: labels must leave it room. */

/** A text of at most `most` characters, cut between words where that keeps most of it. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1);
  const gap = start.lastIndexOf(' ');
  const kept = gap >= (most * 2) / 3 ? start.slice(0, gap) : start;
  return `${kept.replace(/[\s\p{P}]+$/u, '')}…`;
}
