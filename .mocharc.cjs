{
  "spec": ["out/test/**/*.test.js"],
  "ignore": ["out/test/editor/**"],
  "failZero": true,
  "timeout": 20000,
  "slow": 1000,
  "reporter": "dot"
}
