/** A plan that identifies somebody wherever a text can stand, for tests of what is shown of it. */

import { examplePlan } from '../../server/checks/support/example';

/** A number of a patient; that of the documentation's own examples is another. */
export const number = '987 654 4322';

export const identifying = examplePlan({
  actions: [
    `action: Visit ${number} every week
resources: NHS ${number}
outcomes:
  - Child ${number} is safe
success-criteria:
  - ${number} is seen weekly
updates:
  - date: 2026-05-20
    note: about ${number}
    evidence: [${number}.pdf]
lead-officer: Kim ${number}
links: [O25.1, "${number}"]
depends-on: [CS1]`,
  ],
  blocks: `boards:
  improvement:
    title: Board ${number}
    meets: [2026-05-12]
measures:
  m1:
    title: Measure ${number}
risks:
  R1:
    title: Risk ${number}
`,
});

/** What would tell: the number with or without its spaces, also where it is part of an id. */
export const telling = /987[ -]?654[ -]?4322/;
