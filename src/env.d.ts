declare namespace App {
  interface Locals {
    /** The article whose commentary is being rendered. */
    standing?: import('./site/commentary-subject.ts').CommentarySubject;
  }
}
