/** `diff --format text`: for people at a terminal. */

import { harmless } from '../../text/harmless';
import type { Colours, Console } from '../console';
import { wrapped } from '../render/wrap';
import type { Moments } from './moments';
import type { PlanDiff } from './plan-diff';
import type { Differences } from './run';
import { changesOf, countWords, groups, historyWords, otherPlans } from './words';

const indent = '  ';

/** What changed between two moments. */
export function diffText(
  differences: Differences,
  { words, note }: Moments,
  { colours, width }: Pick<Console, 'colours' | 'width'>,
): string {
  const { plans } = differences;
  const others = otherPlans(differences).map((line) => wrapped(harmless(line), width));
  const told = plans.map((plan) => planText(plan, colours, width));
  const isNothing = told.length + others.length === 0;
  // That nothing changed nobody knows who could not read all.
  if (isNothing && differences.failures.length > 0) return '';
  const line = isNothing ? `From ${words}, no plan says anything else.` : `From ${words}`;
  const head = [line, ...(note === undefined ? [] : [note])]
    .map((each) => wrapped(harmless(each), width))
    .join('\n');
  if (isNothing) return `${head}\n`;
  return `${[head, ...(others.length > 0 ? [others.join('\n')] : []), ...told].join('\n\n')}\n`;
}

function planText(plan: PlanDiff, colours: Colours, width: number | undefined): string {
  const { path, from, changes } = plan;
  const name = colours.underline(harmless(path));
  const lines = [from === null ? name : `${name} (before: ${harmless(from)})`];
  lines.push(wrapped(`${countWords(changes)}.`, width));
  const begins = historyWords(plan);
  if (begins !== undefined) lines.push(colours.dim(wrapped(begins, width)));
  for (const [group, heading] of groups) {
    const told = changesOf(plan, group);
    if (told.length === 0) continue;
    lines.push('', colours.bold(heading));
    for (const { subject, sentence } of told) {
      const line = wrapped(harmless(`${subject}: ${sentence}`), width, indent + indent);
      lines.push(indent + line);
    }
  }
  return lines.join('\n');
}
