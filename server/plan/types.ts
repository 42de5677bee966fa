/** The types of what a plan holds, derived from the schema. */

import type * as z from 'zod/mini';
import type { action, criterion, measure, priority } from './schema/actions';
import type { board, officer, source } from './schema/lists';
import type { configFile, plan, planFile } from './schema/plan';
import type { stage } from './schema/stages';
import type { Read } from './values';

export type Source = Read<z.infer<typeof source>>;
export type Officer = Read<z.infer<typeof officer>>;
export type Board = Read<z.infer<typeof board>>;
export type Stage = Read<z.infer<typeof stage>>;
export type Criterion = Read<z.infer<typeof criterion>>;
export type Action = Read<z.infer<typeof action>>;
export type Priority = Read<z.infer<typeof priority>>;
export type Measure = Read<z.infer<typeof measure>>;
export type PlanHead = Read<z.infer<typeof plan>>;
export type PlanFile = Read<z.infer<typeof planFile>>;
export type ConfigFile = Read<z.infer<typeof configFile>>;
