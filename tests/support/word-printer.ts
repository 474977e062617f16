import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the machine has this command. */
export const hasCommand = (name: string): boolean => spawnSync('which', [name]).status === 0;

/**
 * Prints the `.docx` files of these names in a folder as PDF files beside them. False where LibreOffice has no Writer,
 * which distributions package apart, and prints none.
 */
export function printWordFiles(folder: string, names: readonly string[]): boolean {
  const options = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf'];
  const files = names.map((name) => join(folder, `${name}.docx`));
  execFileSync('soffice', [...options, '--outdir', folder, ...files], { stdio: 'ignore' });
  return names.some((name) => existsSync(join(folder, `${name}.pdf`)));
}
