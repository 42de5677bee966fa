/**
 * Loaded into a process before its program (`node --expose-gc --require`): whenever its parent sends a
 * message, it collects garbage and tells how many bytes are still in use.
 */

process.on('message', () => {
  // What finalizers let go of is collected the second time.
  for (let i = 0; i < 2; i++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.(heapUsed + external);
});
process.channel?.unref();
