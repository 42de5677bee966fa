import type { GoldenThread } from './golden-thread';
import { warn } from './messages';
import { isRefusal } from './refusals';

/** The answer to a request; undefined where the server refuses, whose words are then shown. */
export async function answered<R>(
  { server, log }: Pick<GoldenThread, 'server' | 'log'>,
  method: string,
  params: object,
): Promise<R | undefined> {
  try {
    return await server.request<R>(method, params);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(log, error.message);
    return undefined;
  }
}
