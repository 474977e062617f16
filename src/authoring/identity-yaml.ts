import { stringify } from 'yaml';
import type { RegulationFile } from '../model/schemas/regulation.ts';

/** `regulation.yaml` as an import proposes it. */
export const identityYaml = (about: RegulationFile): string =>
  `# Proposed by the import from words that stand in the text; \`null\`: the text is silent. Please check.\n${stringify({ ...about, title: about.title || null }, { lineWidth: 120 })}`;
