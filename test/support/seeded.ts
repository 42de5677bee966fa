/**
 * Loaded before tests: what they try at random comes from one seed, which is printed. Without `SEED` it is always the
 * same, so that what passed once passes again; `npm run fuzz` tries ever others.
 */

import fc from 'fast-check';

const seed = Number(process.env['SEED'] ?? 94_645_649);

fc.configureGlobal({ seed });
console.log(`What is tried at random: SEED=${seed}`);
