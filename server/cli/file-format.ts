/** The format of a file that a command writes: what the user says, or how the file's name ends. */

import { extname } from 'node:path';
import { WrongUse } from './wrong-use';

/** The one of some formats, named after endings of files, that a file's name asks for; undefined for none. */
export function formatNamed<F extends string>(file: string, formats: readonly F[]): F | undefined {
  const ending = extname(file).slice(1).toLowerCase();
  return formats.find((one) => one === ending);
}

/** What the user says: a format, a file, both or neither. */
interface Said<F> {
  readonly format?: F;
  readonly out?: string;
}

/**
 * The format that is meant; `otherwise` is that of what no file is named for. Throws `WrongUse` where name and
 * format differ, or none of them says it.
 */
export function meantFormat<F extends string>(
  { format, out }: Said<F>,
  formats: readonly F[],
  otherwise?: F,
): F {
  const named = out === undefined ? otherwise : formatNamed(out, formats);
  if (out !== undefined && format !== undefined && named !== undefined && named !== format) {
    throw new WrongUse(
      `the name ${out} says ${named}, and --format says ${format}; leave --format out, or name another file`,
    );
  }
  const found = format ?? named;
  if (found !== undefined) return found;
  const endings = formats.map((one) => `.${one}`);
  throw new WrongUse(
    out === undefined
      ? `which format? Write --format and one of ${formats.join(', ')}`
      : `the name ${out} does not say which format is meant; end it with ${endings.slice(0, -1).join(', ')} or ${endings.at(-1)}, or write --format`,
  );
}
