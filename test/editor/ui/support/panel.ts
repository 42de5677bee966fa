/** Panels of the extension, which are pages within pages. */

import type { Frame, Locator } from 'playwright-core';
import type { PanelKind } from '../../../../server/protocol';
import { until } from '../../machine/until';
import type { Editor } from './editor';
import { Form } from './form';
import { untilServerRuns } from './server-process';
import { stage } from './stage';

/** The command that shows each, and what is chosen then. */
const commands: Readonly<Record<PanelKind, readonly [command: string, choice?: string]>> = {
  timeline: ['Golden Thread: Show timeline'],
  matrix: ['Golden Thread: Show sources and priorities'],
  'board-report': ['Golden Thread: Preview report', 'For the board'],
  'stage-report': ['Golden Thread: Preview report', 'Stage review'],
  'officer-report': ['Golden Thread: Preview report', 'By officer'],
  'scrutiny-report': ['Golden Thread: Preview report', 'For scrutiny'],
};

/** A panel that is shown. */
export class Panel {
  /** The page in it. */
  readonly frame: Frame;
  private readonly kind: PanelKind;

  private constructor(frame: Frame, kind: PanelKind) {
    this.frame = frame;
    this.kind = kind;
  }

  /** Opens a panel by its command, and waits until something stands in it. */
  static async open(editor: Editor, kind: PanelKind): Promise<Panel> {
    await untilServerRuns(stage().extensions);
    const [command, choice] = commands[kind];
    await editor.choose(command);
    if (choice !== undefined) await Form.shown(editor).answer('Which report?', choice);
    return Panel.shown(editor, kind);
  }

  /** The panel that is shown already, or comes back by itself. */
  static async shown({ page }: Editor, kind: PanelKind): Promise<Panel> {
    return await until(`No ${kind} is shown`, async () => {
      for (const frame of page.frames()) {
        if (await isPanel(frame, kind)) return new Panel(frame, kind);
      }
      return undefined;
    });
  }

  /** The panel as it comes back after the window was loaded again. */
  async reloaded(editor: Editor): Promise<Panel> {
    const { page } = editor;
    const isThis = (frame: Frame) => frame === this.frame;
    const gone = page.waitForEvent('framedetached', { predicate: isThis });
    await editor.choose('Developer: Reload Window');
    await gone;
    return await Panel.shown(editor, this.kind);
  }

  link(name: RegExp): Locator {
    return this.frame.getByRole('link', { name });
  }

  /** The name of the link that has the focus. */
  focused(): Promise<string | null | undefined> {
    return this.frame.evaluate(() => {
      const { activeElement: one } = document;
      return one?.getAttribute('aria-label') ?? one?.textContent;
    });
  }
}

/** Frames come and go while the editor fills a panel. */
async function isPanel(frame: Frame, kind: PanelKind): Promise<boolean> {
  try {
    return await frame.evaluate(
      (wanted) =>
        document.querySelector('body')?.dataset['panel']?.includes(`"${wanted}"`) === true &&
        document.querySelector('h1') !== null &&
        document.visibilityState === 'visible' &&
        innerWidth > 0,
      kind,
    );
  } catch (error) {
    if (frame.isDetached() || /context was destroyed|navigat/i.test(String(error))) return false;
    throw error;
  }
}
