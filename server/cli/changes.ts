/** Many changes taken for one: a save in two steps, or a branch that is checked out. */

/** Nobody waits long for this, and what belongs together is seldom further apart. */
const quiet = 100;

/** Notes changes, and tells once when none has followed for a moment. */
export class Changes {
  private isDue = false;
  private timer: NodeJS.Timeout | undefined;
  private wake: (() => void) | undefined;

  /** Something changed. */
  note(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.isDue = true;
      this.wake?.();
    }, quiet);
  }

  /** Resolves when something has changed since the last time it did. */
  async next(): Promise<void> {
    if (!this.isDue) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    this.isDue = false;
  }
}
