/** Zip files, of which only the parts are unpacked that are asked for, and never more than there may be. */

// Of its two forms this is the one without threads, which alone need Node.
import { Inflate } from 'fflate/browser';
import { limits } from '../limits';
import { damaged, tooLarge } from '../refusal';
import { checksumOf } from './checksum';
import { directoryOf, type Entry } from './directory';

/** The parts of a zip file, by path. Case does not count in paths of Office files (ISO/IEC 29500-2, 6.2.2). */
export interface Zip {
  readonly paths: readonly string[];
  readonly has: (path: string) => boolean;
  /**
   * The content of a part, piece by piece, as it is unpacked. Throws a `Refusal` where there is no such part,
   * it is damaged, or more comes out of it than is read of any file.
   */
  readonly pieces: (path: string) => Generator<Uint8Array, void, undefined>;
}

/** Looks into a zip file and unpacks nothing. Throws a `Refusal` where it is damaged. */
export function openZip(bytes: Uint8Array): Zip {
  const entries = new Map(directoryOf(bytes).map((entry) => [entry.path.toLowerCase(), entry]));
  let left: number = limits.unpacked;
  return {
    paths: [...entries.keys()],
    has: (path) => entries.has(path.toLowerCase()),
    *pieces(path) {
      const entry = entries.get(path.toLowerCase());
      if (!entry) throw damaged();
      let checksum = 0;
      let leftOfPart = limits.part;
      for (const piece of unpacked(entry)) {
        checksum = checksumOf(piece, checksum);
        left -= piece.length;
        leftOfPart -= piece.length;
        if (left < 0 || leftOfPart < 0) throw tooLarge('holds too much to be a plan');
        yield piece;
      }
      if (checksum !== entry.checksum) throw damaged();
    },
  };
}

/** So few bytes become some megabytes at most. */
const step = 4096;

function* unpacked({ method, packed }: Entry): Generator<Uint8Array, void, undefined> {
  if (method === 0) yield packed;
  else if (method === 8) yield* inflated(packed);
  else throw damaged();
}

function* inflated(packed: Uint8Array): Generator<Uint8Array, void, undefined> {
  const out: Uint8Array[] = [];
  const inflate = new Inflate((piece) => out.push(piece));
  for (let at = 0; at < packed.length; at += step) {
    try {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    } catch (error) {
      throw damaged(error);
    }
    yield* out.splice(0);
  }
}
