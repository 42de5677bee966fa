/** What a file holds besides its text, and what became of it. */

/** Counts of what was met, each told in a sentence at the end. */
export class Found {
  readonly #counts = new Map<What, number>();

  /** Notes that something was met once more. */
  add(what: What): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  /** A sentence for each sort of what was met. */
  notes(): readonly string[] {
    return order.flatMap((what) => {
      const count = this.#counts.get(what);
      return count === undefined ? [] : sentences[what](count);
    });
  }
}

/** What can be met. */
export type What = keyof typeof sentences;

const sentences = {
  changes: () => 'It has tracked changes. It was read as if all of them had been accepted.',
  hidden: () => 'It has hidden text, which was left out.',
  contents: () => 'Its table of contents was left out.',
  placeholders: () =>
    'It has fields that nobody filled in. Their prompts, such as "Click or tap here to enter text", were left out.',
  footnotes: (count: number) =>
    `Its ${counted(count, 'footnote stands', 'footnotes stand')} at the end of the text.`,
  comments: (count: number) => `Its ${counted(count, 'comment was', 'comments were')} left out.`,
  pictures: (count: number) =>
    `Its ${counted(count, 'picture or drawing was', 'pictures and drawings were')} left out.`,
  objects: (count: number) =>
    `${counted(count, 'file that is embedded in it was', 'files that are embedded in it were')} left out.`,
  symbols: (count: number) =>
    `It has ${counted(count, 'sign of a symbol font that is', 'signs of symbol fonts that are')} not known, and left out.`,
  links: () => 'It refers to other files. None of them was opened.',
} as const satisfies Record<string, (count: number) => string>;

const order = Object.keys(sentences) as readonly What[];

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
