/** What kinds of panels there are. A kind is one file, and one line here. */

import type { PanelKind } from '../../server/protocol';
import type { Kind } from './kind';
import { matrix } from './matrix';
import { reports } from './reports';
import { timeline } from './timeline';

export const kinds: Readonly<Record<PanelKind, Kind>> = { timeline, matrix, ...reports };
