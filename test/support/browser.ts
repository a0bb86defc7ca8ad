import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './run.ts';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome-headless-shell',
];

/** Path of a Chromium: CHROME_PATH, or one on the PATH; undefined where there is none. */
export function findBrowser(): string | undefined {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  for (const name of NAMES) {
    try {
      return String(execFileSync('which', [name], { stdio: ['ignore', 'pipe', 'ignore'] })).trim();
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

type Fields = Record<string, unknown>;

/** A page in a headless browser, spoken to by the DevTools protocol over a pipe. */
export class BrowserPage {
  /** Addresses that the page asked for. */
  readonly requested: string[] = [];
  private readonly child: ChildProcess;
  private readonly waiting = new Map<
    number,
    { done: (result: Fields) => void; failed: (error: Error) => void }
  >();
  private session: string | undefined;
  private loaded: () => void = () => undefined;
  private last = 0;
  private rest = '';

  private constructor(browser: string) {
    const profile = temporaryFolder();
    const args = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe', '--no-first-run'];
    this.child = spawn(browser, [...args, `--user-data-dir=${profile}`, ...extraArguments(), 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    (this.child.stdio[4] as Readable).on('data', (chunk) => this.hear(String(chunk)));
    onTestFinished(() => {
      this.child.kill('SIGKILL');
    });
  }

  static async open(browser: string): Promise<BrowserPage> {
    const page = new BrowserPage(browser);
    const { targetId } = await page.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await page.send('Target.attachToTarget', { targetId, flatten: true });
    page.session = String(sessionId);
    await page.send('Page.enable');
    await page.send('Network.enable');
    return page;
  }

  async go(url: string): Promise<void> {
    const loaded = new Promise<void>((done) => {
      this.loaded = done;
    });
    await this.send('Page.navigate', { url });
    await loaded;
  }

  /** The value of an expression in the page. */
  async value<T>(expression: string): Promise<T> {
    const { result } = await this.send('Runtime.evaluate', { expression, returnByValue: true });
    return (result as { value: T }).value;
  }

  send(method: string, params: Fields = {}): Promise<Fields> {
    const id = ++this.last;
    const message = { id, method, params, ...(this.session ? { sessionId: this.session } : {}) };
    (this.child.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`);
    return new Promise((done, failed) => this.waiting.set(id, { done, failed }));
  }

  private hear(text: string): void {
    const messages = (this.rest + text).split('\0');
    this.rest = messages.pop()!;
    for (const message of messages.map((each) => JSON.parse(each))) {
      if (message.method === 'Page.loadEventFired') this.loaded();
      if (message.method === 'Network.requestWillBeSent') this.requested.push(message.params.request.url);
      const waiting = this.waiting.get(message.id);
      if (message.error) waiting?.failed(new Error(message.error.message));
      else waiting?.done(message.result);
    }
  }
}

/** More arguments for a browser that needs some, from CHROME_ARGS. */
function extraArguments(): string[] {
  return (process.env.CHROME_ARGS ?? '').split(' ').filter(Boolean);
}
