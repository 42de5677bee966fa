import type { NamedSource } from '../../plan/links';
import type { SourceList } from '../../workspace/lists';
import { isCode } from './unusable-codes';

/** Every source that a link can name with the codes it answers to, for near matches. */
export function sourceNames({ entries }: SourceList): readonly NamedSource[] {
  const named = entries.filter(({ id }) => isCode(id));
  return named.map(({ id, values }) => ({ code: id, aliases: values.aliases ?? [] }));
}
