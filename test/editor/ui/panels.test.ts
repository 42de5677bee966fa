import { join } from 'node:path';
import { type Theme, themes } from './support/editor';
import { Panel } from './support/panel';
import { pictures, stage } from './support/stage';

const file = 'northbridge-2026.plan.yaml';

describe('panels', () => {
  for (const theme of Object.keys(themes) as Theme[]) {
    it(`can be read (${theme})`, async () => {
      await stage().inWindow({ file, theme }, async (editor) => {
        await Panel.open(editor, 'Golden Thread: Show timeline');
        await editor.picture(join(pictures, `timeline-${theme}.png`));
        await editor.run('View: Close Editor');
        await Panel.open(editor, 'Golden Thread: Show sources and priorities');
        await editor.picture(join(pictures, `matrix-${theme}.png`));
      });
    });
  }
});
