/** The servers that the README names answer as ours does; one that is not installed is skipped. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityPolicy } from '../../src/site/security-policy.ts';
import { DOC } from './support/addresses.ts';
import { DIST } from './support/built-pages.ts';
import { SITE } from './support/session.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const sample = (language: string): string =>
  new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'mu').exec(README)?.[1] ?? '';
const parent = mkdtempSync(join(tmpdir(), 'hosting-'));
const root = join(parent, 'site');
const started: ChildProcess[] = [];

beforeAll(() => {
  chmodSync(parent, 0o755);
  cpSync(DIST, root, { recursive: true });
});
afterAll(() => {
  for (const server of started) server.kill();
  rmSync(parent, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

const installed = (...paths: string[]): string | undefined => paths.find((path) => existsSync(path));
const NGINX = installed('/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx');
const APACHE = installed('/usr/sbin/apache2', '/usr/sbin/httpd');

/** The sample as it is, but for the port and the folder. */
async function nginx(): Promise<string> {
  const port = await freePort();
  const server = sample('nginx')
    .replace('listen 80;', `listen ${port};`)
    .replace('root /srv/quy-che;', `root ${root};`);
  const types = ['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'].find((file) =>
    existsSync(file),
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${parent}/${name};`)
    .join('\n');
  const file = join(parent, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; master_process off; pid ${parent}/nginx.pid; error_log ${parent}/nginx.log;
    events {}\nhttp {\ninclude ${types};\naccess_log off;\n${temporary}\n${server}\n}\n`,
  );
  return start(NGINX as string, ['-e', `${parent}/nginx.log`, '-c', file], port);
}

async function apache(): Promise<string> {
  const port = await freePort();
  writeFileSync(join(root, '.htaccess'), sample('apache'));
  const modules = installed(
    '/usr/lib/apache2/modules',
    '/usr/lib64/httpd/modules',
    '/usr/libexec/apache2',
  ) as string;
  const load = [
    'mpm_event',
    'authz_core',
    'dir',
    'mime',
    'headers',
    'filter',
    'deflate',
    'unixd',
    'autoindex',
    'negotiation',
  ]
    .filter((name) => existsSync(join(modules, `mod_${name}.so`)))
    .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
  writeFileSync(
    join(parent, 'mime.types'),
    'text/html html\ntext/css css\ntext/javascript js\napplication/json json\nfont/woff2 woff2\nimage/svg+xml svg\nimage/png png\napplication/xml xml\ntext/plain txt\n',
  );
  const file = join(parent, 'httpd.conf');
  writeFileSync(
    file,
    [
      ...load,
      `Listen ${port}`,
      'ServerName localhost',
      `PidFile ${parent}/httpd.pid`,
      `ErrorLog ${parent}/httpd.log`,
      `TypesConfig ${parent}/mime.types`,
      `DocumentRoot ${root}`,
      'DirectoryIndex index.html',
      `<Directory ${root}>\nAllowOverride All\nRequire all granted\n</Directory>`,
      '',
    ].join('\n'),
  );
  return start(APACHE as string, ['-f', file, '-DFOREGROUND'], port);
}

async function start(command: string, args: readonly string[], port: number): Promise<string> {
  started.push(spawn(command, args, { stdio: 'ignore' }));
  const address = `http://localhost:${port}/`;
  for (let waits = 0; waits < 100; waits++) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return address;
    await sleep(100);
  }
  throw new Error(`${command} does not answer`);
}

const HOSTS: readonly (readonly [name: string, isThere: boolean, begin: () => Promise<string>])[] = [
  ['our own server', true, async () => SITE],
  ['nginx', NGINX !== undefined, nginx],
  ['Apache', APACHE !== undefined, apache],
];

/** A text file of each kind that the site publishes. */
const TEXTS = [
  ...new Map(
    globSync('**/*.{html,css,js,json,csv,xml,txt,md,mmd,svg}', { cwd: DIST }).map((file) => [
      extname(file),
      file,
    ]),
  ).values(),
];

describe.each(HOSTS)('%s', (name, isThere, begin) => {
  let site: string;
  beforeAll(async () => {
    if (isThere) site = await begin();
  });
  const get = (path: string) => fetch(new URL(path, site), { redirect: 'manual' });

  test.skipIf(!isThere)('states the policy on pages and on what is not there', async () => {
    for (const path of ['', `${DOC}/dieu-5/`, 'none/']) {
      const { headers } = await get(path);
      const parts = (headers.get('content-security-policy') ?? '').split(/;\s*/u).sort();
      expect([path, parts]).toEqual([path, `${securityPolicy}; frame-ancestors 'none'`.split('; ').sort()]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test.skipIf(!isThere)(
    'leads from an address without its last slash to the page, on the same host',
    async () => {
      for (const path of [`${DOC}/dieu-5`, `${DOC}/trinh-chieu/tong-quan`, 'tim-kiem?q=a']) {
        const { status, headers } = await get(path);
        const to = new URL(headers.get('location') ?? '', site);
        expect([status, to.href]).toEqual([
          301,
          new URL(
            path.replace(/\??q?=?a?$/u, (query) => `/${query}`),
            site,
          ).href,
        ]);
        expect((await fetch(to)).status).toBe(200);
      }
    },
  );

  test.skipIf(!isThere).each(TEXTS)('says of %s that it is UTF-8', async (file) => {
    const { status, headers } = await get(file);
    expect([status, headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/; ?charset=utf-8$/iu),
    ]);
  });

  test.skipIf(!isThere)(
    'has its pages asked for anew, and lets what is named by its content be kept',
    async () => {
      const caching = async (path: string) => (await get(path)).headers.get('cache-control');
      expect(await caching(`${DOC}/dieu-5/`)).toMatch(/max-age=0/u);
      const script = globSync('_astro/*.js', { cwd: DIST })[0] as string;
      expect(await caching(script)).toMatch(/max-age=31536000, immutable/u);
    },
  );

  test
    .skipIf(!isThere)
    .each(['none/', '_astro/none.js', 'pagefind/pieces/none/0.json', '_astro/', '_headers'])(
    'has no %s, says so with the page of the site, and lets nobody keep that',
    async (path) => {
      const answer = await get(path);
      expect(answer.headers.get('cache-control') ?? '').not.toMatch(/max-age=[1-9]|immutable/u);
      expect(await answer.text()).toContain('<html lang="vi"');
      expect(name === 'Apache' ? [403, 404] : [404]).toContain(answer.status);
    },
  );

  test.skipIf(!isThere)('compresses', async () => {
    const { headers } = await fetch(new URL(`${DOC}/toan-van/`, site), {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(headers.get('content-encoding')).toBe('gzip');
  });
});

test('a sample that lacks the policy would be seen', () => {
  expect(sample('nginx')).toContain('listen 80;');
  expect(sample('apache')).toContain('ErrorDocument 404');
});
