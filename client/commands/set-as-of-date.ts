import { ConfigurationTarget, l10n, workspace } from 'vscode';
import { settingsSection } from '../../server/protocol';
import { readDate } from '../ask/date';
import { ask, givenAnswers, type Steps } from '../ask/form';
import { askText } from '../ask/text';
import type { GoldenThread } from '../golden-thread';
import { inform } from '../messages';

interface Answers {
  readonly date: string;
}

/** Judges the plans as on another day, or, with 'today', as they say themselves. */
export async function setAsOfDate(goldenThread: GoldenThread, given?: unknown): Promise<void> {
  const settings = workspace.getConfiguration(settingsSection);
  const now = settings.get<string>('asOf', '');
  const steps: Steps<Answers> = {
    date: (_, place) =>
      askText(place, {
        value: now,
        question: l10n.t('Judge all plans as on which day?'),
        hint: l10n.t('Write “today” to go back to the usual.'),
        example: l10n.t('30 June 2026'),
        look: (text) =>
          isToday(text)
            ? { severity: 'information', message: usual() }
            : readDate(goldenThread, text, 'as-of'),
      }),
  };
  const answers = await ask(l10n.t('Set the as-of date'), steps, givenAnswers(given, steps));
  if (!answers) return;
  if (isToday(answers.date)) {
    await clear();
    inform(goldenThread.log, usual());
    return;
  }
  const { day, message } = await readDate(goldenThread, answers.date, 'as-of');
  if (day === undefined) throw new Error(message);
  await settings.update('asOf', day, target());
  const { message: name } = await readDate(goldenThread, day, 'as-of');
  inform(goldenThread.log, l10n.t('All plans are now judged as on {0}.', name), {
    [l10n.t('Back to the usual')]: clear,
  });
}

function isToday(text: string): boolean {
  return text.trim() === '' || text.trim().toLowerCase() === l10n.t('today');
}

function usual(): string {
  return l10n.t('Each plan is judged by its own as-of date, or by today where it has none.');
}

/** Takes the day out of the settings wherever it stands: of two, the other would count. */
async function clear(): Promise<void> {
  const settings = workspace.getConfiguration(settingsSection);
  const { globalValue, workspaceValue } = settings.inspect('asOf') ?? {};
  if (workspaceValue !== undefined) {
    await settings.update('asOf', undefined, ConfigurationTarget.Workspace);
  }
  if (globalValue) await settings.update('asOf', undefined, ConfigurationTarget.Global);
}

/** Without a folder there is no setting but the user's own. */
function target(): ConfigurationTarget {
  const hasFolder = (workspace.workspaceFolders ?? []).length > 0;
  return hasFolder ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
}
