/** So many bytes at the head of a page are what pages of its kind are packed with: the window of deflate sees no more. */
export const SHARED = 32_000;

/** The data of the one-file edition: written by the build, read once when the file opens. */
export interface Contents {
  /** The site's base path, which addresses in scripts begin with. */
  readonly base: string;
  /** Scheme and host of the living site. */
  readonly origin: string;
  /** The page that is in the file as it opens, behind the base path. */
  readonly first: string;
  readonly pages: Readonly<Record<string, StoredPage>>;
  /** Files that scripts fetch, behind the base path, in base64. */
  readonly files: Readonly<Record<string, string>>;
  /** What the first page of each kind was packed with, in base64: the words that they share. */
  readonly shared: string;
}

export interface StoredPage {
  readonly title: string;
  /** Which of the style sheets it uses. */
  readonly sheets: readonly number[];
  /** Its scripts, by name, in their order. */
  readonly scripts: readonly string[];
  /** The page of its kind whose head it was packed with; the first of its kind has none. */
  readonly like?: string;
  /** Its `<body>`, deflated and in base64. */
  readonly body: string;
}

/** A page's script: its code, with the parts of the browser that a page in a file has not. */
export type PageScript = (
  location: object,
  history: object,
  fetch: (address: string | URL) => Promise<Response>,
  BroadcastChannel: new (name: string) => object,
) => void;
