/** Judging in threads. */

import { Worker } from 'node:worker_threads';
import type { Setting } from '../../workspace/setting';
import { guarded, here, type Judging, type Result } from './judging';
import { type PlanText, unpacked } from './packed';

/** What a thread is asked to judge. A setting goes over once, with the number by which it is named from then on. */
export interface Task {
  readonly id: number;
  readonly text: string;
  readonly setting: number;
  readonly newSetting?: Setting;
  readonly missing?: readonly string[];
}

/** What it answers: a packed plan, or the message of what broke. */
export type Answer = { readonly id: number } & (
  | { readonly packed: string }
  | { readonly broken: string }
);

/** What a thread is begun with. */
export interface ThreadData {
  readonly isWhole: boolean;
}

/** A plan that a thread has, and who waits for it. */
interface Given {
  readonly plan: PlanText;
  resolve(result: Result): void;
}

/** Megabytes for young objects: newer versions of Node take twice as many, and are no quicker for it. */
const youngMegabytes = 48;
/** So that none waits for its next plan. */
const inHand = 2;

/**
 * Judges `count` plans at a time: one here, and the others in threads, each of which runs `program` and is
 * begun when the others have work. This one takes a plan when all threads have enough, and what a thread that
 * dies had in hand. `isWhole` says whether problems are packed whole.
 */
export function threads(program: string, count: number, isWhole: boolean): Judging {
  const numbers = new Map<Setting, number>();
  const numberOf = (setting: Setting): number => {
    const number = numbers.get(setting) ?? numbers.size;
    numbers.set(setting, number);
    return number;
  };
  const others = count - 1;
  const all: Thread[] = [];
  const idlest = (): Thread | undefined => {
    const [best] = all.filter(({ isAlive }) => isAlive).sort((a, b) => a.load - b.load);
    if (best?.load !== 0 && all.length < others) {
      const thread = new Thread(program, { isWhole }, numberOf);
      all.push(thread);
      return thread;
    }
    return best && best.load < inHand ? best : undefined;
  };
  return {
    ahead: count * inHand,
    judge: (plan) => (idlest() ?? here).judge(plan),
    async end() {
      await Promise.all(all.map((thread) => thread.end()));
    },
  };
}

class Thread {
  isAlive = true;
  private readonly worker: Worker;
  private readonly numberOf: (setting: Setting) => number;
  private readonly given = new Map<number, Given>();
  private readonly settings = new Set<number>();
  private next = 0;

  constructor(program: string, data: ThreadData, numberOf: (setting: Setting) => number) {
    this.numberOf = numberOf;
    this.worker = new Worker(program, {
      workerData: data,
      // As the program that began it, so that it takes what is kept compiled.
      argv: ['check'],
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    });
    this.worker.on('message', (answer: Answer) => this.answered(answer));
    this.worker.on('error', () => this.died());
    this.worker.on('exit', () => this.died());
  }

  get load(): number {
    return this.given.size;
  }

  judge(plan: PlanText): Promise<Result> {
    const { text, missing } = plan;
    const id = this.next++;
    const setting = this.numberOf(plan.setting);
    const isNew = !this.settings.has(setting);
    this.settings.add(setting);
    const task: Task = {
      id,
      text,
      setting,
      ...(isNew && { newSetting: plan.setting }),
      ...(missing && { missing }),
    };
    return new Promise((resolve) => {
      this.given.set(id, { plan, resolve });
      this.worker.postMessage(task);
    });
  }

  async end(): Promise<void> {
    this.isAlive = false;
    await this.worker.terminate();
  }

  private answered(answer: Answer): void {
    const given = this.given.get(answer.id);
    if (!given) return;
    this.given.delete(answer.id);
    const { plan, resolve } = given;
    if ('broken' in answer) resolve({ outcome: { path: plan.path, message: answer.broken } });
    else {
      const { packed } = answer;
      resolve({ outcome: guarded(plan.path, () => unpacked(packed, plan)), packed });
    }
  }

  private died(): void {
    this.isAlive = false;
    for (const { plan, resolve } of this.given.values()) void here.judge(plan).then(resolve);
    this.given.clear();
  }
}
