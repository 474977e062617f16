import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { ContentFile } from '../model/content-files.ts';
import type { Fault } from '../model/fault.ts';

/**
 * Opens a file under a content folder. What an editor's program adds and nobody means is taken away: a byte order mark,
 * the line ends of Windows, letters in parts (the words of a law stay as they are). Null where there is no such file, or
 * none that can be read as text; {@link fileFault} says why.
 */
export function openContent(folder: string, path: string): ContentFile | null {
  const bytes = bytesOf(join(folder, path));
  if (typeof bytes === 'string' || badLine(bytes) !== null) return null;
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  return { file: nameOf(folder, path), text: path.endsWith('/text.md') ? text : text.normalize('NFC') };
}

/** Why a file cannot be read as text, or null. */
export function fileFault(folder: string, path: string): Fault | null {
  const file = nameOf(folder, path);
  const bytes = bytesOf(join(folder, path));
  if (typeof bytes === 'string') {
    return { file, line: 1, message: bytes === 'ENOENT' ? 'is missing' : `cannot be read (${bytes})` };
  }
  const line = badLine(bytes);
  const message = 'is not UTF-8: save it as UTF-8 (in Notepad: Save as, Encoding)';
  return line === null ? null : { file, line, message };
}

/** The names of the files of a kind in a folder under a content folder, in their order; none where there is no folder. */
export function contentNames(folder: string, path: string, ending: string): string[] {
  try {
    return readdirSync(join(folder, path))
      .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}

/** A file as an editor names it, `content/organs.yaml`. */
export const nameOf = (folder: string, path: string): string =>
  join(basename(folder), relative(folder, join(folder, path))).replaceAll('\\', '/');

/** What a file holds, or the system's word for why it cannot be read. */
function bytesOf(file: string): Uint8Array | string {
  try {
    return statSync(file).isFile() ? readFileSync(file) : 'a folder';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

/** The first line that is no UTF-8, from 1; null where all are. */
function badLine(bytes: Uint8Array): number | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decodes = (end: number) => {
    try {
      return decoder.decode(bytes.subarray(0, end)) !== null;
    } catch {
      return false;
    }
  };
  if (decodes(bytes.length)) return null;
  let line = 1;
  for (let end = bytes.indexOf(10); end >= 0 && decodes(end); end = bytes.indexOf(10, end + 1)) line++;
  return line;
}
