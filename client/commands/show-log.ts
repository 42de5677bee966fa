import type { GoldenThread } from '../golden-thread';

/** 'Golden Thread: Show log', for somebody who was asked what it says. */
export function showLog({ log }: GoldenThread): void {
  log.show();
}
