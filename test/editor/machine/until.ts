/** Waiting for what neither the editor nor Playwright tells of, never longer than something can take. */

/** What takes longer than this, in milliseconds, never comes, however slow the machine. */
export const longest = 120_000;

/**
 * Looks again and again until there is something; what was found.
 * @throws Error with the words `otherwise` where it never comes, and whatever `look` throws.
 */
export async function until<T>(otherwise: string, look: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + longest; Date.now() < end; ) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error(otherwise);
}
