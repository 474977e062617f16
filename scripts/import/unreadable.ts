/** Why a file cannot be taken in, at a line of the text read so far. */
export class Unreadable extends Error {
  readonly line: number;

  constructor(message: string, line = 1) {
    super(message);
    this.line = line;
  }
}
