import { describe, expect, test } from 'vitest';
import { candidates } from '../../../scripts/browser.ts';

describe('where a browser is looked for', () => {
  test('Linux: along the PATH, Chrome before Chromium before Edge', () => {
    const places = candidates('linux', { PATH: '/opt/bin' });
    expect(places[0]).toBe('/opt/bin/google-chrome');
    expect(places.indexOf('/usr/bin/chromium')).toBeGreaterThan(places.indexOf('/usr/bin/google-chrome'));
    expect(places).toContain('/snap/bin/chromium');
  });

  test('macOS: in the applications', () => {
    expect(candidates('darwin', {})).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  test('Windows: in the program folders, for all users and for one', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local' };
    expect(candidates('win32', env)).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\an\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\an\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});
