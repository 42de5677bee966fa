/** Wires the server to one client. What it does is in the files beside this one. */

import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { settingsSection } from '../protocol';
import type { FileFailure } from '../workspace/files';
import { onNewDay } from '../workspace/new-day';
import { today } from '../workspace/setting';
import { serverCapabilities } from './capabilities';
import { clientFiles, filesByScheme, noFiles } from './client-files';
import { type ClientSupport, clientSupport } from './client-support';
import { inAMinute } from './day';
import { Diagnostics } from './diagnostics';
import { wireFeatures } from './features';
import { Histories } from './histories';
import type { Host } from './host';
import { inBackground, logLine, logMistake } from './log';
import { Progress } from './progress';
import { Requests } from './requests';
import { readSettings } from './settings';
import { SettingsReader } from './settings-reader';
import { keepFolders, keepInSync, together } from './sync';
import { warmUp } from './warm-up';
import { Watchers } from './watchers';
import { Workspace } from './workspace';

/** Serves one client for as long as the connection lasts. */
export function connect(connection: Connection, host: Host): void {
  host.life.serve(connection);
  connection.onInitialize((params): InitializeResult => {
    const client = clientSupport(params);
    serve(connection, host, client, params);
    const serverInfo = { name: 'golden-thread', version: host.version };
    return { capabilities: serverCapabilities(client), serverInfo };
  });
  connection.listen();
}

/** Of what the name of the reason does not say enough. */
const words: Partial<Record<FileFailure | 'too-long', string>> = {
  away: 'this link leads out of the repository',
};

function serve(
  connection: Connection,
  host: Host,
  client: ClientSupport,
  params: InitializeParams,
): void {
  const workspace = new Workspace({
    files: filesByScheme(host.disk, client.readsFiles ? clientFiles(connection) : noFiles),
    folders: foldersOf(params),
    encoding: client.encoding,
    common: readSettings(undefined).common,
    report: (uri, why) => logLine(connection, `${uri} is not read: ${words[why] ?? why}`),
  });
  const requests = new Requests(connection, workspace);
  const diagnostics = new Diagnostics(connection, client, workspace, requests);
  const histories = new Histories({
    committed: client.isTrusted ? host.committed : undefined,
    changed: () => progress.renew(),
    now: Date.now,
    failed: (error) => logMistake(connection, 'Reading the history of a plan', error),
  });
  const progress: Progress = new Progress(connection, client, workspace, requests, histories);
  const followers = together(diagnostics, progress);
  keepInSync(connection, workspace, followers);
  wireFeatures(connection, requests, client, workspace, histories, host);
  const watchers = new Watchers(connection, client, workspace.folders);
  const watch = () => inBackground(connection, 'Watching files', () => watchers.renew());
  const settings = new SettingsReader(connection, client, params.initializationOptions?.settings);
  const apply = () => {
    inBackground(connection, 'Reading the settings', async () => {
      await workspace.set(settings.read());
      followers.renew();
    });
  };
  connection.onInitialized(() => {
    apply();
    if (client.hasFolders) {
      keepFolders(connection, workspace, () => {
        followers.renew();
        watch();
      });
    }
    watch();
    if (client.registersSettings) {
      inBackground(connection, 'Registering', () => registerSettings(connection));
    }
    connection.onExit(onNewDay(today, apply, inAMinute));
    inBackground(connection, 'Warming up', () => warmUp(client));
  });
  connection.onDidChangeConfiguration((changed) => {
    settings.sent(changed.settings);
    apply();
  });
}

/** Some clients tell of changed settings only when asked to. */
async function registerSettings(connection: Connection): Promise<void> {
  await connection.client.register(DidChangeConfigurationNotification.type, {
    section: settingsSection,
  });
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}
