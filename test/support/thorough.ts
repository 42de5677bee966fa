/** Loaded before all tests by `npm test`: see `effort.ts`. */

import './seeded';

process.env['THOROUGH'] = '1';
