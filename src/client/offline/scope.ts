/** As much of a service worker's surroundings as ours uses: TypeScript knows either these or those of a page. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
export interface Asking extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
export interface Message extends Lasting {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
interface Windows {
  claim(): Promise<void>;
  matchAll(options: {
    includeUncontrolled: true;
    type: 'window';
  }): Promise<readonly { postMessage(message: unknown): void }[]>;
}
interface WorkerScope {
  readonly clients: Windows;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', act: (event: Asking) => void): void;
  addEventListener(type: 'message', act: (event: Message) => void): void;
}

export const scope = globalThis as unknown as WorkerScope;
