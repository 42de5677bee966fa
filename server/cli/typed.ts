/** Names as somebody would type them into a command. */

import { harmless } from '../text/harmless';

/** A name that a shell takes as it stands, or in quotes, and the program for no option; harmless, since it is printed. */
export function typed(name: string): string {
  const shown = harmless(name.startsWith('-') ? `./${name}` : name);
  return /^[\w./:@%+=,~^-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
