import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/model/importing/decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Bytes of a text in which each letter is one byte, as old fonts wrote. */
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('the writing of a file', () => {
  test('UTF-8 is read as it stands, its byte order mark kept for later', () => {
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
    ['TCVN3 letters within UTF-8', 'Mét\n§iÒu 1. Ph¹m vi', 2, /TCVN3/u],
    ['UTF-8 read as Latin once', 'Ä\u0090iá»\u0081u 1. Pháº¡m vi', 1, /wrong writing/u],
  ])('%s are refused too', (_, text, line, message) => {
    const read = decodeText(bytes(text));
    expect(read).toMatchObject({ text: null, line });
    expect('message' in read && read.message).toMatch(message);
  });
});
