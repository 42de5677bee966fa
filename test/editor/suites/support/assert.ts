/** Assertions that work in a browser's worker, too, where Node's are not. */

/** Fails with `message` unless the condition holds. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Fails, showing both, unless two plain values are the same. */
export function assertEqual<T>(actual: T, expected: T): void {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value, undefined, 2));
  if (is === should) return;
  throw Object.assign(new Error('The values differ'), {
    actual: is,
    expected: should,
    showDiff: true,
  });
}
