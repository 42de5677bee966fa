import { setShown } from '../shown-problems';

/** 'Golden Thread: Show errors only', for a plan that was just brought in. */
export async function showErrorsOnly(): Promise<void> {
  await setShown('errors');
}
