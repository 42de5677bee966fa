/** Where the page of each check is. */

/** The project's address, as `package.json` has it: a test compares them. */
export const homepage = 'https://github.com/golden-thread/golden-thread';

/** The address of the page on a check: what it finds, why that matters, how it looks. */
export function pageOf(check: string): string {
  return `${homepage}/blob/main/docs/checks/${check}.md`;
}
