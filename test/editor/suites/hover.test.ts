import { commands, type Hover, MarkdownString, type Position, type Uri } from 'vscode';
import { examplePlan } from '../../../server/checks/support/example';
import { assert } from './support/assert';
import { open } from './support/plans';
import { untilProblem } from './support/wait';

/** The text of the hover card at a position. */
async function hoverAt(uri: Uri, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
    .join('\n');
}

describe('hovering', () => {
  it('on a key says what it is for', async () => {
    const { document } = await open('hover.plan.yaml', examplePlan({ actions: ['links: [B19]'] }));
    await untilProblem(document.uri, 'links/unknown-source');
    const at = document.positionAt(document.getText().indexOf('deadline:') + 2);
    const text = await hoverAt(document.uri, at);
    assert(/deadline/i.test(text), `the card is about the deadline: '${text}'`);
  });
});
