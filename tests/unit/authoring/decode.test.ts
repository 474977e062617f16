import { describe, expect, test } from 'vitest';
import { decodeText, legacyFault } from '../../../src/authoring/decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Bytes of a text in which each letter is one byte, as old fonts wrote. */
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('the writing of a file', () => {
  test('UTF-8 is read as it is, its byte order mark kept for later', () => {
    expect(decodeText(bytes('\ufeffĐiều 1.'))).toEqual({ text: '\ufeffĐiều 1.', encoding: 'UTF-8' });
  });

  test('UTF-16 is read where a byte order mark says so', () => {
    const wide = Uint8Array.from([0xff, 0xfe, 0x10, 0x01, 0x69, 0x00]);
    expect(decodeText(wide)).toEqual({ text: 'Đi', encoding: 'UTF-16' });
  });

  test.each([
    ['TCVN3', latin('Ch\u00ad\u00ac\u006eg I\n§iÒu 1. Ph¹m vi'), 1, /TCVN3/u],
    [
      'Windows-1258',
      Uint8Array.from([0x41, 0x0a, 0xd0, 0x69, 0xea, 0xcc, 0x75, 0x20, 0x31]),
      2,
      /Windows-1258/u,
    ],
    ['zero bytes', Uint8Array.from([0xd0, 0x00, 0x10, 0x01]), 1, /zero bytes/u],
  ])('%s is refused by name, with its line', (_, given, line, message) => {
    const read = decodeText(given);
    expect(read).toMatchObject({ text: null, line });
    expect('message' in read && read.message).toMatch(message);
    expect('message' in read && read.message).toContain('is not UTF-8');
  });

  test.each([
    ['TCVN3', 'Mét\n§iÒu 1. Ph¹m vi', 2, /TCVN3/u],
    ['one paragraph of TCVN3', 'Điều 1. Một\nHäc sinh ph¶i ®i häc', 2, /old font/u],
    ['VNI', 'Một\nÑieàu 1. Phaïm vi', 2, /VNI/u],
    ['UTF-8 read as Latin once', 'Ä\u0090iá»\u0081u 1. Pháº¡m vi', 1, /wrong writing/u],
  ])('letters of %s kept as Unicode are refused too', (_, text, line, message) => {
    const fault = legacyFault(text);
    expect(fault?.line).toBe(line);
    expect(fault?.message).toMatch(message);
  });

  test('notes, measures and quotations are no letters of old fonts', () => {
    expect(legacyFault('Điều này¹ và điều ấy¹ rộng 5 m² ở 30°C, «như trên», § 2, 10 µm')).toBeNull();
  });
});
