/** The first plan should not be the slow one: the code that it needs is run once before. */

import { examplePlan } from '../checks/support/example';
import { completion } from '../features/completion';
import { diagnosticsOf } from '../features/diagnostics';
import { hover } from '../features/hover';
import { PlanSnapshot } from '../features/snapshot';
import { openDocument } from '../plan/document';
import { today } from '../workspace/setting';
import type { ClientSupport } from './client-support';
import { pause } from './pause';

/**
 * Judges a small plan, half of it sound and half of it not, and asks for hover and completion at the end of
 * every line of its first action. Whatever the client sends in the meantime goes first.
 */
export async function warmUp(client: Pick<ClientSupport, 'hovers' | 'completion'>): Promise<void> {
  await pause();
  const actions = ['', 'links: [B19]', 'deadline: 31/02/2020', 'action: > 90%'];
  const text = examplePlan({ actions });
  const setting = { config: {}, today: today() };
  const file = { uri: 'warm-up:', version: null, document: openDocument(text) };
  const snapshot = new PlanSnapshot(file, { encoding: 'utf-16', setting });
  diagnosticsOf(snapshot);
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.includes('- ref:'));
  const second = lines.findIndex((line, i) => i > first && line.includes('- ref:'));
  for (let line = first; line < second; line += 1) {
    await pause();
    const position = { line, character: lines[line]?.length ?? 0 };
    hover(snapshot, position, client.hovers);
    completion(snapshot, { position }, client.completion);
  }
}
