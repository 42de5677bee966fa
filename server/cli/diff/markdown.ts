/** `diff --format markdown`: for a comment on a pull request. */

import { escaped } from '../../text/markdown';
import type { Moments } from './moments';
import type { PlanDiff } from './plan-diff';
import type { Differences } from './run';
import { changesOf, countWords, groups, historyWords, otherPlans } from './words';

/** A comment may have no more than 65,536 characters on GitHub; more changes of a kind than these are counted. */
const mostTold = 50;

/** What changed between two moments. */
export function diffMarkdown(differences: Differences, { words, note }: Moments): string {
  const others = otherPlans(differences).map((line) => `- ${escaped(line)}`);
  const told = differences.plans.map(planMarkdown);
  const { failures } = differences;
  const nothing =
    told.length + others.length + failures.length === 0 ? 'No plan says anything else.' : '';
  const unread = failures.map(
    ({ path, message }) => `- **${escaped(path)}** was not compared: ${escaped(message)}`,
  );
  const blocks = [
    '## What changed in the plans',
    escaped(`From ${words}`),
    note === undefined ? '' : escaped(note),
    unread.join('\n'),
    nothing,
    others.join('\n'),
    ...told,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function planMarkdown(plan: PlanDiff): string {
  const { path, from, changes } = plan;
  const before = from === null ? '' : ` (before: ${escaped(from)})`;
  const blocks = [`### ${escaped(path)}${before}`, `**${escaped(countWords(changes))}.**`];
  const begins = historyWords(plan);
  if (begins !== undefined) blocks.push(escaped(begins));
  for (const [group, heading] of groups) {
    const all = changesOf(plan, group);
    if (all.length === 0) continue;
    const lines = all
      .slice(0, mostTold)
      .map(({ subject, sentence }) => `- **${escaped(subject)}**: ${escaped(sentence)}`);
    const left = all.length - lines.length;
    if (left > 0) lines.push(`- and ${left} more: \`golden-thread diff\` prints them all`);
    blocks.push(`#### ${heading} (${all.length})`, lines.join('\n'));
  }
  return blocks.join('\n\n');
}
