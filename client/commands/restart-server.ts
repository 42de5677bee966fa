import type { GoldenThread } from '../golden-thread';

/** 'Golden Thread: Restart server', for somebody who thinks that it hangs. */
export async function restartServer({ server }: GoldenThread): Promise<void> {
  await server.restart();
}
