import {
  CancellationTokenSource,
  ConfigurationTarget,
  commands,
  MarkdownString,
  Selection,
  ThemeIcon,
  TreeItem,
  window,
  workspace,
} from 'vscode';
import { examplePlan } from '../../../server/checks/support/example';
import { assert, assertEqual } from './support/assert';
import { fileUri, open, retype } from './support/plans';
import { lineOf, type Progress, planIn, shownProgress, told, untilTree } from './support/progress';
import { longest, next, until } from './support/wait';

const blocks = `plan:
  title: Progress
  starts: 2026-03-01
  ends: 2027-08-31
  as-of: 2026-06-01
  board: improvement
sources:
  O25:
    title: Ofsted inspection
    kind: inspection
    recommendations:
      1: Management oversight
      2: Plans for children in care
`;
const reported = 'updates:\n  - date: 2026-05-20\n    note: Under way\n';
const plan = examplePlan({
  blocks,
  actions: [
    'status: complete\nupdates:\n  - date: 2026-05-20\n    evidence: [minutes.md]\n',
    `deadline: 2026-05-15\nstatus: on-track\nlinks: [X1]\n${reported}`,
    `deadline: 2026-06-15\nlead-officer: Town Crier\n${reported}`,
  ],
});
let tests = 0;
let file = '';

/** Waits until what stands under the plan is this; where it never does, tells what stands there instead. */
async function untilTold(progress: Progress, expected: readonly string[]): Promise<void> {
  let last: readonly string[] = [];
  const become = untilTree(progress, async () => {
    last = await told(progress, file);
    return last.join('\n') === expected.join('\n') || undefined;
  });
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  const stay = new Promise<void>((resolve) => {
    watchdog = setTimeout(resolve, longest);
  });
  await Promise.race([become, stay]);
  clearTimeout(watchdog);
  assertEqual(last, expected);
}

const actions = [
  '  CS1 Complete: Reduce reliance on agency social workers | due 31 July 2026',
  '  CS2 Off track: Audit a sample of plans every month | due 15 May 2026 · late · reported on track',
  '  CS3 Not started: Open a second contact centre for… | due 15 June 2026',
];

