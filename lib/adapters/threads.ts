import "server-only";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** A thread that answered, took longer than it may, or ended (of memory, of a fault). */
export type Answer<T> = { state: "answered"; answer: T } | { state: "late" } | { state: "lost" };
/** `entry`: path of what runs in them, from the root of the checkout; `megabytes`: the memory of each. */
type PoolOptions = { entry: readonly string[]; threads: number; megabytes: number };

/**
 * Threads that read what strangers sent, one thing at a time. One that breaks a limit is ended and never used again;
 * whoever waits gets a new one.
 */
export class ThreadPool<T> {
  private readonly idle: Worker[] = [];
  private readonly waiting: ((thread: Worker) => void)[] = [];
  private running = 0;

  constructor(private readonly options: PoolOptions) {}

  /** Hands a question over and waits at most `ms`, from when a thread is free. The `moved` buffers are gone after it. */
  async ask(question: unknown, moved: ArrayBuffer[], ms: number): Promise<Answer<T>> {
    const thread = await this.take();
    const answer = await this.answerOf(thread, question, moved, ms);
    if (answer.state === "answered") this.giveBack(thread);
    else this.replace(thread);
    return answer;
  }

  /** Ends all idle threads; for tests and entry points that end. */
  async close(): Promise<void> {
    const ended = this.idle.splice(0).map((thread) => thread.terminate());
    this.running -= ended.length;
    await Promise.all(ended);
  }

  private async take(): Promise<Worker> {
    const free = this.idle.pop();
    if (free) return free;
    if (this.running < this.options.threads) return this.started();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Run from the checkout, as every entry point is; the web application never reads what came in. */
  private started(): Worker {
    this.running += 1;
    const entry = pathToFileURL(join(/* turbopackIgnore: true */ process.cwd(), ...this.options.entry)).href;
    // A thread does not inherit the loader of its parent: it registers one, then loads the reader.
    const start = `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(entry)}); });`;
    const thread = new Worker(start, {
      eval: true,
      execArgv: ["--conditions=react-server"],
      resourceLimits: { maxOldGenerationSizeMb: this.options.megabytes },
    });
    // An idle thread keeps no process alive.
    thread.unref();
    return thread;
  }

  private answerOf(thread: Worker, question: unknown, moved: ArrayBuffer[], ms: number): Promise<Answer<T>> {
    return new Promise((resolve) => {
      const settle = (answer: Answer<T>) => {
        clearTimeout(timer);
        thread.off("message", answered).off("error", lost).off("exit", lost);
        thread.unref();
        resolve(answer);
      };
      const answered = (answer: T) => settle({ state: "answered", answer });
      const lost = () => settle({ state: "lost" });
      const timer = setTimeout(() => settle({ state: "late" }), ms);
      thread.on("message", answered).on("error", lost).on("exit", lost);
      thread.ref();
      thread.postMessage(question, moved);
    });
  }

  private giveBack(thread: Worker): void {
    const next = this.waiting.shift();
    if (next) next(thread);
    else this.idle.push(thread);
  }

  private replace(thread: Worker): void {
    this.running -= 1;
    thread.on("error", () => undefined);
    void thread.terminate();
    const next = this.waiting.shift();
    if (next) next(this.started());
  }
}
