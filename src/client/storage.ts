/** The browser's storage, which a reader may have forbidden: then nothing is kept, and nothing breaks. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value; an empty one is forgotten. */
export function keep(key: string, value: string): void {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // Not kept.
  }
}

/** A line between windows of this site; null where the browser has none or forbids it. */
export function openChannel<Message>(
  name: string,
  heard: (message: Message) => void,
): BroadcastChannel | null {
  try {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', ({ data }: MessageEvent<Message>) => heard(data));
    return channel;
  } catch {
    return null;
  }
}
