/** Firefox, where it is installed, led by WebDriver BiDi: Playwright knows only a Firefox of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find((path) => existsSync(path));

export interface FirefoxPage {
  /** What a function's text gives in the page, as if a reader had pressed something. */
  evaluate(code: string): Promise<unknown>;
  /** The same in the window opened last. */
  evaluateInOther(code: string): Promise<unknown>;
  goto(address: string): Promise<void>;
  /** Errors of the console so far. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

interface Heard {
  readonly id?: number;
  readonly method?: string;
  readonly error?: string;
  readonly message?: string;
  readonly result?: unknown;
  readonly params?: { readonly level: string; readonly text: string };
}

/** The answer to `script.evaluate`. */
interface Evaluated {
  readonly exceptionDetails?: { readonly text: string };
  readonly result?: { readonly value?: unknown };
}

/** The answer to `browsingContext.getTree`. */
interface Tree {
  readonly contexts: readonly { readonly context: string; readonly originalOpener: string | null }[];
}

/** Starts Firefox without a window and with a profile of its own, and opens one page. */
export async function openFirefox(): Promise<FirefoxPage> {
  const home = mkdtempSync(join(tmpdir(), 'firefox-'));
  const program = spawn(
    FIREFOX as string,
    ['--headless', '--no-remote', '--profile', home, '--remote-debugging-port', '0'],
    { env: { ...process.env, HOME: home } },
  );
  const socket = new WebSocket(`${await addressOf(program)}/session`);
  await new Promise((done, failed) => {
    socket.onopen = done;
    socket.onerror = failed;
  });
  const waiting = new Map<number, (heard: Heard) => void>();
  const faults: string[] = [];
  socket.onmessage = ({ data }) => {
    const heard = JSON.parse(String(data)) as Heard;
    if (heard.id !== undefined) waiting.get(heard.id)?.(heard);
    else if (heard.method === 'log.entryAdded' && heard.params?.level === 'error')
      faults.push(heard.params.text);
  };
  let count = 0;
  const send = <T>(method: string, params: object): Promise<T> => {
    count += 1;
    socket.send(JSON.stringify({ id: count, method, params }));
    return new Promise((done, failed) => {
      waiting.set(count, (heard) =>
        heard.error ? failed(new Error(heard.message)) : done(heard.result as T),
      );
    });
  };
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  const evaluate = async (code: string, of: string) => {
    const asked = { expression: code, target: { context: of }, awaitPromise: true, userActivation: true };
    const { exceptionDetails, result } = await send<Evaluated>('script.evaluate', asked);
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value;
  };
  return {
    faults,
    evaluate: (code) => evaluate(code, context),
    async evaluateInOther(code) {
      const { contexts } = await send<Tree>('browsingContext.getTree', { maxDepth: 0 });
      const other = contexts.findLast((one) => one.originalOpener === context);
      if (!other) throw new Error('no other window');
      return evaluate(code, other.context);
    },
    goto: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async close() {
      const ended = new Promise((done) => program.once('exit', done));
      program.kill();
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Firefox says on standard error where it listens. */
const addressOf = ({ stderr }: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    let said = '';
    stderr?.on('data', (words) => {
      said += words;
      const address = /WebDriver BiDi listening on (ws:\S+)/u.exec(said)?.[1];
      if (address) found(address);
    });
    stderr?.on('close', () => failed(new Error(`Firefox ended: ${said}`)));
  });
