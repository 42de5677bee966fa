/** `npm run accuracy`: how well success criteria are read, against the labelled corpus. */

import { accuracyReport } from './report';

process.stdout.write(accuracyReport());
