/** A check runs again when a list changes that it says it uses: so it must do with those lists alone. */

import assert from 'node:assert/strict';
import { checks } from '../../server/checks';
import type { ActionCheck, Check, PlanCheck } from '../../server/checks/check';
import { judgeExample, lines } from '../support/judged';

/** What every check is given, whatever it uses. */
const always = ['action', 'priority', 'actions', 'options'];

/** The check as it runs where there is nothing but what it says it uses. */
function confined(check: ActionCheck | PlanCheck): Check {
  const known = [...always, ...check.uses];
  const part = <T extends object>(context: T): T =>
    Object.fromEntries(Object.entries(context).filter(([name]) => known.includes(name))) as T;
  if (check.on === 'action') {
    const run: ActionCheck['run'] = (context, report) => check.run(part(context), report);
    return { ...check, run };
  }
  const noteOf = check.facts;
  const facts: PlanCheck['facts'] = noteOf && ((context) => noteOf(part(context)));
  const run: PlanCheck['run'] = (context, report) => check.run(part(context), report);
  return { ...check, facts, run };
}

for (const check of checks) {
  if (check.on !== 'action' && check.on !== 'plan') continue;
  describe(check.id, () => {
    it('finds the same with no lists but those that it uses', () => {
      for (const example of [...check.fails, ...check.passes]) {
        const found = lines(judgeExample(example, [confined(check)]));
        assert.deepEqual(found, lines(judgeExample(example, [check])));
      }
    });
  });
}
