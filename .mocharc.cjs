const { availableParallelism } = require('node:os');

module.exports = {
  spec: ['out/test/**/*.test.js'],
  // These have commands of their own: they need an editor, or install the program from the network.
  ignore: ['out/test/editor/**', 'out/test/installed/**'],
  failZero: true,
  timeout: 20_000,
  slow: 1000,
  reporter: 'dot',
  // With `--parallel`: mocha would leave one processor to itself, of two, and needs next to nothing.
  jobs: Math.max(2, availableParallelism()),
};
