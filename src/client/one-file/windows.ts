/**
 * Windows of one file, such as a deck and its speaker's: over `file://` channels and storage events do not reach from
 * one to the other, messages between a window and the one that opened it do.
 */
interface Said {
  readonly oneFile: string;
  readonly data: unknown;
}

const others = new Set<Window>();
const channels = new Set<WindowChannel>();
if (opener) others.add(opener as Window);

addEventListener('message', ({ data, source }: MessageEvent<Said | null>) => {
  const from = source as Window | null;
  if (!from || typeof data?.oneFile !== 'string') return;
  // A window opened before this one was loaded anew is known by the one that opened it.
  if (!others.has(from) && from.opener !== window) return;
  others.add(from);
  for (const channel of channels) if (channel.name === data.oneFile) channel.hear(data.data);
  tell(data, from);
});

function tell(said: Said, except?: Window): void {
  for (const other of others) {
    if (other.closed) others.delete(other);
    else if (other !== except) other.postMessage(said, '*');
  }
}

/** Opens a page of the file in a window that hears this one. */
export function openWindow(address: string, name: string): void {
  const opened = window.open(address, name);
  if (opened) others.add(opened);
}

/** A `BroadcastChannel` between those windows. */
export class WindowChannel extends EventTarget {
  readonly name: string;
  onmessage: ((event: MessageEvent) => void) | null = null;

  constructor(name: string) {
    super();
    this.name = name;
    channels.add(this);
  }

  postMessage(data: unknown): void {
    tell({ oneFile: this.name, data });
  }

  hear(data: unknown): void {
    const event = new MessageEvent('message', { data });
    this.onmessage?.(event);
    this.dispatchEvent(event);
  }

  close(): void {
    channels.delete(this);
  }
}

/** Ends the channels of a page that is left. */
export const closeChannels = (): void => channels.clear();
