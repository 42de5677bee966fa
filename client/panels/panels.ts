/** The panels that are open: one of a kind for each plan. */

import { Disposable, ViewColumn, type WebviewPanel, window } from 'vscode';
import { type PanelKind, progressChanged } from '../../server/protocol';
import { activePlan } from '../active-plan';
import type { Surroundings } from '../surroundings';
import { kinds } from './kinds';
import { PlanPanel } from './plan-panel';

/** Opens panels, keeps them up to date, and takes back those that the editor restores. */
export class Panels implements Disposable {
  private readonly open = new Set<PlanPanel>();
  private readonly parts: Disposable;
  private readonly surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
    this.parts = Disposable.from(
      surroundings.server.onNotification(progressChanged, () => {
        for (const panel of this.open) panel.ask();
      }),
      ...Object.values(kinds).map(({ kind, viewType }) =>
        window.registerWebviewPanelSerializer(viewType, {
          deserializeWebviewPanel: (panel, state) => {
            const uri = uriIn(state);
            if (uri === undefined) panel.dispose();
            else this.fill(kind, uri, panel);
            return Promise.resolve();
          },
        }),
      ),
    );
  }

  dispose(): void {
    this.parts.dispose();
    for (const panel of [...this.open]) panel.dispose();
  }

  /** Shows a panel about a plan: beside its text, where that is in front. */
  show(kind: PanelKind, uri: string): PlanPanel {
    const shown = this.shown(kind, uri);
    shown?.reveal();
    if (shown) return shown;
    const { viewType, title } = kinds[kind];
    const column = activePlan() ? ViewColumn.Beside : ViewColumn.Active;
    return this.fill(kind, uri, window.createWebviewPanel(viewType, title(), column));
  }

  /** The panel about a plan, where it is open. */
  shown(kind: PanelKind, uri: string): PlanPanel | undefined {
    return [...this.open].find((one) => one.kind.kind === kind && one.uri === uri);
  }

  /** The panel that the user is in. */
  get active(): PlanPanel | undefined {
    return [...this.open].find((one) => one.isActive);
  }

  private fill(kind: PanelKind, uri: string, panel: WebviewPanel): PlanPanel {
    const filled = new PlanPanel(this.surroundings, kinds[kind], uri, panel);
    this.open.add(filled);
    filled.onDidDispose(() => {
      this.open.delete(filled);
      filled.dispose();
    });
    return filled;
  }
}

/** The plan of a panel in what its page kept; another version may have kept something else. */
function uriIn(state: unknown): string | undefined {
  const { panel }: Partial<Record<string, unknown>> = Object(state);
  const { uri }: Partial<Record<string, unknown>> = Object(panel);
  return typeof uri === 'string' ? uri : undefined;
}
