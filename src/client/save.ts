import { offerElsewhere } from './elsewhere.ts';

/** Gives the reader a file under a name. No browser tells a page that it kept the file back: what to do then is said beside the control. */
export function save(blob: Blob, name: string, control: HTMLElement): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  offerElsewhere(control, 'files');
}
