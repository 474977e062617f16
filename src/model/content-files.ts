/** A file of content: its path as the editor knows it, and its text. */
export interface ContentFile {
  readonly file: string;
  readonly text: string;
}

/** The files of one regulation's folder. */
export interface RegulationFiles {
  readonly id: string;
  readonly text: ContentFile;
  readonly regulation: ContentFile;
  readonly readings: readonly ContentFile[];
  readonly notes: ContentFile | null;
  readonly agreement?: ContentFile | null;
  readonly topics?: ContentFile | null;
  readonly overview?: ContentFile | null;
  readonly asked?: ContentFile | null;
}

export interface ContentFiles {
  readonly organs: ContentFile;
  readonly glossary: ContentFile;
  readonly regulations: readonly RegulationFiles[];
  readonly flows?: readonly ContentFile[];
}
