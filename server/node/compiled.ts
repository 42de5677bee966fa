/**
 * Keeps between runs what V8 makes of this program's text, which is a quarter of what a short run costs. Node
 * can do that by itself from 22.1 on, but leaves out every function that is compiled when it is first called:
 * nearly all of them. So the scripts are kept as they are when the program ends.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { basename, dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { Script } from 'node:vm';

type Kept = ReadonlyMap<string, Buffer>;
type Compile = (this: NodeJS.Module, text: string, file: string, ...more: unknown[]) => unknown;

/** The build names these by what is in them, so a file of the same name has the same text. */
const isOurs = /[/\\]cli[/\\][\w-]+-[A-Z0-9]{8}\.js$/;

/**
 * From now on, takes what was compiled in an earlier run from a file in the user's cache, and keeps it there
 * when it was not yet. Does nothing where Node is told to keep nothing compiled (`NODE_DISABLE_COMPILE_CACHE`),
 * or counts what runs, nor for a user without a home.
 */
export function keepCompiled(): void {
  const { NODE_DISABLE_COMPILE_CACHE: isOff, NODE_V8_COVERAGE: counts } = process.env;
  const caches = cacheFolder();
  if (isOff || counts || !caches) return;
  const file = join(caches, 'golden-thread', `compiled-${process.version}-${process.arch}`);
  const kept = read(file);
  const scripts = new Map<string, Script>();
  let isComplete = true;
  let folder = '';
  const loader = Module.prototype as Module & { _compile: Compile };
  const compile = loader._compile;
  loader._compile = function (text, path, ...more) {
    if (!isOurs.test(path)) return compile.call(this, text, path, ...more);
    const cachedData = kept.get(basename(path));
    const script = new Script(Module.wrap(text), {
      filename: path,
      ...(cachedData && { cachedData }),
    });
    if (script.cachedDataRejected !== false) isComplete = false;
    scripts.set(basename(path), script);
    folder = dirname(path);
    const { exports } = this;
    const load = (id: string) => this.require(id);
    return script.runInThisContext().call(exports, exports, load, this, path, dirname(path));
  };
  process.once('exit', () => {
    if (isComplete) return;
    const made = [...scripts].map(([name, script]) => [name, script.createCachedData()] as const);
    const others = [...kept].filter(([name]) => existsSync(join(folder, name)));
    write(file, new Map([...others, ...made]));
  });
}

/** Where a user's caches are; nowhere for a user without a home, as a container may run as. */
function cacheFolder(): string | undefined {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home } = process.env;
  return xdg || (process.platform === 'win32' && local) || (home && join(home, '.cache'));
}

const digestLength = 20;

/** What is kept; nothing where the file is missing or not as it was written, since V8 takes bytes on trust. */
function read(file: string): Kept {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(digestLength);
    if (!digest(body).equals(bytes.subarray(0, digestLength))) return new Map();
    return deserialize(body);
  } catch {
    return new Map();
  }
}

/** Keeps it all, or nothing: what cannot be kept is compiled again the next time. */
function write(file: string, kept: Kept): void {
  const draft = `${file}.${process.pid}.tmp`;
  const body = serialize(kept);
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch {
    return;
  }
  try {
    writeFileSync(draft, Buffer.concat([digest(body), body]), { mode: 0o600 });
    renameSync(draft, file);
  } catch {
    rmSync(draft, { force: true });
  }
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha1').update(bytes).digest();
}
