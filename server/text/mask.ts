/** Texts that must not be shown. */

/** `text` with every character hidden; as long as before, so that what stands beside it stays in place. */
export function mask(text: string): string {
  return text.replace(/\S/g, '•');
}
