/** How much room letters take, as far as that can be told without a font: rather more than they do. */

/** In parts of the size: in wide fonts of the system they are no wider. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^[\s.,:;'|!ijl()[\]/\\·-]/, 0.42],
  [/^[a-ln-vxyz0-9]/, 0.63],
  [/^[A-LN-VX-Z+=<>–£$€?#]/, 0.8],
  [/^\p{M}/u, 0],
];
const widest = 1.15;
const bold = 1.12;

/** The width of a text of one line. */
export function widthOf(text: string, size: number, isBold = false): number {
  let sum = 0;
  for (const sign of text) sum += widths.find(([pattern]) => pattern.test(sign))?.[1] ?? widest;
  return sum * size * (isBold ? bold : 1);
}

/** As much of a text as there is room for, with an ellipsis where that is not all of it. */
export function shortened(text: string, size: number, room: number, isBold = false): string {
  if (widthOf(text, size, isBold) <= room) return text;
  const left = room - widthOf('…', size, isBold);
  let kept = '';
  let sum = 0;
  for (const sign of text) {
    sum += widthOf(sign, size, isBold);
    if (sum > left) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** A text on one line, or on two with as much of it as there is room for. */
export function wrapped(
  text: string,
  size: number,
  room: number,
  isBold = false,
): readonly string[] {
  if (widthOf(text, size, isBold) <= room) return [text];
  const words = text.split(' ');
  let taken = 1;
  while (widthOf(words.slice(0, taken + 1).join(' '), size, isBold) <= room) taken += 1;
  const lines = [words.slice(0, taken).join(' '), words.slice(taken).join(' ')];
  return lines.filter((line) => line !== '').map((line) => shortened(line, size, room, isBold));
}
