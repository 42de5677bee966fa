/** The first plan should not be the slow one: the code that it needs is run once before. */

import { examplePlan } from '../checks/support/example';
import { diagnosticsOf } from '../features/diagnostics';
import { PlanSnapshot } from '../features/snapshot';
import { openDocument } from '../plan/document';
import { today } from '../workspace/setting';

/** Judges a small plan, half of it sound and half of it not. */
export function warmUp(): void {
  const actions = ['', 'links: [B19]', 'deadline: 31/02/2020', 'action: > 90%'];
  const document = openDocument(examplePlan({ actions }));
  const setting = { config: {}, today: today() };
  const file = { uri: 'warm-up:', version: null, document };
  diagnosticsOf(new PlanSnapshot(file, { encoding: 'utf-16', setting }));
}
