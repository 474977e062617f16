import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SiteServer, serveSite } from '../../../scripts/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let server: SiteServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'dieu-5'));
  writeFileSync(join(folder, 'index.html'), 'front');
  writeFileSync(join(folder, '404.html'), 'no such page');
  writeFileSync(join(folder, 'dieu-5', 'index.html'), '<p>Điều 5</p>'.repeat(500));
  writeFileSync(join(folder, 'data.json'), '{}');
  writeFileSync(join(folder, '_headers'), '/*\n  X-Frame: none\n');
  server = await serveSite({ folder, base: '/quy-che', port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, encoding = 'identity') =>
  fetch(new URL(path, server.address), { redirect: 'manual', headers: { 'accept-encoding': encoding } });

describe('serving a built site', () => {
  test('the address names the base path', async () => {
    expect(server.address).toMatch(/^http:\/\/localhost:\d+\/quy-che\/$/u);
    expect(await (await get('')).text()).toBe('front');
  });

  test.each(['gzip', 'br'])('pages travel compressed (%s)', async (encoding) => {
    const response = await get('dieu-5/', encoding);
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toContain('Điều 5');
  });

  test('types are named and the headers of _headers are on every answer', async () => {
    for (const path of ['', 'data.json', 'nowhere/']) {
      expect((await get(path)).headers.get('x-frame')).toBe('none');
    }
    expect((await get('')).headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await get('data.json')).headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test('an address without its closing slash leads to the page', async () => {
    const response = await get('dieu-5?x=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/quy-che/dieu-5/?x=1']);
  });

  test('the root leads to the base path', async () => {
    expect((await get('/')).headers.get('location')).toBe('/quy-che/');
  });

  test.each(['nowhere/', '/elsewhere/', '_headers', '..%2f..%2fetc%2fpasswd', '%E0%A4%A'])(
    '%s is not found',
    async (path) => {
      const response = await get(path);
      expect([response.status, await response.text()]).toEqual([404, 'no such page']);
    },
  );

  test('a taken port is named, or passed over where that is allowed', async () => {
    const port = Number(new URL(server.address).port);
    await expect(serveSite({ folder, base: '/', port })).rejects.toThrow(`Port ${port} is taken`);
    const other = await serveSite({ folder, base: '/', port, orNext: true });
    expect(Number(new URL(other.address).port)).toBeGreaterThan(port);
    await other.close();
  });
});
