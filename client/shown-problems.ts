/** The setting that says which problems are shown. */

import { ConfigurationTarget, workspace } from 'vscode';
import { type Settings, settingsSection } from '../server/protocol';

/**
 * Changes the setting for this user alone: what a colleague sees of the same folder stays as it is. What the
 * folder is set to would count before that, so it is changed where it is there.
 */
export async function setShown(show: NonNullable<Settings['show']>): Promise<void> {
  const settings = workspace.getConfiguration(settingsSection);
  const { workspaceValue } = settings.inspect('show') ?? {};
  const value = show === 'all' ? undefined : show;
  if (workspaceValue !== undefined) {
    await settings.update('show', value, ConfigurationTarget.Workspace);
  }
  await settings.update('show', value, ConfigurationTarget.Global);
}
