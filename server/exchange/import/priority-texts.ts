/** What stands between the heading of a priority and its first action. */

import { type Ledger, linesOf } from './ledger';
import { matchHeading } from './match-heading';
import type { Officers } from './officers';
import type { Section } from './sections';

/** What is said of a priority before its actions. */
export interface PriorityTexts {
  readonly owners: readonly string[];
  readonly outcomes: readonly string[];
  readonly narrative: string;
}

const owning = /^(?:priority |theme |workstream |programme )?(?:owned|led) by$/i;
const aiming = /^what (?:will|do) we (?:want to )?achieve$/i;

/** Reads it: who owns it and what is to come of it below labels and in bullets, and all else as it stands. */
export function saidOf(
  section: Section | undefined,
  officers: Officers,
  ledger: Ledger,
): PriorityTexts {
  const outcomes: string[] = [];
  const narrative: string[] = [];
  const owners: string[] = [];
  let isOutcome = false;
  for (const item of section?.texts ?? []) {
    if (ledger.has(item)) continue;
    ledger.put(item, 'what a priority says');
    for (const { text, bullet } of linesOf(item)) {
      const [, label = '', rest = ''] = /^([^:]{3,40}):\s*(.*)$/s.exec(text) ?? [];
      const kind = kindOf(label);
      const named = kind === 'owner' && rest !== '' ? officers.read([{ text: rest }]) : [];
      if (kind === 'outcome') {
        isOutcome = true;
        if (rest !== '') outcomes.push(rest);
      } else if (named.length > 0) owners.push(...named);
      else if (isOutcome || bullet !== undefined) outcomes.push(text);
      else narrative.push(text);
    }
  }
  return { owners, outcomes, narrative: narrative.join(' ') };
}

function kindOf(label: string): 'owner' | 'outcome' | undefined {
  if (owning.test(label)) return 'owner';
  if (aiming.test(label)) return 'outcome';
  const words = label.split(' ').length;
  const field = words < 5 ? matchHeading(label)?.field : undefined;
  if (field === 'lead-officer' || field === 'senior-responsible-officer') return 'owner';
  return field === 'outcomes' ? 'outcome' : undefined;
}
