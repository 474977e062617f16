import { openChannel } from '../channel.ts';
import { keep } from '../storage.ts';
import type { Position } from './show.ts';

/** What the windows of one deck tell each other. */
export type Message =
  | ({ readonly kind: 'at' } & Position)
  | { readonly kind: 'where' }
  | { readonly kind: 'black'; readonly on: boolean }
  | { readonly kind: 'countdown' };

/**
 * Joins the windows that show the deck at `path`, by BroadcastChannel or, where there is none, by storage events; gives
 * what tells the others. A window that opens asks where they are.
 */
export function joinWindows(path: string, heard: (message: Message) => void): (message: Message) => void {
  const name = `trinh-chieu ${path}`;
  const say = overChannel(name, heard) ?? overStorage(name, heard);
  say({ kind: 'where' });
  return say;
}

function overChannel(name: string, heard: (message: Message) => void) {
  const channel = openChannel<Message>(name, heard);
  return channel && ((message: Message) => channel.postMessage(message));
}

function overStorage(name: string, heard: (message: Message) => void): (message: Message) => void {
  let count = 0;
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== name || !newValue) return;
    const [message] = JSON.parse(newValue) as [Message, number, number];
    heard(message);
  });
  return (message) => {
    count += 1;
    keep(name, JSON.stringify([message, Date.now(), count]));
  };
}
