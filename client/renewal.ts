/** Work that is done again whenever its outcome may be another. */

import type { Disposable } from 'vscode';

/** Does it once at a time; all that happens until it is done makes it be done once more, and no oftener. */
export class Renewal implements Disposable {
  private readonly work: () => Promise<void>;
  private readonly failed: (error: unknown) => void;
  private readonly quiet: number;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private state: 'idle' | 'at work' | 'once more' | 'over' = 'idle';

  /** `quiet` is for how many milliseconds nobody must have asked before it begins. */
  constructor(work: () => Promise<void>, failed: (error: unknown) => void, quiet: number) {
    this.work = work;
    this.failed = failed;
    this.quiet = quiet;
  }

  /** Asks for it. */
  ask(): void {
    clearTimeout(this.waiting);
    if (this.state !== 'over') this.waiting = setTimeout(() => this.begin(), this.quiet);
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.state = 'over';
  }

  private begin(): void {
    if (this.state !== 'idle') {
      this.state = this.state === 'over' ? 'over' : 'once more';
      return;
    }
    this.state = 'at work';
    this.work()
      .catch(this.failed)
      .finally(() => this.ended());
  }

  private ended(): void {
    const isAsked = this.state === 'once more';
    if (this.state !== 'over') this.state = 'idle';
    if (isAsked) this.begin();
  }
}
