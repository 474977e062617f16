import { posix } from 'node:path';
import { configure, type Entry, type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { LIMITS } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { childrenOf, readXml, type XmlElement } from './xml.ts';

configure({ useWebWorkers: false });

/** The parts of a Word file: its main part, and those that this refers to, by the last word of the kind of relation. */
interface WordPackage {
  readonly document: XmlElement;
  /** `styles`, `numbering`, `footnotes`, …; null where the document refers to none. */
  readonly part: (relation: string) => Promise<XmlElement | null>;
  readonly parts: (relation: string) => Promise<XmlElement[]>;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Opens a `.docx` file. Throws {@link Unreadable} where it is none, is damaged, or holds more than the limits allow. */
export async function openPackage(bytes: Uint8Array): Promise<WordPackage> {
  const files = await filesOf(bytes);
  const open = async (name: string): Promise<XmlElement | null> => {
    const file = files.get(name.toLowerCase());
    return file ? readXml(await contentOf(file), name) : null;
  };
  const relationsOf = async (name: string): Promise<Relation[]> => {
    const folder = posix.dirname(name);
    const relations = await open(posix.join(folder, '_rels', `${posix.basename(name)}.rels`));
    return relations ? childrenOf(relations).flatMap((one) => relationOf(one, folder)) : [];
  };
  const main =
    (await relationsOf('')).find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const document = await open(main);
  if (document?.name !== 'w:document') {
    throw new Unreadable(`is not a Word file: it has no main text (${main})`);
  }
  const relations = await relationsOf(main);
  const parts = (kind: string) =>
    Promise.all(
      relations
        .filter(({ type }) => type === kind)
        .map(async ({ target }) => (await open(target)) ?? missing(target)),
    );
  return { document, parts, part: async (kind) => (await parts(kind))[0] ?? null };
}

function missing(part: string): never {
  throw new Unreadable(`is damaged: its part ${part} is missing`);
}

function relationOf({ attributes }: XmlElement, folder: string): Relation[] {
  const { Type = '', Target = '', TargetMode } = attributes;
  if (TargetMode === 'External') return [];
  const target = decodeURI(Target).replaceAll('\\', '/');
  const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
  return [{ type: posix.basename(Type), target: path }];
}

/** The files of the archive by their names in lower case. */
async function filesOf(bytes: Uint8Array): Promise<Map<string, FileEntry>> {
  if (bytes.length > LIMITS.fileBytes) throw new Unreadable('is refused: it is larger than any text');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new Unreadable('is a .doc file, or locked by a password: save it as .docx without one');
  }
  let entries: Entry[];
  try {
    entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
  } catch {
    throw new Unreadable('is not a .docx file; a .doc or .rtf file must first be saved as .docx');
  }
  if (entries.length > LIMITS.parts) throw new Unreadable('is refused: it has more parts than any text');
  const files = new Map<string, FileEntry>();
  for (const entry of entries) {
    if (entry.directory) continue;
    const name = entry.filename.replaceAll('\\', '/').replace(/^\//u, '').toLowerCase();
    if (files.has(name)) throw new Unreadable(`is damaged: it holds its part ${name} twice`);
    files.set(name, entry);
  }
  return files;
}

/** The content of a file of the archive, its check sum compared. */
async function contentOf(entry: FileEntry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const writable = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length;
      if (size > LIMITS.partBytes) {
        throw new Unreadable(`is refused: its part ${entry.filename} is larger than any text`);
      }
      chunks.push(chunk);
    },
  });
  try {
    await entry.getData(writable, { checkSignature: true });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(
      `is damaged: its part ${entry.filename} cannot be unpacked (${(error as Error).message})`,
    );
  }
  return Buffer.concat(chunks);
}
