/** Where a reader is in a page: how far it is scrolled, which parts are open, and which link has the focus. */

interface Place {
  readonly left: number;
  readonly top: number;
  /** The `data-at` of the link that has, or had last, the focus. */
  readonly at?: string;
  readonly isOpen: boolean;
}

/** The place now. */
export function place(page: Element): Place {
  const at = current(page)?.dataset['at'];
  return {
    left: scrollX,
    top: scrollY,
    ...(at !== undefined && { at }),
    isOpen: page.querySelector('details')?.open === true,
  };
}

/** Goes back to a place, as far as it is still there; the focus is taken only where the page had it. */
export function keepPlace(page: Element, before: unknown, hadFocus: boolean): void {
  const { left, top, at, isOpen }: Partial<Record<keyof Place, unknown>> = Object(before);
  const details = page.querySelector('details');
  if (details) details.open = isOpen === true;
  scrollTo(Number(left ?? 0), Number(top ?? 0));
  const link = [...links(page)].find((one) => one.dataset['at'] === at);
  if (!link) return;
  makeCurrent(link);
  if (hadFocus) link.focus({ preventScroll: true });
}

/** All that leads into the plan. */
export function links(within: Element): NodeListOf<HTMLElement> {
  return within.querySelectorAll<HTMLElement>('a[data-go]');
}

/** The link that the tab key stops at, of those among which arrow keys move. */
export function current(page: Element): HTMLElement | undefined {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.matches('a[data-go]')) return focused;
  return page.querySelector<HTMLElement>('[data-roving] a[data-go][tabindex="0"]') ?? undefined;
}

/** Makes the tab key stop at this link, and at no other of its table. */
export function makeCurrent(link: HTMLElement): void {
  const table = link.closest('[data-roving]');
  if (!table) return;
  for (const other of table.querySelectorAll<HTMLElement>('a[tabindex="0"]')) other.tabIndex = -1;
  link.tabIndex = 0;
}
