import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';

/** What to start, and the environment that it needs besides our own. */
interface FoundBrowser {
  readonly path: string;
  readonly env: Record<string, string>;
}

/**
 * The browser to test with: the one that CHROME_PATH names, else an installed Chrome, Chromium or Edge, else the Linux
 * build inside `@sparticuz/chromium` (always that one where CHROME_PATH is `packaged`).
 * @throws where there is none, saying what to install
 */
async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.CHROME_PATH;
  if (named === 'packaged') return packagedBrowser();
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return { path: named, env: {} };
  }
  const installed = candidates(process.platform, process.env).find((path) => existsSync(path));
  if (installed) return { path: installed, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  throw new Error(
    'No browser to test with: install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one.',
  );
}

/** Starts it, without a window and without errands of its own on the network. */
export async function launchBrowser(): Promise<BrowserServer> {
  const { path, env } = await findBrowser();
  return chromium.launchServer({
    executablePath: path,
    env: { ...process.env, ...env },
    args: [
      // Chromium refuses to start its sandbox as root, which is what most CI containers run as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      // Letters keep the widths of the font file, as on screens of today and on paper.
      '--font-render-hinting=none',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Where the systems keep their browsers, the likeliest first. */
export function candidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => [...folders, '/usr/bin', '/snap/bin'].map((folder) => join(folder, name)));
}

/**
 * Unpacks the packaged browser into the system's temporary folder, with the libraries (NSS) and the one font that it
 * cannot start without and a bare machine may lack.
 */
async function packagedBrowser(): Promise<FoundBrowser> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const archives = join(dirname(entry), '..', 'bin');
  const path = await packaged.executablePath();
  await inflate(join(archives, 'al2023.tar.br'));
  const libraries = join(tmpdir(), 'al2023', 'lib');
  const env: Record<string, string> = {
    LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, libraries].filter((one) => one).join(delimiter),
  };
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(tmpdir(), 'fonts');
  return { path, env };
}