describe('the tree of progress', () => {
  let progress: Progress;

  beforeEach(async () => {
    tests += 1;
    file = `progress-${tests}.plan.yaml`;
    progress = await shownProgress();
    await progress.choose({ by: 'priority', order: 'ref', filters: [], officer: undefined });
    await open(file, plan.replace('title: Progress', `title: Progress ${tests}`));
    await untilTold(progress, ['CS Capacity and… | 1 of 3 done, 1 late', ...actions]);
  });

  const untilItem = (line: string) =>
    untilTree(progress, async () => {
      const node = await planIn(progress, file);
      return (node && lineOf(progress.tree.getTreeItem(node)) === line) || undefined;
    });

  it('shows a plan with its figures', async () => {
    await untilItem(`Progress ${tests} | 1 of 3 done, 1 late`);
  });

  it('follows the text, saved or not', async () => {
    const editor = window.activeTextEditor;
    assert(editor, 'the plan is shown');
    await retype(editor.document, 'status: on-track', 'status: complete');
    await untilTold(progress, [
      'CS Capacity and… | 1 of 3 done, 1 late',
      actions[0] ?? '',
      '  CS2 Off track: Audit a sample of plans every month | due 15 May 2026 · late · reported complete',
      actions[2] ?? '',
    ]);
    await untilItem(`Progress ${tests} | 1 of 3 done, 1 late`);
    await retype(editor.document, 'ref: CS3', 'ref: CS30');
    await untilTree(
      progress,
      async () =>
        (await told(progress, file)).some((line) => line.startsWith('  CS30 ')) || undefined,
    );
  });

  it('is drawn again where it is other, and nowhere else', async () => {
    const editor = window.activeTextEditor;
    assert(editor, 'the plan is shown');
    const { id } = await actionNode('CS2');
    const drawn: string[] = [];
    const watching = progress.tree.onDidChangeTreeData((nodes) =>
      drawn.push(nodes?.map((node) => node.id).join(', ') ?? 'all'),
    );
    // All of it is drawn once more where a plan has come or gone meanwhile, and then nobody has looked into this one.
    for (let words = 'Audit a sample'; !drawn.includes(id); ) {
      await told(progress, file);
      const drawnAgain = next(progress.tree.onDidChangeTreeData);
      await retype(editor.document, words, `${words} again`);
      words += ' again';
      await Promise.race([drawnAgain, new Promise((resolve) => setTimeout(resolve, 2000))]);
    }
    watching.dispose();
  });

  it('groups by stage, officer, source, rating and status', async () => {
    await progress.choose({ by: 'stage' });
    await untilTold(progress, [
      'Foundation work | 1 of 3 done, 1 late',
      ...actions,
      'Embedding improvement | no actions',
    ]);
    await progress.choose({ by: 'officer' });
    await untilTold(progress, [
      "Director of Children's Services | 1 of 3 done, 1 late",
      ...actions,
      "Assistant Director Children's… | 1 of 1 done",
      actions[0] ?? '',
      'Head of HR | 0 of 1 done, 1 late',
      actions[1] ?? '',
      'Town Crier | 0 of 1 done',
      actions[2] ?? '',
    ]);
    await progress.choose({ by: 'source' });
    await untilTold(progress, [
      'O25 Ofsted inspection | 1 of 2 done, 1 recommendation unanswered',
      '  O25.2 No action answers it: Plans for children in care',
      actions[0] ?? '',
      actions[2] ?? '',
      'No listed source | 0 of 1 done, 1 late',
      actions[1] ?? '',
    ]);
    await progress.choose({ by: 'rating' });
    await untilTold(progress, [
      'Off track | 1 action, 1 late',
      actions[1] ?? '',
      'Not started | 1 action',
      actions[2] ?? '',
      'Complete | 1 action',
      actions[0] ?? '',
    ]);
    await progress.choose({ by: 'status' });
    await untilTold(progress, [
      'On track | 1 action, 1 late',
      actions[1] ?? '',
      'Complete | 1 action',
      actions[0] ?? '',
      'No status | 1 action',
      actions[2] ?? '',
    ]);
  });

  it('sorts by deadline', async () => {
    await progress.choose({ order: 'deadline' });
    await untilTold(progress, [
      'CS Capacity and… | 1 of 3 done, 1 late',
      ...[1, 2, 0].map((i) => actions[i] ?? ''),
    ]);
  });

  it('says that plans are judged as on another day, as long as they are', async () => {
    const settings = workspace.getConfiguration('goldenThread');
    const untilSaid = (words: string) =>
      until(
        workspace.onDidChangeConfiguration,
        () => progress.view.message?.startsWith(words) || undefined,
      );
    await settings.update('asOf', '2026-05-02', ConfigurationTarget.Workspace);
    await untilSaid('Position at 2 May 2026, for all plans.');
    await settings.update('asOf', undefined, ConfigurationTarget.Workspace);
    await until(
      workspace.onDidChangeConfiguration,
      () => progress.view.message === '' || undefined,
    );
  });

  it('shows what is asked for, says so, and shows all again', async () => {
    await progress.choose({ filters: ['late'] });
    const head = 'CS Capacity and… | 1 of 3 done, 1 late';
    await untilTold(progress, [head, actions[1] ?? '']);
    assertEqual(progress.view.message, 'Only actions are shown that are: late');
    await progress.choose({ filters: ['dueBeforeBoard'] });
    await untilTold(progress, [head, actions[2] ?? '']);
    await progress.choose({ filters: ['late', 'problems'] });
    await untilTold(progress, [head, actions[1] ?? '']);
    await progress.choose({ filters: ['slipping', 'differing'] });
    await untilTold(progress, [head, actions[1] ?? '']);
    const officer = { id: 'ad-csc', title: "Assistant Director Children's Social Care" };
    await progress.choose({ filters: ['mine'], officer });
    await untilTold(progress, [head, actions[0] ?? '']);
    await progress.choose({ filters: ['mine', 'late'] });
    await untilTold(progress, ['No action is shown with this filter.']);
    await commands.executeCommand('goldenThread.progress.clearFilter');
    await untilTold(progress, [head, ...actions]);
    assertEqual(progress.view.message, '');
    assertEqual(progress.choices.officer, officer);
  });

  it('counts late actions on a badge', async () => {
    const editor = window.activeTextEditor;
    assert(editor, 'the plan is shown');
    const late = () => progress.plans.figures.reduce((sum, figures) => sum + figures.late, 0);
    // What the tests before this one left may still be on its way to the badge.
    const shown = async () => progress.view.badge?.value === late() || undefined;
    await untilTree(progress, shown);
    const before = late();
    assert(before > 0, 'one is late');
    await retype(editor.document, 'deadline: 2026-06-15', 'deadline: 2026-05-29');
    await untilTree(progress, async () => progress.view.badge?.value === before + 1 || undefined);
    assertEqual(progress.view.badge?.tooltip, `${before + 1} actions are late`);
  });

  const actionNode = async (key: string) => {
    const { uri } = (await planIn(progress, file)) ?? {};
    const node = uri === undefined ? undefined : await progress.tree.nodeOf(uri, key);
    assert(node, `${key} is in the tree`);
    return node;
  };

  it('shows an action in the editor', async () => {
    const other = await open('elsewhere.plan.yaml', examplePlan({}));
    assertEqual(window.activeTextEditor?.document.uri, other.document.uri);
    await commands.executeCommand('goldenThread.progress.open', await actionNode('CS2'));
    const editor = window.activeTextEditor;
    assertEqual(editor?.document.uri.toString(), fileUri(file).toString());
    assertEqual(editor?.document.getText(editor.selection), 'CS2');
  });

  const goTo = (key: string) => {
    const editor = window.activeTextEditor;
    assert(editor, 'the plan is shown');
    const at = editor.document.positionAt(editor.document.getText().indexOf(`ref: ${key}`) + 20);
    editor.selection = new Selection(at, at);
  };
  const selected = () => {
    const [node] = progress.view.selection;
    return node?.kind === 'action' ? node.key : undefined;
  };
  const untilSelected = (key: string) =>
    until(progress.view.onDidChangeSelection, () => selected() === key || undefined);

  it('marks the action in which the cursor is', async () => {
    // While a tree is drawn anew it knows none of its rows: what was marked last is what the editor told.
    let marked: string | undefined;
    const watching = progress.view.onDidChangeSelection(() => {
      marked = selected();
    });
    for (const key of ['CS3', 'CS1']) {
      goTo(key);
      await untilSelected(key);
    }
    const settings = workspace.getConfiguration('goldenThread');
    const follow = (value: boolean | undefined) =>
      settings.update('progress.followCursor', value, ConfigurationTarget.Workspace);
    await follow(false);
    const isElsewhere = next(window.onDidChangeTextEditorSelection);
    goTo('CS2');
    await isElsewhere;
    const notFollowed = marked;
    watching.dispose();
    await follow(undefined);
    assertEqual(notFollowed, 'CS1');
    await untilSelected('CS2');
  });

  it('marks the next action where the editor never says that a row is shown', async () => {
    const { view } = progress;
    const { reveal } = view;
    const isAsked = new Promise<void>((resolve) => {
      view.reveal = () => {
        view.reveal = reveal;
        resolve();
        return new Promise(() => undefined);
      };
    });
    goTo('CS3');
    await isAsked;
    goTo('CS1');
    await untilSelected('CS1');
  });

  it('goes to the recommendation that an action answers', async () => {
    await commands.executeCommand('goldenThread.progress.goToSource', await actionNode('CS1'));
    const editor = window.activeTextEditor;
    assert(editor, 'an editor is shown');
    assertEqual(
      editor.document.lineAt(editor.selection.start.line).text.trim(),
      '1: Management oversight',
    );
  });

  it('has for each status a word and a shape, and a card when somebody looks', async () => {
    const node = await actionNode('CS2');
    const shown = progress.tree.getTreeItem(node);
    assert(shown.iconPath instanceof ThemeIcon, 'it has an icon of the theme');
    assertEqual(shown.iconPath.id, 'error');
    assertEqual(shown.contextValue, 'action');
    assertEqual(
      shown.accessibilityInformation?.label,
      'CS2 Audit a sample of plans every month: Off track, late, reported on track, due 15 May 2026',
    );
    const { token: never } = new CancellationTokenSource();
    const { tooltip } = await progress.tree.resolveTreeItem(new TreeItem(''), node, never);
    assert(tooltip instanceof MarkdownString, 'the card is Markdown');
    assert(/Late: it was due/.test(tooltip.value), tooltip.value);
    assert(!tooltip.isTrusted && !tooltip.supportHtml, 'the text of a plan runs no commands');
  });
});
