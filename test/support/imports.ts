import { posix } from 'node:path';

/** The text of each file by its path from the root of the project. */
export type Sources = ReadonlyMap<string, string>;

export interface Import {
  readonly from: string;
  /** A path from the root for a file of the project, else the name as written. */
  readonly to: string;
  readonly isLocal: boolean;
  readonly isDynamic: boolean;
  /** Whether it is gone once compiled. */
  readonly isType: boolean;
}

const commentLine = /^\s*(?:\/\/|\/\*|\*).*$/gm;
const staticImport =
  /^(?:import|export)(?<type>\s+type\b)?[\w\s{},*$]*?(?:\bfrom\s*)?['"](?<name>[^'"\n]+)['"]/gm;
const dynamicImport = /\b(?:import|require)\(\s*['"](?<name>[^'"\n]+)['"]\s*,?\s*\)/g;

export function readImports(sources: Sources): Import[] {
  return [...sources].flatMap(([from, source]) => {
    const code = source.replace(commentLine, '');
    const found = (pattern: RegExp, isDynamic: boolean): Import[] =>
      [...code.matchAll(pattern)].map(({ groups }) => ({
        from,
        ...target(from, groups?.['name'] ?? '', sources),
        isDynamic,
        isType: groups?.['type'] !== undefined,
      }));
    return [...found(staticImport, false), ...found(dynamicImport, true)];
  });
}

function target(from: string, name: string, sources: Sources): Pick<Import, 'to' | 'isLocal'> {
  if (!name.startsWith('.')) {
    return { to: name, isLocal: false };
  }
  const stem = posix.join(posix.dirname(from), name).replace(/\.[jt]s$/, '');
  const index = `${stem}/index.ts`;
  const isFolder = !sources.has(`${stem}.ts`) && sources.has(index);
  return { to: isFolder ? index : `${stem}.ts`, isLocal: true };
}
