declare namespace App {
  interface Locals {
    /** The article whose commentary is being rendered. */
    standing?: import('./site/commentary-subject.ts').CommentarySubject;
  }
}

/** Made by `scripts/commentary-guard.ts`. */
declare module 'virtual:commentary' {
  /** By article: `05-qc-hu/dieu-5`. */
  export const commentary: ReadonlyMap<string, import('./site/commentary.ts').CommentaryEntry>;
}
