/** The tree of progress, as the extension gives it to its tests. */

import { commands, type Disposable, extensions, type TreeItem, type TreeItemLabel } from 'vscode';
import type { GoldenThread } from '../../../../client/golden-thread';
import type { Node } from '../../../../client/progress/nodes';
import { assert } from './assert';
import { until } from './wait';

export type Progress = GoldenThread['progress'];

/** The view of progress, shown. */
export async function shownProgress(): Promise<Progress> {
  const extension = extensions.getExtension<GoldenThread>('golden-thread.golden-thread');
  assert(extension, 'the extension is installed');
  const { progress } = await extension.activate();
  await commands.executeCommand('goldenThread.progress.focus');
  await until(progress.view.onDidChangeVisibility, () => progress.view.visible || undefined);
  return progress;
}

/**
 * Waits until what the tree shows is as asked for. What is new may be drawn already where the editor happened
 * to ask before it was told: then the tree says nothing.
 */
export async function untilTree<T>(
  { plans, tree }: Progress,
  look: () => Promise<T | undefined>,
): Promise<T> {
  for (;;) {
    const waiting: Disposable[] = [];
    const changed = new Promise<void>((resolve) => {
      tree.onDidChangeTreeData(() => resolve(), undefined, waiting);
      plans.onDidChange(() => resolve(), undefined, waiting);
    });
    try {
      const found = await look();
      if (found !== undefined) return found;
      await changed;
    } finally {
      for (const one of waiting) one.dispose();
    }
  }
}

/** The item of the plan in a file; undefined before the server has told of it. */
export async function planIn({ tree }: Progress, file: string): Promise<Node | undefined> {
  return (await tree.getChildren()).find(({ uri }) => uri.endsWith(`/${file}`));
}

/** What stands under a plan, a line each: 'label | description', what is below it indented. */
export async function told(progress: Progress, file: string): Promise<readonly string[]> {
  const plan = await planIn(progress, file);
  return plan ? await below(progress, plan, '') : [];
}

async function below({ tree }: Progress, node: Node, indent: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const child of await tree.getChildren(node)) {
    lines.push(indent + lineOf(tree.getTreeItem(child)));
    lines.push(...(await below({ tree } as Progress, child, `${indent}  `)));
  }
  return lines;
}

/** 'label | description' of an item. */
export function lineOf({ label, description }: TreeItem): string {
  return [textOf(label), description].filter(Boolean).join(' | ');
}

function textOf(label: string | TreeItemLabel | undefined): string {
  return typeof label === 'object' ? label.label : (label ?? '');
}
