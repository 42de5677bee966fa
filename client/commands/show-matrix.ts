import type { GoldenThread } from '../golden-thread';
import { calledOnPlan } from '../which-plan';

/** Shows which actions answer which recommendation, of the plan that it is called on, or that is meant. */
export async function showMatrix(goldenThread: GoldenThread, target?: unknown): Promise<void> {
  const plan = await calledOnPlan(goldenThread, target);
  if (plan) goldenThread.panels.show('matrix', plan.toString());
}
