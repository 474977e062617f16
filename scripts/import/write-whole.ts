import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes files of one folder: all next to their places first, then each into its place, so that no file is ever cut short
 * by a full disk or a kill. Throws, and leaves the folder as it was, where one cannot be written.
 */
export function writeWhole(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  const temporary = (name: string) => join(folder, `.${name}.new`);
  const names = Object.keys(files);
  try {
    for (const name of names) writeSynced(temporary(name), files[name] as string);
  } catch (error) {
    for (const name of names) rmSync(temporary(name), { force: true, recursive: true });
    throw error;
  }
  for (const name of names) renameSync(temporary(name), join(folder, name));
}

function writeSynced(path: string, text: string): void {
  const file = openSync(path, 'w');
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
