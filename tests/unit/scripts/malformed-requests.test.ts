/** Whatever is sent to the server gets an answer, and the server goes on. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SiteServer, serveSite } from '../../../scripts/server.ts';

const parent = mkdtempSync(join(tmpdir(), 'requests-'));
const folder = join(parent, 'dist');
const PAGE = '<p>Điều 5</p>\n';
let server: SiteServer;

function writeSite(to: string): void {
  for (const place of ['co-quan', '_astro']) mkdirSync(join(to, place), { recursive: true });
  writeFileSync(join(to, 'index.html'), PAGE);
  writeFileSync(join(to, 'co-quan', 'index.html'), PAGE);
  writeFileSync(join(to, '_astro', 'a.js'), 'let a;');
  writeFileSync(join(to, '404.html'), 'no such page');
  writeFileSync(join(to, 'quy-trinh.mmd'), 'Báo cáo');
  writeFileSync(
    join(to, '_headers'),
    '/*\n  X-Content-Type-Options: nosniff\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  );
}

beforeAll(async () => {
  writeSite(folder);
  server = await serveSite({ folder, base: '/', port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

/** Sends bytes as they are, and gives what comes back until the server closes the line. */
async function answerTo(request: string): Promise<string> {
  const socket = connect(Number(new URL(server.address).port), 'localhost');
  socket.write(request);
  return text(socket);
}
const get = (target: string, ...headers: string[]) =>
  ['GET', target, 'HTTP/1.1\r\nHost: x\r\nConnection: close\r\n'].join(' ') +
  [...headers, '\r\n'].join('\r\n').replace(/^\r\n\r\n$/u, '\r\n');
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/u.exec(answer)?.[1]);

const REQUESTS: readonly (readonly [what: string, request: string, status: number])[] = [
  ['the front page', get('/'), 200],
  ['a range the wrong way round', get('/', 'Range: bytes=5-2'), 416],
  ['a range behind the end', get('/', 'Range: bytes=999-'), 416],
  ['a range of nothing', get('/', 'Range: bytes=-0'), 416],
  ['a range', get('/', 'Range: bytes=0-3'), 206],
  ['the last bytes', get('/', 'Range: bytes=-4'), 206],
  ['a range that is none', get('/', 'Range: bytes=a-b'), 200],
  ['a range of another unit', get('/', 'Range: items=0-1'), 200],
  ['a range without a sign', get('/', 'Range: '), 200],
  ['ranges without end', get('/', `Range: bytes=${'0-1,'.repeat(500)}0-1`), 206],
  ['a huge range', get('/', 'Range: bytes=99999999999999999999999-99999999999999999999999999'), 416],
  ['an address of a broken host', get('http://['), 400],
  ['a whole address', get('http://elsewhere.example/co-quan/'), 200],
  ['an address of another kind', get('mailto:x'), 400],
  ['no address', 'GET  HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['a star', 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 405],
  ['a star got', get('*'), 400],
  ['no slash', get('co-quan/'), 400],
  ['a broken escape', get('/%E0%A4%A'), 404],
  ['a lone per cent', get('/%'), 404],
  ['a null byte', get('/%00'), 400],
  ['a way out', get('/../../etc/passwd'), 404],
  ['a hidden way out', get('/..%2f..%2fetc%2fpasswd'), 404],
  ['a way out with backslashes', get('/..\\..\\etc\\passwd'), 404],
  ['a hidden file', get('/.env'), 404],
  ['a way to another host', get('/\\co-quan'), 301],
  ['a thousand slashes', get('/'.repeat(1000)), 200],
  ['a long address', get(`/${'a'.repeat(9000)}`), 404],
  ['an address beyond what is read', get(`/${'a'.repeat(40_000)}`), 431],
  ['many headers', get('/', `X: ${'a'.repeat(40_000)}`), 431],
  ['bytes that are no text', get('/\u00ff\u00fe'), 400],
  ['another method', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nConnection: close\r\n\r\na', 405],
  ['a method that there is not', 'EAT / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['no HTTP', 'hello\r\n\r\n', 400],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['HTTP/1.0', 'GET / HTTP/1.0\r\n\r\n', 200],
  ['a wish to change the protocol', get('/', 'Upgrade: websocket'), 200],
  ['conditions that are none', get('/', 'If-None-Match: "', 'If-Modified-Since: yesterday'), 200],
  ['an encoding that there is not', get('/', 'Accept-Encoding: gzip;q=x, *;q=0'), 200],
  ['a file below a file', get('/index.html/x'), 404],
  ['a folder without a page', get('/_astro'), 404],
  ['the rules of the host', get('/_headers'), 404],
];

describe('a request', () => {
  test.each(REQUESTS)('%s is answered', async (_what, request, status) => {
    expect(statusOf(await answerTo(request))).toBe(status);
    expect(statusOf(await answerTo(get('/')))).toBe(200);
  });

  test('an answer that is none of a file is not kept by browsers, and bears the headers of all', async () => {
    for (const target of ['/_astro/none.js', '/none/']) {
      const answer = await answerTo(get(target));
      expect(answer).toContain('no such page');
      expect(answer).toMatch(/^cache-control: no-cache\r$/imu);
      expect(answer).toMatch(/^x-content-type-options: nosniff\r$/imu);
    }
    expect(await answerTo(get('/_astro/a.js', 'Range: bytes=9-'))).not.toContain('immutable');
    expect(await answerTo(get('/_astro/a.js'))).toContain('immutable');
  });

  test('a redirect stays on this host', async () => {
    expect(await answerTo(get('/\\co-quan'))).toMatch(/^location: \/co-quan\/\r$/imu);
    expect(await answerTo(get('//co-quan?a=//b'))).toMatch(/^location: \/co-quan\/\?a=\/\/b\r$/imu);
  });

  test('while another site takes the place of the one served, nothing is missing', async () => {
    writeSite(join(parent, 'next'));
    let going = true;
    const changing = (async () => {
      for (; going; await sleep(20)) {
        renameSync(folder, join(parent, 'old'));
        await sleep(1);
        renameSync(join(parent, 'next'), folder);
        renameSync(join(parent, 'old'), join(parent, 'next'));
      }
    })();
    const statuses = new Set<number>();
    for (let i = 0; i < 500; i++) statuses.add((await fetch(`${server.address}co-quan/`)).status);
    going = false;
    await changing;
    expect([...statuses]).toEqual([200]);
  });
});
