/** The stages of an imported plan, gathered from the cells that name them. */

/** A stage of the list. */
export interface GatheredStage {
  readonly id: string;
  readonly title: string;
}

/** Gathers stages while cells are read. */
export class Stages {
  private readonly entries: GatheredStage[] = [];

  /** The id of the stage that a cell names; a new one joins the list. */
  idOf(title: string): string {
    const id = idFrom(title);
    if (!this.entries.some((one) => one.id === id)) this.entries.push({ id, title });
    return id;
  }

  /** The list in the order in which stages were first named. */
  all(): readonly GatheredStage[] {
    return this.entries;
  }
}

function idFrom(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 4).join('-') || 'stage';
}
