/** Unpacking alone, so that no browser fetches the rest of the library. */
export { gunzipSync } from 'fflate';
