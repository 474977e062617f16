import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Waits until no other process holds `what` (a path), and holds it until this process ends. The lock is a socket that
 * listens, so the system takes it away with the process, however that ends: there is no lock that goes stale.
 */
export async function holdAlone(what: string, waits: () => void): Promise<void> {
  const address = addressOf(what);
  for (let hasWaited = false; !(await listens(address)); hasWaited = true) {
    if (!hasWaited) waits();
    await otherEnds(address);
  }
}

/** A name in the system's own space on Linux and Windows; elsewhere a file, which outlives its process. */
function addressOf(what: string): string {
  const name = `quy-che-build-${createHash('sha256').update(what).digest('hex').slice(0, 16)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), name);
}

async function listens(address: string): Promise<boolean> {
  const server = createServer((socket) => socket.on('error', () => undefined).unref());
  try {
    server.listen(address);
    await once(server, 'listening');
    server.unref();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return false;
    throw error;
  }
}

/** Is fulfilled when the process that listens has ended, or where none does: then the file it left is removed. */
async function otherEnds(address: string): Promise<void> {
  const socket = connect(address);
  try {
    await once(socket, 'connect');
    await once(socket.resume(), 'close');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED' && !address.startsWith('\0')) {
      rmSync(address, { force: true });
    }
  }
}
