/**
 * The one script of a panel, which runs inside its page: follows links by telling the editor, takes in a new
 * page without losing the reader's place, and makes arrow keys work. It knows nothing of what is shown.
 */

import { patch } from './patch';
import { current, goBack, goWithin, linkAt, place } from './place';
import { makeRoving, moveBy } from './roving';

interface Editor {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const page = document.getElementById('page') ?? document.body;

/** What brings the panel back after a reload: the editor hands it to the extension. */
const panel = JSON.parse(document.body.dataset['panel'] ?? '{}');

/** What the page was made of, without what this script does to it. */
let shown: Node = page.cloneNode(true);

function parsed(body: string): Node {
  const template = document.createElement('template');
  template.innerHTML = body;
  return template.content;
}

function remember(): void {
  editor.setState({ panel, place: place(page) });
}

addEventListener('message', ({ data }: MessageEvent<{ readonly body?: unknown }>) => {
  if (typeof data.body !== 'string') return;
  const next = parsed(data.body);
  const at = current(page)?.dataset['at'];
  const hadFocus = page.contains(document.activeElement);
  patch(page, shown, next);
  shown = next;
  makeRoving(page);
  // The link itself may have been put anew, as where a row was added before it.
  if (hadFocus && !page.contains(document.activeElement)) linkAt(page, at)?.focus();
  remember();
});

page.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  event.preventDefault();
  // The editor's own listener would go to the top of the page.
  event.stopPropagation();
  const go = link.dataset['go'];
  if (go === undefined) goWithin(page, link.hash.slice(1));
  else editor.postMessage({ go: JSON.parse(go) });
});

page.addEventListener('keydown', (event) => {
  if (moveBy(page, event)) event.preventDefault();
});

page.addEventListener('focusin', remember);
addEventListener('scrollend', remember);

const kept: { readonly place?: unknown } = Object(editor.getState());
makeRoving(page);
goBack(page, kept.place);
remember();
editor.postMessage({ ready: true });
