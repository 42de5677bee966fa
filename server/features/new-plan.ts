/** The text of a new plan: small and whole; what nobody has said yet is marked, and told when it is checked. */

import { toBeWritten } from '../checks/support/placeholders';
import { kindFor } from '../plan/new-source';
import { quoted, scalar } from '../plan/quote';
import { formatDay, type IsoDay } from '../text/dates';

/** What a new plan begins with. */
export interface NewPlan {
  readonly title: string;
  readonly organisation?: string;
  readonly starts: IsoDay;
  readonly ends: IsoDay;
  readonly source?: NewSource;
  /** Titles. */
  readonly priorities: readonly string[];
  /** The title of who answers for the plan. */
  readonly officer: string;
}

/** Where the first recommendations come from. */
export interface NewSource {
  readonly code: string;
  readonly title: string;
}

/** What stands for what nobody has said. */
export const newPlanDefaults = { priorities: ['First priority'], officer: 'Director' } as const;

/** The words that the author of a new plan replaces first, where it answers a source. */
export const firstRecommendation = toBeWritten(
  'The first recommendation, in the words of the report',
);

/** The words of the first action of a priority. */
export function firstAction(priority: string): string {
  return toBeWritten(`The first action on ${priority}`);
}

/** The plan as a file. */
export function newPlanText(plan: NewPlan): string {
  const { title, organisation, starts, ends, source, priorities, officer } = plan;
  const ids = priorityIds(priorities);
  return `# A service improvement plan: change everything here to what is true of yours.
plan:
  title: ${scalar(title)}
${organisation === undefined ? '' : `  organisation: ${scalar(organisation)}\n`}  starts: ${starts}
  ends: ${ends}

# Where the recommendations come from: inspections, reviews, audits.
sources:
${sourceText(source)}
# The roles that carry out the plan: not names of people.
officers:
  director:
    title: ${scalar(officer)}
  service-lead:
    title: ${toBeWritten('Head of Service')}
    reports-to: director

priorities:
${priorities.map((priority, i) => priorityText(priority, ids[i] ?? '', plan)).join('')}`;
}

function sourceText(source: NewSource | undefined): string {
  if (!source) return '  BAU:\n    title: Business as usual\n    kind: business-as-usual\n';
  const code = /^\d+$/.test(source.code) ? quoted(source.code) : source.code;
  return `  ${code}:
    title: ${scalar(source.title)}
    kind: ${kindFor(source.title) ?? 'inspection'}
    recommendations:
      1: ${firstRecommendation}
`;
}

function priorityText(title: string, id: string, { ends, source }: NewPlan): string {
  return `  - id: ${id}
    title: ${scalar(isDefault(title) ? toBeWritten(title) : title)}
    owners: [director]
    outcomes:
      - ${toBeWritten('What will be different for the people the service is for')}
    actions:
      - ref: ${id}1
        links: [${source ? `${source.code}.1` : 'BAU'}]
        action: ${scalar(firstAction(title))}
        deadline: ${ends}
        outcomes:
          - ${toBeWritten('What this action changes for them')}
        how-will-we-know:
          - ${toBeWritten('The audit, figure or voice that will show it')}
        success-criteria:
          - At least XX% of audited cases meet the standard by ${formatDay(ends)}
        senior-responsible-officer: director
        lead-officer: service-lead
`;
}

const isDefault = (title: string) => title === newPlanDefaults.priorities[0];

/** Letters for refs, from the words of each title: 'Capacity and staffing' is CS. No two are the same. */
function priorityIds(titles: readonly string[]): readonly string[] {
  const ids: string[] = [];
  for (const title of titles) {
    const words = title.match(/\p{L}+/gu) ?? [];
    const telling = words.filter((word) => !/^(?:and|of|the|for|in|to|a|with|our|on)$/i.test(word));
    const initials = telling.map((word) => word.charAt(0)).join('');
    const letters = initials
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toUpperCase()
      .slice(0, 3);
    const id = letters === '' ? 'P' : letters;
    const free = [id, ...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => id + letter)];
    ids.push(free.find((one) => !ids.includes(one)) ?? `${id}${'X'.repeat(ids.length)}`);
  }
  return ids;
}

/** A name for the file: 'Children’s Services Improvement Plan' is childrens-services-improvement-plan.plan.yaml. */
export function fileNameFor(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return `${(words ?? ['improvement']).join('-').slice(0, 80)}.plan.yaml`;
}
