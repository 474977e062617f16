/** HTML that pages share, by what it is of: rendered for the first page of a build, where each has the same thousands of times. */
export const rendered = new Map<unknown, string>();
