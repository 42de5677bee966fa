import type { Days } from '../calendar';
import type { Token } from '../tokens';

/** A date as written: the token after it and, where a year is known, what days it can mean. */
export interface WrittenDate {
  readonly to: number;
  readonly days?: Days | undefined;
}

/** Reads one way to write a date that starts at a token. */
export type DateForm = (tokens: readonly Token[], from: number) => WrittenDate | undefined;
