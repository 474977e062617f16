/** What is used here of packages that publish no types. */

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'truetype' | 'woff2';
      noHinting: boolean;
      keepFeatures: readonly string[];
      dropTables: readonly string[];
      preserveNameIds?: readonly number[];
    },
  ): Promise<Buffer>;
}

declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { BrotliOptions } from 'node:zlib';

  export default function compression(options: {
    threshold: number;
    brotli: BrotliOptions;
  }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
