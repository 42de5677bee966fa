import type { NamedSource } from '../../plan/links';
import type { SourceList } from '../../workspace/lists';

/** Every source with the codes it answers to, for near matches. */
export function sourceNames({ entries }: SourceList): readonly NamedSource[] {
  return entries.map(({ id, values }) => ({ code: id, aliases: values.aliases ?? [] }));
}
