/**
 * Loaded into a process before its program (`node --require`): from when on its parent sends a message, it is the
 * time of that message, as `Date.parse` reads it, and what waits for a minute or longer has waited enough. A
 * process without a parent is told by the file that `GOLDEN_THREAD_CLOCK` names, which it looks at all the while.
 */

import { existsSync, readFileSync } from 'node:fs';

const RealDate = Date;
const realTimeout = globalThis.setTimeout;
const minute = 60_000;
const waiting = new Set<() => void>();
let ahead = 0;

function moveTo(time: string): void {
  ahead = RealDate.parse(time) - RealDate.now();
  const all = [...waiting];
  waiting.clear();
  for (const look of all) look();
}

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args) =>
    args.length === 0 ? new target(target.now() + ahead) : Reflect.construct(target, args, target),
  get: (target, name) =>
    name === 'now' ? () => target.now() + ahead : Reflect.get(target, name, target),
});

globalThis.setTimeout = new Proxy(realTimeout, {
  apply(target, self, [look, delay, ...args]: [() => void, number, ...unknown[]]) {
    const timer = Reflect.apply(target, self, [look, delay, ...args]);
    if (delay >= minute) {
      waiting.add(() => {
        clearTimeout(timer);
        look();
      });
    }
    return timer;
  },
});

process.on('message', (message) => {
  if (typeof message === 'object' && message && 'clock' in message) moveTo(String(message.clock));
});
process.channel?.unref();

const file = process.env['GOLDEN_THREAD_CLOCK'];
if (file !== undefined) {
  let last = '';
  setInterval(() => {
    const now = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (now === last || now === '') return;
    last = now;
    moveTo(now);
  }, 50).unref();
}
