/** The text of a CSV file, which does not say how it is encoded. */

import { strFromU8 } from 'fflate/browser';
import { Refusal } from '../refusal';
import { decoderOf, type Encoding } from '../text-decoder';

/** A text, and whether its encoding was guessed. */
interface Decoded {
  readonly text: string;
  readonly isGuess: boolean;
}

/**
 * Reads UTF-8, UTF-16 with the mark of its order of bytes, and else the encoding of Windows in Western Europe,
 * in which Excel saves plain CSV. Throws a `Refusal` for what is no text in any of them.
 */
export function decoded(bytes: Uint8Array): Decoded {
  const encoding = markedAs(bytes);
  const text = asText(bytes, encoding ?? 'utf-8', encoding === undefined);
  const said = text ?? fromWindows(bytes);
  if (said.includes('\0') || (said.match(controls)?.length ?? 0) > said.length / 100) {
    throw new Refusal(
      'is neither a Word document, an Excel workbook nor a CSV file. Import the plan as one of these.',
    );
  }
  return { text: said, isGuess: text === undefined };
}

/** A stray one does no harm; many are the sign of a picture, a program or the like. */
const controls = /(?!\s)\p{Cc}/gu;

function markedAs([first, second]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Not by `TextDecoder`: some versions of Node take this encoding for Latin-1, and lose bullets and quotes. */
function fromWindows(bytes: Uint8Array): string {
  return strFromU8(bytes, true).replace(/[\u0080-\u009F]/g, (sign) => {
    const written = ofWindows[sign.charCodeAt(0) - 0x80] ?? '';
    return written === ' ' ? '' : written;
  });
}

/** Its signs from 128; a space stands for what it does not have. */
const ofWindows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function asText(bytes: Uint8Array, encoding: Encoding, isFatal: boolean): string | undefined {
  try {
    return decoderOf(encoding, { fatal: isFatal }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
