/** The same with js-yaml, which reads no dates in this schema of it: our JSON Schema knows them as texts. */

import { CORE_SCHEMA, load } from 'js-yaml';
import { tellAll } from './told';

tellAll((text) => load(text, { schema: CORE_SCHEMA }));
