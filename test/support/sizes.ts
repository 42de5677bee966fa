import type { Sources } from './imports';

interface Limit {
  readonly percentile: number;
  readonly lines: number;
}

const limits: readonly Limit[] = [
  { percentile: 50, lines: 100 },
  { percentile: 90, lines: 250 },
];

/** Each limit that the files do not keep, with the files that are over it. */
export function brokenSizes(sources: Sources): string[] {
  const sizes = [...sources]
    .map(([path, source]) => ({ path, lines: source.trimEnd().split('\n').length }))
    .sort((left, right) => left.lines - right.lines);

  return limits.flatMap(({ percentile, lines }) => {
    const reached = sizes[Math.ceil((sizes.length * percentile) / 100) - 1];
    if (!reached || reached.lines < lines) {
      return [];
    }
    const over = sizes
      .filter((file) => file.lines >= lines)
      .map((file) => `  ${file.lines} ${file.path}`)
      .reverse();
    return [
      `percentile ${percentile} is ${reached.lines} lines, not under ${lines}:\n${over.join('\n')}`,
    ];
  });
}
