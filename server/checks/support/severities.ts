/** How grave a check is, in words. */

import type { Severity } from '../../workspace/setting';
import type { CheckInfo } from '../check';

/** How grave it is unless it is set. */
export function severityText({ severity }: CheckInfo): string {
  return severity === 'off' ? 'off unless it is set' : severity;
}

/** What it means for whatever a check finds that it is set so. */
export const severityAbout: Readonly<Record<Severity | 'off', string>> = {
  error: 'It must be mended: a run that finds it fails.',
  warning: 'It should be mended: it is told, and a run fails for it only where it is asked to.',
  suggestion:
    'It could be better: it is told last, and a run fails for it only where it is asked to.',
  off: 'Nobody looks for it, and nothing is told.',
};
