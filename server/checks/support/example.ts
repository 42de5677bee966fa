/** A small sound plan, and examples laid over it: what tests and documentation run a check on. */

import type { Example } from '../check';

/** The day on which examples are judged unless they say another. */
export const exampleDay = '2026-06-01';

const blocks: Readonly<Record<string, string>> = {
  plan: `plan:
  title: Children's Services Improvement Plan
  starts: 2026-03-01
  ends: 2027-08-31
  board: improvement
  domains: [northbridge.example]
`,
  sources: `sources:
  O25:
    title: Ofsted inspection of children's services
    kind: inspection
    recommendations:
      1: Management oversight of decisions
  BAU:
    title: Business as usual
    kind: business-as-usual
`,
  officers: `officers:
  dcs:
    title: Director of Children's Services
  ad-csc:
    title: Assistant Director Children's Social Care
    reports-to: dcs
  head-hr:
    title: Head of HR
    reports-to: dcs
`,
  boards: `boards:
  improvement:
    title: Improvement Board
    meets:
      every: 8 weeks
      from: 2026-07-07
`,
  stages: `stages:
  - id: foundation
    title: Foundation work
    starts: 2026-03-01
    ends: 2026-08-31
  - id: embedding
    title: Embedding improvement
    ends: 2027-08-31
`,
};

const deeds = [
  'Reduce reliance on agency social workers',
  'Audit a sample of plans every month',
  'Open a second contact centre for families',
  'Publish practice standards for strategy meetings',
  'Train foster carers in therapeutic parenting',
  'Renew the system that records visits',
  'Ask children in care what they think of their reviews',
  'Agree a neglect strategy with health and the police',
  'Write a duty rota for evenings and weekends',
  'Find homes nearer to school for teenagers',
  'Check every placement beyond the county boundary',
  'Hold weekly surgeries on court work',
  'Offer exit interviews to all leavers',
  'Launch a helpline for private fostering',
  'Rehouse the adoption team beside early help',
  'Invite schools to threshold workshops',
];

/** The fields of the nth action, from 0: sound, and unlike those of the others. */
function baseAction(n: number): Map<string, string> {
  return new Map([
    ['ref', `ref: CS${n + 1}`],
    ['links', 'links: [O25.1]'],
    ['action', `action: ${deeds[n % deeds.length]}`],
    ['deadline', `deadline: ${n % 2 === 0 ? '2026-07-31' : '2027-02-26'}`],
    ['outcomes', 'outcomes:\n  - Children keep the same social worker'],
    ['how-will-we-know', 'how-will-we-know:\n  - The scorecard is read at every board'],
    [
      'success-criteria',
      'success-criteria:\n  - No child waits longer than two weeks for a first visit',
    ],
    ['senior-responsible-officer', 'senior-responsible-officer: dcs'],
    ['lead-officer', `lead-officer: ${n % 2 === 0 ? 'ad-csc' : 'head-hr'}`],
  ]);
}

/** The whole plan file of an example. */
export function examplePlan(example: Example): string {
  const own = entriesOf(example.blocks ?? '');
  const actions = (example.actions ?? ['']).map((overlay, n) => {
    const fields = new Map([...baseAction(n), ...entriesOf(overlay)]);
    const text = [...fields.values()].map((field) => field.trimEnd()).join('\n');
    return `      - ${text.replace(/\n(?=.)/g, '\n        ')}\n`;
  });
  const priorities = `priorities:
  - id: CS
    title: Capacity and staffing
    owners: [dcs]
    outcomes:
      - Staffing meets demand
    actions:
${actions.join('')}`;
  const all = new Map([...Object.entries(blocks), ['priorities', priorities] as const, ...own]);
  return [...all.values()].map((text) => (text.endsWith('\n') ? text : `${text}\n`)).join('');
}

/** `key: ...` stretches that begin in the first column, by key. */
function entriesOf(text: string): Map<string, string> {
  const entries = new Map<string, string>();
  let comment = '';
  for (const stretch of text.split(/^(?=[^\s-])/m)) {
    const key = /^["']?([^\s:"'#][^:"']*)/.exec(stretch)?.[1];
    if (key === undefined) comment += stretch;
    else {
      entries.set(key, (entries.get(key) ?? '') + comment + stretch);
      comment = '';
    }
  }
  return entries;
}
