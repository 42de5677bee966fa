/** What a run is set to: the shared configuration, the day, and what the command line says over both. */

import type { ConfigFile } from '../plan/types';
import type { IsoDay } from '../text/dates';

export type Severity = 'error' | 'warning' | 'suggestion';

/** The severities, the gravest first. */
export const bySeverity: readonly Severity[] = ['error', 'warning', 'suggestion'];

/** How a plan is judged. Keep the object while nothing in it changes: a new one judges all again. */
export interface Setting {
  /** `golden-thread.yaml`, read; an empty object where there is none. */
  readonly config: ConfigFile;
  /** Today, local time: the as-of date where nothing else gives one. */
  readonly today: IsoDay;
  /** The as-of date over all others. */
  readonly asOf?: IsoDay;
  /** Leaves out what depends on the as-of date. */
  readonly noTime?: boolean;
  /** Problems that are less grave than this are not told: they are judged all the same. */
  readonly leastTold?: Severity;
  /** Severities by check id, over those of the configuration. */
  readonly severities?: ReadonlyMap<string, Severity | 'off'>;
}

/** Today in the local time. */
export function today(now = new Date()): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
