import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeFault, recover, siteFolder, swapIn } from '../../../scripts/build/site-folder.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'site-folder-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

function write(folder: string, words: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
}
const read = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

test('a new site takes the place of the old one, which is gone then', () => {
  const site = siteFolder(join(parent, 'dist'), parent);
  write(site.place, 'old');
  write(site.made, 'new');
  swapIn(site);
  expect([read(site.place), existsSync(site.fresh), existsSync(site.old)]).toEqual(['new', false, false]);
});

test('a site made elsewhere than where it is served is copied there first', () => {
  const site = siteFolder(join(parent, 'served', 'dist'), join(parent, 'project'));
  write(site.made, 'new');
  mkdirSync(join(parent, 'served'));
  swapIn(site);
  expect([read(site.place), existsSync(site.fresh)]).toEqual(['new', false]);
});

test('through a link, the folder that it leads to is replaced and the link stays', () => {
  write(join(parent, 'real'), 'old');
  symlinkSync(join(parent, 'real'), join(parent, 'dist'), 'junction');
  const site = siteFolder(join(parent, 'dist'), parent);
  write(site.made, 'new');
  swapIn(site);
  expect([read(join(parent, 'real')), read(join(parent, 'dist'))]).toEqual(['new', 'new']);
});

test('where the new one cannot be put in place, the old one stays', () => {
  const site = siteFolder(join(parent, 'dist'), parent);
  write(site.place, 'old');
  expect(() => swapIn(site)).toThrow('ENOENT');
  expect(read(site.place)).toBe('old');
});

test('a build that was ended between the two renames is made good', () => {
  const site = siteFolder(join(parent, 'dist'), parent);
  write(site.old, 'old');
  write(site.made, 'half');
  recover(site);
  expect([read(site.place), existsSync(site.old), existsSync(site.made)]).toEqual(['old', false, false]);
});

test('what is no site is never replaced', () => {
  write(join(parent, 'content'), 'words');
  writeFileSync(join(parent, 'letter.txt'), '');
  const fault = (path: string) =>
    placeFault(siteFolder(join(parent, path), parent), [join(parent, 'content')]);
  expect(fault('.')).toMatch(/which holds .*content: name a folder for the site alone/u);
  expect(fault('content')).toMatch(/name a folder for the site alone/u);
  mkdirSync(join(parent, 'papers'));
  expect(fault('papers')).toBeNull();
  writeFileSync(join(parent, 'papers', 'letter.txt'), '');
  expect(fault('papers')).toMatch(/holds no site but letter\.txt/u);
  expect(fault('dist')).toBeNull();
});
