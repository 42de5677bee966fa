/** Random plans and random edits, for properties. */

import fc from 'fast-check';
import { examplePlan } from '../../server/checks/support/example';

/** Lines that a plan may hold, sound and broken, at any indentation. */
const line = fc.constantFrom(
  'plan:',
  'priorities:',
  'sources:',
  '  - id: CS',
  '    actions:',
  '    actions: # all of them',
  '      title: Further in',
  '      actions:',
  '    narrative: |',
  '    narrative: after the actions',
  '      - ref: CS2',
  '      -   ref: CS3',
  '        action: Review the policy: phase two',
  '        action: including:',
  '          - a step',
  '        deadline: 31/02/2020',
  '        deadline: 2026-07-31 # exception deadlines/outside-plan: agreed in March',
  '        outcomes: [Staff are well, supported and safe]',
  '        outcomes:',
  '          - > 90% of visits',
  '          - "Good" audits rise',
  '          - Item #3 of the list',
  '          - Audit outcomes: 10% inadequate',
  '          - & Partners',
  '        links: O25.1/ BAU; QAF',
  '        links: [O25.1, BAU',
  '        lead-officer: &lead dcs',
  '        senior-responsible-officer: *lead',
  '        action: >-',
  '          folded text, ünïcödé 👩‍👧 and',
  '',
  '          more of it: with a colon',
  '        withdrawn:',
  '          date: 2026-04-01',
  '        status: on-track',
  '        status: complete',
  '        depends-on: [CS1, CS2]',
  '        updates:',
  '          - date: 2026-05-20',
  '          - {date: 2026-06-20, status: complete, evidence: [minutes/june.pdf]}',
  '            evidence: [minutes/may.pdf, Audit of May]',
  '          - measure: agency',
  '            target: 10%',
  'measures:',
  '  agency: {title: Agency staff, good-is: low, targets: [{by: 2026-05-31, value: 12}], actuals: [{date: 2026-05-30, value: 14}]}',
  'boards: {improvement: {title: Board, meets: [2026-05-12]}}',
  '# a comment',
  '      # exception links/duplicate: twice on purpose',
  '        # exception success/nothing-measurable until 2026-05-01: being rewritten',
  '\t- tab',
  '\tref: tab',
  '---',
  '...',
  '%YAML 1.2',
  '{',
  '}',
  '- ',
  '-',
  '"',
  "'",
  '__proto__: 1',
  '        __proto__: {polluted: yes}',
  '        ref: CS1',
  '        ref: CS1',
  '[[[[[[',
  '  O25: {title: Ofsted, kind: inspection}',
  'boards: *lead',
);

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n');

const soup = fc
  .array(fc.tuple(line, lineEnd), { maxLength: 30 })
  .map((all) => all.map(([text, end]) => text + end).join(''));

const sound = fc
  .record({
    actions: fc.array(
      fc.constantFrom(
        '',
        'links: [B19]',
        'deadline: ongoing',
        'action: |\n  Two\n\n  lines\n',
        'status: on-track\ndeadline: 2026-05-29',
        'depends-on: [CS1]\nstatus: on-track',
        'updates:\n  - date: 2026-05-20\n    status: complete\n    evidence: [minutes/may.pdf]',
        'success-criteria:\n  - measure: agency\n    target: 10%\n    by: 2026-05-31',
      ),
      { maxLength: 4 },
    ),
    blocks: fc.constantFrom(
      '',
      'boards:\n  improvement:\n    title: Improvement Board\n    meets: [2026-05-12]\nmeasures:\n  agency:\n    title: Agency staff\n    good-is: low\n    targets:\n      - by: 2026-05-31\n        value: 12\n    actuals:\n      - date: 2026-05-30\n        value: 14\n',
    ),
    crlf: fc.boolean(),
    mark: fc.boolean(),
  })
  .map(({ actions, blocks, crlf, mark }) => {
    const text = examplePlan({ actions, blocks });
    return (mark ? '\uFEFF' : '') + (crlf ? text.replace(/\n/g, '\r\n') : text);
  });

/** The text of some plan, more or less broken. */
export const planText = fc.oneof(
  sound,
  soup,
  fc.tuple(sound, soup).map(([a, b]) => a + b),
);

/** A share of a whole. Doubles would nearly all be next to nothing. */
export const share = fc.nat(10_000).map((parts) => parts / 10_000);

/** An edit as shares of the text's length, so that it fits any text. */
export const anyEdit = fc.record({
  at: share,
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  text: fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '\n',
      '#',
      ':',
      '- ',
      '"',
      '  ',
      '\r\n',
      'é',
      '👩',
      '\n\n',
      '&a ',
      '*a ',
      '\n---\n',
    ),
    line.map((text) => `\n${text}\n`),
    fc.string({ maxLength: 4 }),
  ),
});

/** An edit of `text` from its shares. */
export function editOf(text: string, edit: { at: number; length: number; text: string }) {
  const start = Math.round(edit.at * text.length);
  return { start, end: Math.min(text.length, start + edit.length), text: edit.text };
}
