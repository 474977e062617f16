import { readFile } from 'node:fs/promises';
import { decodeText } from '../../src/model/importing/decode.ts';
import type { TextFault } from '../../src/model/importing/placement.ts';
import { normalizeSource } from '../../src/model/text/normalize.ts';
import { readWordFile } from './word-file.ts';

/** A file as received: its text in the form in which it is kept, and what is to be said of it; or why it cannot be read. */
export type Received =
  | { readonly text: string; readonly notices: readonly TextFault[] }
  | ({ readonly text: null } & TextFault);

/** Reads a `.txt`, `.md` or `.docx` file. */
export async function receiveFile(path: string): Promise<Received> {
  try {
    const bytes = await readFile(path);
    return /\.docx$/iu.test(path) ? await receiveWord(bytes) : receiveText(bytes);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { text: null, line: 1, message: code === 'ENOENT' ? 'there is no such file' : message };
  }
}

async function receiveWord(bytes: Uint8Array): Promise<Received> {
  const { text, pictures, heads } = await readWordFile(bytes);
  const notices = [
    ...(pictures > 0 ? [`holds ${pictures} pictures; words in them are not taken in`] : []),
    ...heads.map((words) => `has at the head or foot of its pages «${words}», which is not taken in`),
  ];
  return { text: normalizeSource(text), notices: notices.map((message) => ({ line: 1, message })) };
}

function receiveText(bytes: Uint8Array): Received {
  const decoded = decodeText(bytes);
  if (decoded.text === null) return decoded;
  const text = normalizeSource(decoded.text);
  const notices = [
    ...(decoded.encoding === 'UTF-16' ? ['is UTF-16 and was brought into UTF-8'] : []),
    ...(decoded.text === decoded.text.normalize('NFC')
      ? []
      : ['is not in Unicode NFC and was brought into it']),
    ...(/[\u00ad\u200b]/u.test(decoded.text)
      ? ['holds soft hyphens or zero-width spaces, which were left out']
      : []),
    ...(decoded.text.includes('\u00d0') ? ['holds Ð (U+00D0), which was taken for Đ'] : []),
  ];
  return { text, notices: notices.map((message) => ({ line: 1, message })) };
}
