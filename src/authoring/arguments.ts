import { RESERVED_IDS } from '../model/content-faults.ts';

export interface ImportArguments {
  readonly file: string;
  readonly id: string | null;
  readonly check: boolean;
  readonly json: boolean;
  readonly acceptLostQuotes: boolean;
}

export const USAGE = `usage: npm run import -- FILE --id ID [--check] [--json] [--accept-lost-quotes]
  FILE                  a .txt, .md or .docx file
  --id ID               its address on the site, such as 05-qc-hu: a-z, 0-9 and hyphens
  --check               only report; write nothing
  --json                print the counts as JSON
  --accept-lost-quotes  write a changed text although readings lose their quotes`;

/** Reads the arguments of the import; a sentence where they are wrong. */
export function readArguments(given: readonly string[]): ImportArguments | string {
  const files: string[] = [];
  const flags = new Set<string>();
  let id: string | null = null;
  for (let i = 0; i < given.length; i++) {
    const argument = given[i] as string;
    const [name, inline] = argument.split(/=(.*)/su);
    if (name === '--id') {
      id = inline ?? given[++i] ?? '';
    } else if (['--check', '--json', '--accept-lost-quotes'].includes(argument)) flags.add(argument);
    else if (argument.startsWith('-')) return `unknown option ${argument}`;
    else files.push(argument);
  }
  const [file] = files;
  if (!file) return 'no FILE given';
  if (files.length > 1) return `one FILE at a time, not ${files.join(' and ')}`;
  if (!/\.(?:txt|md|docx)$/iu.test(file)) return `${file} is not a .txt, .md or .docx file`;
  const check = flags.has('--check');
  if (id === null && !check) return 'no --id given';
  if (id !== null && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
    return `--id «${id}» must be lower case letters a-z, digits and single hyphens`;
  }
  if (id && RESERVED_IDS.has(id)) return `--id ${id} is the address of another page of the site`;
  return { file, id, check, json: flags.has('--json'), acceptLostQuotes: flags.has('--accept-lost-quotes') };
}
