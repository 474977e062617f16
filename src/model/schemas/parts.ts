/**
 * What the files under `content/` may say. Each schema is strict: a key it does not know is a fault, so that a typo is
 * found at build time and not by a reader.
 */
import { z } from 'zod';

/** Ids of the content: `ban-dan-van-huyen-uy`. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/u, 'an id is lower case letters, digits and hyphens')
  .max(100, 'an id has at most 100 letters');
export const words = z.string().trim().min(1);
/** `dieu-5`, `dieu-5#khoan-2`, `can-cu-1`, `noi-nhan`. */
export const place = z.string().regex(/^[a-z0-9-]+(?:#[a-z0-9-]+)?$/u, 'a place is written dieu-5#khoan-2');
