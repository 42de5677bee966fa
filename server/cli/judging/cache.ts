/**
 * A cache of judged plans, by all that their problems depend on: the text, the setting with its day, the
 * evidence whose files are missing, and the program. It is a file of two lines an entry: the key with a digest of what follows, and the packed plan.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { diskFiles } from '../../node/files';
import { writeText } from '../../node/writing';
import type { Setting } from '../../workspace/setting';
import { type Failure, notWritten } from '../failures';
import { WrongUse } from '../wrong-use';
import { guarded, type Judging } from './judging';
import { type PlanText, packed, unpacked } from './packed';

const heading = 'golden-thread cache 1';
/** So many characters are kept of what the last run did not use. */
const mostUnused = 64_000_000;

/** Packed plans by key, those that were used last at the end. */
export class Cache {
  readonly path: string;
  private readonly entries: Map<string, string>;
  private readonly used = new Set<string>();
  private isChanged: boolean;

  private constructor(path: string, entries: Map<string, string>, isChanged: boolean) {
    this.path = path;
    this.entries = entries;
    this.isChanged = isChanged;
  }

  /** Opens a cache, empty where there is no such file. Throws `WrongUse` where the file is something else. */
  static async open(path: string, tell: (line: string) => void): Promise<Cache> {
    const read = await diskFiles.readText(path);
    if ('failure' in read) {
      if (read.failure === 'missing') return new Cache(path, new Map(), false);
      throw new WrongUse(`${path}: this is no file that can be read; name another for the cache`);
    }
    const [first, ...lines] = read.text.split('\n');
    if (first !== heading)
      throw new WrongUse(
        `${path}: this is no cache of golden-thread; name another file, or delete it`,
      );
    const entries = new Map<string, string>();
    let damaged = 0;
    for (let i = 0; i + 1 < lines.length; i += 2) {
      const [key = '', digest] = lines[i]?.split(' ') ?? [];
      const text = lines[i + 1] ?? '';
      if (digest === digestOf(text)) entries.set(key, text);
      else damaged += 1;
    }
    if (damaged > 0) tell(`${path}: a part of the cache is damaged, so its plans are judged anew`);
    return new Cache(path, entries, damaged > 0);
  }

  get size(): number {
    return this.entries.size;
  }

  get(key: string): string | undefined {
    const text = this.entries.get(key);
    if (text !== undefined) this.use(key, text);
    return text;
  }

  set(key: string, text: string): void {
    this.use(key, text);
    this.isChanged = true;
  }

  private use(key: string, text: string): void {
    this.entries.delete(key);
    this.entries.set(key, text);
    this.used.add(key);
  }

  /** Writes what came in; why it could not be done, if so. */
  save(): Failure | undefined {
    if (!this.isChanged) return undefined;
    const kept: string[] = [];
    let room = mostUnused;
    for (const [key, text] of [...this.entries].reverse()) {
      if (!this.used.has(key)) {
        room -= text.length;
        if (room < 0) continue;
      }
      kept.push(`${key} ${digestOf(text)}\n${text}\n`);
    }
    const why = writeText(this.path, `${heading}\n${kept.reverse().join('')}`);
    return why && notWritten(this.path, why);
  }
}

/** Judges with what a cache knows, and asks `others` for the rest. */
export function cached(
  cache: Cache,
  others: Judging,
  { program, isWhole }: { readonly program: string; readonly isWhole: boolean },
): Judging {
  // The built program names its parts by digests of what they hold.
  const build = digestOf(readFileSync(program, 'utf8'));
  const keyOf = ({ text, setting, missing = [] }: PlanText) =>
    digestOf(JSON.stringify([build, isWhole, settingKey(setting), missing]) + text);
  return {
    ahead: others.ahead,
    async judge(plan) {
      const key = keyOf(plan);
      const known = cache.get(key);
      if (known !== undefined) {
        const outcome = guarded(plan.path, () => unpacked(known, plan));
        // What is whole and says nothing that we packed is judged anew, too.
        if ('verdict' in outcome) return { outcome, packed: known };
      }
      const result = await others.judge(plan);
      const { outcome } = result;
      if ('verdict' in outcome && !outcome.verdict.crashed)
        cache.set(key, result.packed ?? packed(outcome, isWhole));
      return result;
    },
    end: () => others.end(),
  };
}

const keys = new WeakMap<Setting, string>();

/** All that a setting says, as a text. */
function settingKey(setting: Setting): string {
  const known = keys.get(setting);
  if (known !== undefined) return known;
  const key = JSON.stringify(setting, (_, value: unknown) =>
    value instanceof Map ? ['map', ...value] : value,
  );
  keys.set(setting, key);
  return key;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
