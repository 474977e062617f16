import { offerElsewhere } from './elsewhere.ts';

/** Downloads a file under a name. A page cannot know whether the browser dropped the file, so a hint appears next to the control. */
export function save(blob: Blob, name: string, control: HTMLElement): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  offerElsewhere(control, 'files');
}
