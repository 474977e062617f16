/** A fault of ours in the content: where it is, what is wrong and what would mend it. */
export interface Fault {
  /** Path as the editor knows it, `content/regulations/05-qc-hu/readings/05.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** `file:line message`, the form compilers use, so that editors can jump to the place. */
export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line} ${fault.message}`;
}

/** All faults found in the content, thrown once, so that an editor mends them in one go. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.name = 'ContentError';
    this.faults = faults;
  }
}
