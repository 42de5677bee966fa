/** Where a reader is in a page: how far it is scrolled, what is open, and which link has the focus. */

interface Place {
  readonly left: number;
  /** What stands first in view, by its `data-at` or its id, and how far below the upper edge. */
  readonly first?: string;
  readonly below: number;
  /** The `data-at` of the link that has, or had last, the focus. */
  readonly at?: string;
  /** Of all that can be opened, in order. */
  readonly open: readonly boolean[];
}

/** The place now. */
export function place(page: Element): Place {
  const at = current(page)?.dataset['at'];
  const inView = [...landmarks(page)].find((one) => one.getBoundingClientRect().top >= 0);
  const first = inView && nameOf(inView);
  return {
    left: scrollX,
    ...(first !== undefined && { first }),
    below: inView?.getBoundingClientRect().top ?? 0,
    ...(at !== undefined && { at }),
    open: [...page.querySelectorAll('details')].map((one) => one.open),
  };
}

/** Goes back to a place that was kept, as far as it is still there. Who has the focus keeps it. */
export function goBack(page: Element, kept: unknown): void {
  const { left, first, below, at, open }: Partial<Record<keyof Place, unknown>> = Object(kept);
  if (Array.isArray(open)) {
    for (const [i, one] of page.querySelectorAll('details').entries()) one.open = open[i] === true;
  }
  const inView = [...landmarks(page)].find((one) => nameOf(one) === first);
  if (inView) goTo(inView, Number(left ?? 0), Number(below ?? 0), mostTimes);
  const link = linkAt(page, at);
  if (link) makeCurrent(link);
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

/** So many times, at the most, does a way back lead past rows that had no height before they were shown. */
const mostTimes = 10;

/** Scrolls until an element stands that far below the upper edge. */
function goTo(element: Element, left: number, below: number, times: number): void {
  const away = element.getBoundingClientRect().top - below;
  scrollTo(left, scrollY + away);
  if (Math.abs(away) < 1 || times === 0) return;
  requestAnimationFrame(() => goTo(element, left, below, times - 1));
}

/** Goes to a place of the page, with the focus, so that whoever reads on by keys reads on there. */
export function goWithin(page: Element, id: string): void {
  const place = page.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (!place) return;
  place.scrollIntoView();
  const heading = place.querySelector<HTMLElement>(':scope > :is(h2, h3, h4, h5, h6)') ?? place;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** What a place can be told by. What sticks to an edge is always in view. */
function landmarks(page: Element): NodeListOf<HTMLElement> {
  return page.querySelectorAll('main :is([data-at]:not(thead *), section, caption, figcaption)');
}

function nameOf({ dataset, id }: HTMLElement): string {
  return dataset['at'] ?? id;
}

/** All that leads into the plan. */
export function links(within: Element): NodeListOf<HTMLElement> {
  return within.querySelectorAll<HTMLElement>('a[data-go]');
}

/** The link with that `data-at`. */
export function linkAt(page: Element, at: unknown): HTMLElement | undefined {
  return [...links(page)].find((one) => one.dataset['at'] === at);
}
