import { setShown } from '../shown-problems';

/** 'Golden Thread: Show problems of every kind', the end of 'Show errors only'. */
export async function showEverything(): Promise<void> {
  await setShown('all');
}
