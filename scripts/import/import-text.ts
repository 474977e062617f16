/**
 * Takes the text of a regulation into the content, as `npm run import` does, but without its clock. Exit code 0 when every
 * word was placed, 1 when not (then nothing is written).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readArguments } from '../../src/authoring/arguments.ts';
import { wordChanges } from '../../src/authoring/differences.ts';
import { identityYaml, proposeIdentity } from '../../src/authoring/identity.ts';
import { lostQuotes, referenceNotices } from '../../src/authoring/lost-quotes.ts';
import { organMentionsIn } from '../../src/authoring/organ-mentions.ts';
import { placementFaults, textNotices } from '../../src/authoring/placement.ts';
import { changeLines, countLines, identityLines, sightingLines } from '../../src/authoring/report.ts';
import type { ContentFile } from '../../src/model/content-files.ts';
import { formatFault } from '../../src/model/fault.ts';
import type { ParsedText } from '../../src/model/hierarchy.ts';
import { indexOrgans, type OrganIndex } from '../../src/model/organ-index.ts';
import { organsFileSchema } from '../../src/model/schemas/organs.ts';
import { countText } from '../../src/model/text/counts.ts';
import { parseText } from '../../src/model/text/parse.ts';
import { readYaml } from '../../src/model/yaml-file.ts';
import { siteConfig } from '../../src/site/site.config.ts';
import { endInOrder } from '../run.ts';
import { receiveFile } from './receive.ts';
import { writeWhole } from './write-whole.ts';

const CONTENT = siteConfig.contentFolder;

endInOrder();
const given = readArguments(process.argv.slice(2));
if (typeof given === 'string') throw new Error(given);
const { file, id, check, json, acceptLostQuotes } = given;
const say = (...lines: string[]) => {
  if (!json) for (const line of lines) console.log(line);
};
const at = (fault: { line: number; message: string }) => `${file}:${fault.line}: ${fault.message}`;

const received = await receiveFile(file);
if (received.text === null) fail([at(received)]);
const text = parseText(received.text);
const faults = placementFaults(text);
if (faults.length > 0) fail(faults.map(at));

const organs = knownOrgans(CONTENT);
const about = proposeIdentity(id ?? 'text', text, organs);
const notices = [...received.notices, ...textNotices(text), ...referenceNotices(text, about)];
if (json) console.log(JSON.stringify({ ...countText(text), warnings: notices }));
say(...countLines(countText(text)), '', ...notices.map(at));
if (id) importText(id, text);
say('', ...sightingLines(organMentionsIn(text, organs)));

function importText(id: string, text: ParsedText): void {
  const folder = join(CONTENT, 'regulations', id);
  const held = heldRegulation(folder);
  if (held) {
    const changes = wordChanges(held.text, text);
    say('', ...changeLines(changes));
    const lost = lostQuotes(id, text, held.readings, organs);
    if (lost.length > 0 && !acceptLostQuotes) {
      fail([
        ...lost.map(formatFault),
        `${file}:1: ${lost.length} places of the readings no longer fit the text; nothing was written. Mend the readings afterwards and import with --accept-lost-quotes`,
      ]);
    }
    for (const fault of lost) console.error(formatFault(fault));
    if (held.text.source === text.source) {
      say('the text is held already; nothing to write');
      return;
    }
  }
  const isNew = !existsSync(join(folder, 'regulation.yaml'));
  if (isNew) say('', ...identityLines(about));
  if (check) return;
  write(folder, { 'text.md': text.source, ...(isNew ? { 'regulation.yaml': identityYaml(about) } : {}) });
  say('', `wrote ${join(folder, 'text.md')}`);
  if (isNew) say(`wrote ${join(folder, 'regulation.yaml')}: please check what it says`);
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  process.send?.('writes');
  try {
    writeWhole(folder, files);
  } catch (error) {
    fail([`${folder}:1: cannot be written (${(error as Error).message}); what was there is as it was`]);
  }
}

function fail(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

/** A regulation that the content holds already: its text and the files of its readings; null where it holds none. */
function heldRegulation(
  folder: string,
): { readonly text: ParsedText; readonly readings: readonly ContentFile[] } | null {
  const path = join(folder, 'text.md');
  if (!existsSync(path)) return null;
  const readings = join(folder, 'readings');
  const names = existsSync(readings) ? readdirSync(readings).filter((name) => name.endsWith('.yaml')) : [];
  return {
    text: parseText(readFileSync(path, 'utf8')),
    readings: names.sort().map((name) => ({
      file: relative('', join(readings, name)),
      text: readFileSync(join(readings, name), 'utf8'),
    })),
  };
}

/** The organs that `organs.yaml` of a content folder names; none where the file is missing or faulty. */
function knownOrgans(content: string): OrganIndex {
  const path = join(content, 'organs.yaml');
  const { read } = readYaml(existsSync(path) ? readFileSync(path, 'utf8') : '', path, organsFileSchema);
  return indexOrgans(read ?? { file: path, value: { organs: [] }, lineOf: () => 1 }).index;
}
