const { availableParallelism } = require('node:os');

module.exports = {
  spec: ['out/test/**/*.test.js'],
  ignore: ['out/test/editor/**'],
  failZero: true,
  timeout: 20_000,
  slow: 1000,
  reporter: 'dot',
  // With `--parallel`: mocha would leave one processor to itself, of two, and needs next to nothing.
  jobs: Math.max(2, availableParallelism()),
};
