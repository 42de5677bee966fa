/** Counts of right and wrong, and what they come to. */

/** How often a label was given rightly, wrongly, and not where it should have been. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  /** Notes one decision: whether the label was expected, and whether it was given. */
  add(expected: boolean, given: boolean): void {
    if (expected && given) this.right += 1;
    else if (given) this.wrong += 1;
    else if (expected) this.missed += 1;
  }

  /** The part of what was given that is right; NaN where nothing was given. */
  get precision(): number {
    return this.right / (this.right + this.wrong);
  }

  /** The part of what was expected that was given; NaN where nothing was expected. */
  get recall(): number {
    return this.right / (this.right + this.missed);
  }

  /** The harmonic mean of both, from 0 to 1; NaN where nothing was given or expected. */
  get f1(): number {
    return (2 * this.right) / (2 * this.right + this.wrong + this.missed);
  }
}

/** Tallies by name, made when first asked for. */
export class Tallies {
  readonly byName = new Map<string, Tally>();

  /** The tally of that name. */
  of(name: string): Tally {
    const tally = this.byName.get(name) ?? new Tally();
    this.byName.set(name, tally);
    return tally;
  }
}
