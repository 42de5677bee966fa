/** Targets that are written as texts, as figures of their measure. */

const AMOUNT = /^(\p{Sc}?)\s*([-−]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(.*)$/u;

const magnitudes: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/**
 * The figure of a target, in the unit of its measure: '12%' of '%' is 12, '£1.2m' of '£' is 1200000 and of '£m'
 * is 1.2. Undefined for words, and for a unit that is not the measure's: a figure of another size would be met
 * or missed by chance.
 */
export function figureOf(target: string, unit: string | undefined): number | undefined {
  const [, currency = '', minus = '', digits, rest = ''] = AMOUNT.exec(target.trim()) ?? [];
  if (digits === undefined) return undefined;
  const figure = Number(digits.replaceAll(',', '')) * (minus === '' ? 1 : -1);
  const own = keyOf(unit ?? '');
  const said = keyOf(currency + rest);
  if (said === '' || said === own || (said === '%' && own.startsWith('%'))) return figure;
  const [ownCurrency = ''] = /^\p{Sc}/u.exec(own) ?? [];
  const isOther = currency !== '' && currency !== ownCurrency;
  const times = sizeOf(keyOf(rest));
  const size = unitSize(own, ownCurrency);
  if (
    isOther ||
    times.power === undefined ||
    !size ||
    (times.name !== '' && times.name !== size.name)
  )
    return undefined;
  // '6m' of months are six of them to some, and six million to others.
  const isInitial = times.letters.length === 1 && size.name.startsWith(times.letters);
  return isInitial ? undefined : rounded((figure * times.power) / (size.power ?? 1));
}

/** Undefined for a unit such as '£000', which counts by a size in figures, and for per cent, which has none. */
function unitSize(own: string, currency: string): ReturnType<typeof sizeOf> | undefined {
  if (/0{3}|^%/.test(own)) return undefined;
  const size = sizeOf(own.slice(currency.length).trim());
  // Without a currency 'm' is metres.
  return currency === '' && size.letters.length === 1
    ? { ...size, power: undefined, name: own }
    : size;
}

/** 'million households' is households by the million. */
function sizeOf(words: string): {
  readonly power: number | undefined;
  readonly letters: string;
  readonly name: string;
} {
  const [, letters = '', name = ''] = /^(\p{L}+)\s*(.*)$/u.exec(words) ?? [];
  const power = Object.hasOwn(magnitudes, letters) ? magnitudes[letters] : undefined;
  return { power, letters, name: power === undefined ? words : name };
}

/** A unit in whatever way it is written: '12 per cent', '1 day' of 'days'. */
function keyOf(unit: string): string {
  return unit
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:per ?cent|pct)$/, '%')
    .replace(/(?<=\p{L}{2})s$/u, '');
}

/** 1.1 million is no 1100000.0000000001. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
