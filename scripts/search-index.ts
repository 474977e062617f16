import type { Library } from '../src/model/library.ts';

export async function writeSearchIndex(_library: Library, _dist: string): Promise<void> {}
