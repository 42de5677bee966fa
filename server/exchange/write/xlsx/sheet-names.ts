/** Names that spreadsheets take for sheets. */

const longest = 31;

/** A name for each of the titles, each another: without the signs that names may not have, and cut short. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = valid(title);
    let name = cut(plain, '');
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = cut(plain, ` (${count})`);
    taken.add(name.toLowerCase());
    return name;
  });
}

function valid(title: string): string {
  const plain = title
    .replace(/[[\]:*?/\\\p{C}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  // Excel keeps this name for itself.
  if (/^history$/i.test(plain)) return `${plain} (1)`;
  return plain === '' ? 'Sheet' : plain;
}

function cut(name: string, end: string): string {
  const letters = [...name];
  while (letters.join('').length + end.length > longest) letters.pop();
  return `${letters.join('').replace(/[' ]+$/, '')}${end}`;
}
