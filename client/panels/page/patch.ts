/**
 * Makes a page what it is to be, and touches nothing that stays the same: so whoever reads keeps the place,
 * the focus and what is open, and a screen reader is told of nothing that did not change.
 */

/**
 * Does to `live` what makes `wanted` of `before`, which is what `live` once was made of. What else was done to
 * it, attributes that were set, stays.
 */
export function patch(live: Node, before: Node, wanted: Node): void {
  patchAll(live, [...before.childNodes], [...wanted.childNodes]);
}

function patchAll(live: Node, old: readonly Node[], wanted: readonly Node[]): void {
  const lives = [...live.childNodes];
  let start = 0;
  while (start < Math.min(old.length, wanted.length) && isSame(old[start], wanted[start])) {
    start += 1;
  }
  let end = 0;
  const most = Math.min(old.length, wanted.length) - start;
  while (end < most && isSame(old.at(-1 - end), wanted.at(-1 - end))) end += 1;
  const gone = lives.slice(start, lives.length - end);
  const come = wanted.slice(start, wanted.length - end);
  if (gone.length === come.length) {
    for (const [i, node] of come.entries()) patchOne(gone[i], old[start + i], node);
    return;
  }
  const after = lives[lives.length - end] ?? null;
  const names = old.slice(start, old.length - end).map(nameOf);
  let next = 0;
  for (const node of come) {
    const name = nameOf(node);
    const same = name === undefined ? -1 : names.indexOf(name, next);
    if (same < 0) {
      live.insertBefore(node.cloneNode(true), gone[next] ?? after);
      continue;
    }
    for (const other of gone.slice(next, same)) live.removeChild(other);
    patchOne(gone[same], old[start + same], node);
    next = same + 1;
  }
  for (const node of gone.slice(next)) live.removeChild(node);
}

/** By what an element is known again among others: its id, or the first link in it. */
function nameOf(node: Node): string | undefined {
  if (!(node instanceof Element)) return undefined;
  if (node.id !== '') return node.id;
  const link = node.querySelector('[data-at]') ?? node;
  return link.getAttribute('data-at') ?? undefined;
}

function patchOne(live: ChildNode | undefined, before: Node | undefined, next: Node): void {
  if (!live || !before || isSame(before, next)) return;
  const isAlike =
    live instanceof Element &&
    before instanceof Element &&
    next instanceof Element &&
    before.tagName === next.tagName;
  if (!isAlike) {
    live.replaceWith(next.cloneNode(true));
    return;
  }
  for (const { name } of before.attributes)
    if (!next.hasAttribute(name)) live.removeAttribute(name);
  for (const { name, value } of next.attributes) {
    if (before.getAttribute(name) !== value) live.setAttribute(name, value);
  }
  patch(live, before, next);
}

function isSame(a: Node | undefined, b: Node | undefined): boolean {
  return a !== undefined && b !== undefined && a.isEqualNode(b);
}
