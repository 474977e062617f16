/** A larger offline copy, in bytes on the wire, is made only when the reader asks for it. */
export const LARGEST_UNASKED_COPY = 3_000_000;
