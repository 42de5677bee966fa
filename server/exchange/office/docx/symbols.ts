/** Signs of Word's symbol fonts, in which a letter or a number stands for a picture. */

/** What a sign shows, by its font and its number there; undefined where that is not known. */
export function symbol(font: string, number: number): string | undefined {
  // Word keeps them in the area for private use, from F000.
  const code = number >= 0xf000 ? number - 0xf000 : number;
  const name = font.toLowerCase();
  const known = fonts.get(name)?.get(code);
  if (known !== undefined || fonts.has(name)) return known;
  const isShown = number > 0x20 && !(number >= 0xe000 && number <= 0xf8ff);
  return isShown ? String.fromCodePoint(number) : undefined;
}

/** Whether the letters of a font are pictures. */
export function isSymbolFont(font: string): boolean {
  return fonts.has(font.toLowerCase());
}

const fonts: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map(
  Object.entries({
    wingdings:
      '4A☺ 4B😐 4C☹ 6C● 6E■ 6F□ 70❐ 71❑ 72❒ 74⧫ 75◆ 76❖ 77⬥ 9F• A0▪ A1○ A4◉ A6◯ A7▪ A8□ AB★ D8➢ DC➲ DF← E0→ E1↑ E2↓ E3↖ E4↗ E5↙ E6↘ E8➔ EF⇦ F0⇨ F1⇧ F2⇩ FB✗ FC✓ FD☒ FE☑',
    'wingdings 2': '4F✗ 50✓ 51☒ 52☑ 53☒ 54☒ 97• 98● A2■ A3□ A4■',
    'wingdings 3': '66← 67→ 68↑ 69↓ 6A↖ 6B↗ 6C↙ 6D↘ 70▲ 71▼ 74◄ 75► 77▶ 7D▶ 84▲ 85▼',
    webdings: '31◀ 32▶ 33◀ 34▶ 35▲ 36▼ 3C■ 61✓ 63□ 67■ 6E● 72✗',
    symbol:
      '2D− A3≤ A5∞ AB↔ AC← AD↑ AE→ AF↓ B0° B1± B3≥ B4× B7• B8÷ B9≠ BA≡ BB≈ BC… D6√ DB⇔ DC⇐ DD⇑ DE⇒ DF⇓',
  }).map(([font, signs]) => [
    font,
    new Map(
      signs.split(' ').map((entry) => [Number.parseInt(entry.slice(0, 2), 16), entry.slice(2)]),
    ),
  ]),
);
