/** One panel about one plan. */

import {
  type Disposable,
  type Event,
  EventEmitter,
  l10n,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import {
  type PanelContent,
  type PanelParams,
  type PanelResult,
  type ProgressEntry,
  panelRequest,
} from '../../server/protocol';
import { alert, inBackground } from '../messages';
import { openEntry } from '../open-entry';
import { planName } from '../plan-name';
import { isStale } from '../refusals';
import { Renewal } from '../renewal';
import type { Surroundings } from '../surroundings';
import { panelDocument } from './document';
import type { Kind } from './kind';

/** Nobody reads a page between two keys. */
const quietMilliseconds = 300;

/** A panel, which follows its plan as long as it is open. */
export class PlanPanel implements Disposable {
  readonly kind: Kind;
  readonly uri: string;
  readonly onDidDispose: Event<void>;
  private readonly showed = new EventEmitter<void>();
  /** It shows something else than before. */
  readonly onDidShow: Event<void> = this.showed.event;
  private readonly surroundings: Surroundings;
  private readonly panel: WebviewPanel;
  private readonly renewal: Renewal;
  private readonly parts: Disposable[];
  private resultId: string | undefined;
  private content: PanelContent | undefined;
  /** Of the document that the panel has. The editor loads it again when the panel comes to the front. */
  private loaded: PanelContent | undefined;

  /** Fills a panel of the editor's, a new one or one that it has brought back. */
  constructor(surroundings: Surroundings, kind: Kind, uri: string, panel: WebviewPanel) {
    this.surroundings = surroundings;
    this.kind = kind;
    this.uri = uri;
    this.panel = panel;
    this.onDidDispose = panel.onDidDispose;
    this.renewal = new Renewal(
      () => this.renew(),
      (error) => this.failed(error),
      quietMilliseconds,
    );
    this.parts = [
      this.renewal,
      this.showed,
      panel.webview.onDidReceiveMessage((message: unknown) => this.told(message)),
      panel.onDidChangeViewState(() => this.ask()),
    ];
    panel.webview.options = { enableScripts: true, localResourceRoots: [] };
    panel.title = kind.title();
    inBackground(surroundings.log, 'A panel could not be filled.', this.begin());
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
    this.panel.dispose();
  }

  /** The document as it was made, and what stands in it now: nobody else can see into a page. */
  get html(): string {
    return this.panel.webview.html;
  }

  get body(): string {
    return this.content?.body ?? '';
  }

  /** Whether the user is in it. */
  get isActive(): boolean {
    return this.panel.active;
  }

  /** Brings it to the front. */
  reveal(): void {
    this.panel.reveal();
  }

  /** What the plan says may be other than what is shown; what nobody sees is asked for when it is seen. */
  ask(): void {
    if (this.panel.visible) this.renewal.ask();
  }

  /** Somebody waits for the first page: it is asked for at once. */
  private async begin(): Promise<void> {
    try {
      await this.renew();
    } catch (error) {
      this.failed(error);
    }
  }

  private async renew(): Promise<void> {
    const params: PanelParams = {
      textDocument: { uri: this.uri },
      kind: this.kind.kind,
      previousResultId: this.resultId,
    };
    const result = await this.surroundings.server.request<PanelResult | null>(panelRequest, params);
    if (result?.kind === 'unchanged') return;
    this.resultId = result?.resultId;
    this.show(result ?? this.saying(l10n.t('This plan is not there any more.')));
  }

  private saying(text: string): PanelContent {
    return { title: this.kind.title(), body: `<main><p>${escaped(text)}</p></main>`, style: '' };
  }

  private show(content: PanelContent): void {
    const before = this.content;
    this.content = content;
    this.panel.title = `${content.title}: ${planName(decodeURIComponent(this.uri))}`;
    if (before && before.style === content.style) this.send();
    else this.load(content);
    this.showed.fire();
  }

  private load(content: PanelContent): void {
    this.loaded = content;
    const { title, body, style } = content;
    const panel = { kind: this.kind.kind, uri: this.uri };
    this.panel.webview.html = panelDocument({ panel, title, body, style });
  }

  /** Gives the page another body; a page that is not there asks for it when it is. */
  private send(): void {
    const { webview } = this.panel;
    const sent = webview.postMessage({ body: this.content?.body });
    inBackground(this.surroundings.log, 'A panel is not up to date.', sent);
  }

  /** The page is no more trusted than any other: what it says is looked at. */
  private told(message: unknown): void {
    const { go, ready }: Partial<Record<string, unknown>> = Object(message);
    if (ready === true && this.content !== this.loaded) this.send();
    const entry = entryOf(go);
    if (entry) inBackground(this.surroundings.log, 'An entry could not be shown.', this.go(entry));
  }

  /** Shows an entry beside the panel, or where its plan is seen already. */
  private async go(entry: ProgressEntry): Promise<void> {
    const seen = window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === Uri.parse(this.uri, true).toString(),
    );
    try {
      await openEntry(this.surroundings, this.uri, entry, seen?.viewColumn ?? ViewColumn.Beside);
    } catch (error) {
      if (!isStale(error)) throw error;
      alert(this.surroundings.log, l10n.t('The plan is just changing. Try again.'));
    }
  }

  private failed(error: unknown): void {
    // Where the server has died, another says when to ask again.
    this.surroundings.log.debug('A panel is not up to date yet.', error);
    if (isStale(error)) this.renewal.ask();
    else if (!this.content) this.show(this.saying(l10n.t('The plan is not known yet.')));
  }
}

const lists: readonly ProgressEntry['list'][] = ['actions', 'priorities', 'stages', 'sources'];

function entryOf(go: unknown): ProgressEntry | undefined {
  const { list, id, part }: Partial<Record<string, unknown>> = Object(go);
  const known = lists.find((one) => one === list);
  if (!known || typeof id !== 'string') return undefined;
  return { list: known, id, ...(typeof part === 'string' && { part }) };
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
