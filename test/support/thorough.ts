/** Loaded before all tests by `npm test`: see `effort.ts`. */

process.env['THOROUGH'] = '1';
