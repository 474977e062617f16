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
