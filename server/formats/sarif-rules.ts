/** Checks as rules of SARIF. */

import { checks } from '../checks';
import type { Check } from '../checks/check';
import { internalError } from '../checks/support/internal-error';
import { pageOf } from '../checks/support/page';
import { checkHelp } from './check-page';
import { measuredPrecision } from './precision.generated';

const byId = new Map<string, Check>([...checks, internalError].map((one) => [one.id, one]));
/** How SARIF calls a severity. */
export const levels = {
  error: 'error',
  warning: 'warning',
  suggestion: 'note',
  off: 'note',
} as const;
const severities = {
  error: 'error',
  warning: 'warning',
  suggestion: 'recommendation',
  off: 'recommendation',
} as const;

/** The rule of a check. */
export function ruleOf(id: string) {
  const check = byId.get(id);
  if (!check) throw new Error(`There is no check '${id}'`);
  const [family = '', name = family] = id.split('/');
  const help = checkHelp(check);
  return {
    id,
    name: nameOf(name),
    shortDescription: { text: check.summary },
    fullDescription: { text: `${check.summary} ${check.why}` },
    help: { text: plain(help), markdown: help },
    helpUri: pageOf(id),
    defaultConfiguration: { level: levels[check.severity] },
    properties: {
      tags: ['improvement-plan', family],
      precision: precisionOf(id),
      'problem.severity': severities[check.severity],
    },
  };
}

/** By the published figures (`docs/accuracy.md`); a check that compares what is written is rarely wrong. */
function precisionOf(id: string): 'very-high' | 'high' | 'medium' | 'low' {
  const measured = measuredPrecision[id];
  if (measured === undefined || measured >= 0.95)
    return measured === undefined ? 'high' : 'very-high';
  if (measured >= 0.85) return 'high';
  return measured >= 0.7 ? 'medium' : 'low';
}

function nameOf(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The help without its marks. */
function plain(markdown: string): string {
  return markdown.replace(/^#+ |^```.*\n|`/gm, '');
}
