/** The program `server.js`. */

import { serveByArguments } from './node';

serveByArguments();
