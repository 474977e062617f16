import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeSource } from '../../src/model/text/normalize.ts';
import { parseText } from '../../src/model/text/parse.ts';
import { siteConfig } from '../../src/site/site.config.ts';

/** Real legal texts (`CORPUS_DIR`); they are no part of the project, and tests of them are skipped where there are none. */
const FOLDER = join(siteConfig.corpusFolder, 'documents');
export const CORPUS_FILES = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
export const CORPUS_TEXTS = CORPUS_FILES.filter((file) => file.endsWith('.txt'));

if (CORPUS_TEXTS.length === 0) console.warn(`Skipped: no texts to try in ${FOLDER} (CORPUS_DIR)`);

/** One file of the corpus as it is. */
export const corpusFile = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

/** One text of the corpus, parsed. */
export const corpusText = (file: string) => parseText(normalizeSource(corpusFile(file)));
