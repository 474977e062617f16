import { keep } from '../storage.ts';
import type { Position } from './show.ts';

/** Keeps the windows of one deck on the same slide: by BroadcastChannel, or by storage events where there is none. */
export interface Together {
  say(position: Position): void;
}

/**
 * Joins the windows that show the deck at `path`. `heard` is told where another window went; `asked` is called when a
 * window has just opened and wants to know where the others stand.
 */
export function joinTogether(path: string, heard: (position: Position) => void, asked: () => void): Together {
  const name = `trinh-chieu ${path}`;
  const take = (message: Position | 'where') => (message === 'where' ? asked() : heard(message));
  if (typeof BroadcastChannel === 'function') {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', ({ data }: MessageEvent<Position | 'where'>) => take(data));
    channel.postMessage('where');
    return { say: ({ slide, step }) => channel.postMessage({ slide, step }) };
  }
  let count = 0;
  const write = (message: Position | 'where') => {
    count += 1;
    keep(name, JSON.stringify([message, Date.now(), count]));
  };
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== name || !newValue) return;
    const [message] = JSON.parse(newValue) as [Position | 'where', number, number];
    take(message);
  });
  write('where');
  return { say: ({ slide, step }) => write({ slide, step }) };
}
