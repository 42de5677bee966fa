/** Loaded before tests: what they try at random comes from one seed, which is printed. `SEED` names one again. */

import fc from 'fast-check';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

fc.configureGlobal({ seed });
console.log(`What is tried at random: SEED=${seed}`);
