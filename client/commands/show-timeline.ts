import type { GoldenThread } from '../golden-thread';
import { calledOnPlan } from '../which-plan';

/** Shows the timeline of a plan: of the one that it is called on, else of the one that is meant. */
export async function showTimeline(goldenThread: GoldenThread, target?: unknown): Promise<void> {
  const plan = await calledOnPlan(goldenThread, target);
  if (plan) goldenThread.panels.show('timeline', plan.toString());
}
