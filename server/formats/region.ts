/** Places as other tools count them: lines and columns from 1. */

import type { Range } from '../engine/problem';

/** A stretch of a file; the end column is that after its last character. Columns count UTF-16. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The region of a range. */
export function regionOf({ start, end }: Range): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A path as the relative address of a file. */
export function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
