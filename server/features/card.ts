/** How hovers are laid out: short lines, since they are also read aloud. */

/** What is told of something. */
export interface Card {
  /** Its name, which alone stands in bold; in Markdown, as all that follows. */
  readonly name: string;
  /** What goes on the line of the name: its id or code. */
  readonly beside?: string | undefined;
  /** A line below. */
  readonly about?: string | undefined;
  /** A line each; what is undefined is left out. */
  readonly facts: readonly (string | undefined)[];
}

/** A card as Markdown. */
export function markdownOf({ name, beside, about, facts }: Card): string {
  const head = [name && `**${name}**`, beside].filter(Boolean).join(' ');
  const list = facts.filter((fact) => fact !== undefined).map((fact) => `- ${fact}`);
  return [head, about, list.join('\n')].filter(Boolean).join('\n\n');
}
