/** The oldest browsers that the site is for, as build tools write them; `tests/site/browsers.test.ts` holds scripts and styles to it. */
export const OLDEST_BROWSERS = ['chrome100', 'safari15.4', 'firefox104'];
