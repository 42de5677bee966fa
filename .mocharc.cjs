const { availableParallelism } = require('node:os');

// Programs that run within a test's own process are to leave its loader alone.
process.env.NODE_DISABLE_COMPILE_CACHE = '1';

module.exports = {
  spec: ['out/test/**/*.test.js'],
  // These have commands of their own: they need an editor, or install the program from the network.
  ignore: ['out/test/editor/**', 'out/test/installed/**'],
  failZero: true,
  // No test is held to a time: this ends one that hangs, on however busy a machine.
  timeout: 120_000,
  slow: 1000,
  reporter: 'dot',
  // With `--parallel`: mocha would leave one processor to itself, of two, and needs next to nothing.
  jobs: Math.max(2, availableParallelism()),
};
