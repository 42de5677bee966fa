/**
 * Why a file cannot be read, and what to do: a sentence or two that go on after the name of the file, which
 * those who find it do not know.
 */
export class Refusal extends Error {}

/** A file that does not hold together: some of it is missing, or was changed by other than its program. */
export function damaged(cause?: unknown): Refusal {
  return new Refusal(
    'is damaged or was not copied as a whole. Get it again from where it came from, or open it in its own program, save it under another name and import that.',
    { cause },
  );
}

/** A file that holds more than is read; `of` says what there is too much of. */
export function tooLarge(of: string): Refusal {
  return new Refusal(`${of}. Save a copy that holds the plan alone, and import that.`);
}
