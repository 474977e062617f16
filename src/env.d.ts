declare namespace App {
  interface Locals {
    /** The article whose commentary is being rendered. */
    standing?: {
      regulation: import('./model/library.ts').Regulation;
      article: import('./model/regulation.ts').Article;
    };
  }
}
