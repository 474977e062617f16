import { parseArgs } from 'node:util';
import { RESERVED } from '../model/reserved.ts';

interface ImportArguments {
  readonly file: string;
  readonly id: string | null;
  readonly check: boolean;
  readonly json: boolean;
  readonly acceptLostQuotes: boolean;
  /** How long it may take. */
  readonly seconds: number;
}

export const USAGE = `usage: npm run import -- FILE --id ID [--check] [--json] [--accept-lost-quotes] [--seconds N]
  FILE                  a .txt, .md or .docx file, or a .pdf file with words in it
  --id ID               its address on the site, such as 05-qc-hu: a-z, 0-9 and hyphens
  --check               only report; write nothing
  --json                print the counts as JSON
  --accept-lost-quotes  write a changed text although readings lose their quotes
  --seconds N           give up after so many seconds instead of 120`;

/** Reads the arguments of the import; a sentence where they are wrong. */
export function readArguments(given: readonly string[]): ImportArguments | string {
  try {
    const { values, positionals } = parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
    return checked(positionals, values);
  } catch (error) {
    return (error as Error).message;
  }
}

const OPTIONS = {
  id: { type: 'string' },
  check: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  'accept-lost-quotes': { type: 'boolean', default: false },
  seconds: { type: 'string', default: '120' },
} as const;

interface Values {
  readonly id?: string | undefined;
  readonly check: boolean;
  readonly json: boolean;
  readonly 'accept-lost-quotes': boolean;
  readonly seconds: string;
}

function checked(files: readonly string[], { id, check, json, ...values }: Values): ImportArguments | string {
  const [file] = files;
  if (!file) return 'no FILE given';
  if (files.length > 1) return `one FILE at a time, not ${files.join(' and ')}`;
  if (!/\.(?:txt|md|docx|pdf)$/iu.test(file)) return `${file} is not a .txt, .md, .docx or .pdf file`;
  if (id === undefined && !check) return 'no --id given';
  if (id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
    return `--id «${id}» must be lower case letters a-z, digits and single hyphens`;
  }
  if (id && RESERVED.regulation.test(id)) return `--id ${id} is the address of another page of the site`;
  if (!/^[1-9]\d{0,4}$/u.test(values.seconds)) return `--seconds «${values.seconds}» must be a number from 1`;
  const acceptLostQuotes = values['accept-lost-quotes'];
  return { file, id: id ?? null, check, json, acceptLostQuotes, seconds: Number(values.seconds) };
}
