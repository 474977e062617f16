import { readFile } from 'node:fs/promises';
import { decodeText, legacyFault } from '../../src/authoring/decode.ts';
import type { TextFault } from '../../src/authoring/placement.ts';
import { receiveText } from '../../src/authoring/received-text.ts';
import { LIMITS } from './limits.ts';
import { readPdfFile } from './pdf-file.ts';
import { Unreadable } from './unreadable.ts';
import { readWordFile } from './word/file.ts';

/** A file as received: its text in the form in which it is kept, and what is to be said of it; or why it cannot be read. */
type Received =
  | { readonly text: string; readonly notices: readonly TextFault[] }
  | ({ readonly text: null } & TextFault);

/** Reads a `.txt`, `.md`, `.docx` or `.pdf` file. */
export async function receiveFile(path: string): Promise<Received> {
  try {
    const { text, notices } = await readRaw(path, await readFile(path));
    const fault = legacyFault(text);
    if (fault) return { text: null, ...fault };
    const received = receiveText(text);
    return { text: received.text, notices: [...notices, ...received.notices] };
  } catch (error) {
    if (error instanceof Unreadable) return { text: null, line: error.line, message: error.message };
    const { code, message } = error as NodeJS.ErrnoException;
    return { text: null, line: 1, message: code === 'ENOENT' ? 'there is no such file' : message };
  }
}

async function readRaw(
  path: string,
  bytes: Uint8Array,
): Promise<{ text: string; notices: readonly TextFault[] }> {
  if (/\.docx$/iu.test(path)) return readWordFile(bytes);
  if (/\.pdf$/iu.test(path)) return readPdfFile(bytes);
  if (bytes.length > LIMITS.textLength) throw new Unreadable('is refused: it is larger than any text');
  const decoded = decodeText(bytes);
  if (decoded.text === null) throw new Unreadable(decoded.message, decoded.line);
  return {
    text: decoded.text,
    notices:
      decoded.encoding === 'UTF-16' ? [{ line: 1, message: 'is UTF-16 and was brought into UTF-8' }] : [],
  };
}
