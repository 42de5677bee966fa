/** When to start the server again after it died, and when to leave it. */

/** More deaths than this, within the time below, and it would only die again. */
const mostRestarts = 4;
const withinMilliseconds = 3 * 60_000;

/** The server's crashes of one session. */
export class Crashes {
  private recent: readonly number[] = [];
  private wasTold = false;

  /** Notes a crash at the time `now` in milliseconds; what is to be done about it. */
  note(now: number): 'restart and tell' | 'restart' | 'give up' {
    this.recent = [...this.recent, now].filter((time) => now - time < withinMilliseconds);
    if (this.recent.length > mostRestarts) {
      // Who starts it again by hand gives it as many new chances.
      this.recent = [];
      return 'give up';
    }
    if (this.wasTold) return 'restart';
    this.wasTold = true;
    return 'restart and tell';
  }
}
