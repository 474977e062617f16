import { offerElsewhere } from './elsewhere.ts';

/** Prints the page; where no printing begins, as in browsers within apps, another way is offered. */
export function printPage(control: HTMLElement): void {
  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
  };
  addEventListener('beforeprint', begin, { once: true });
  try {
    print();
  } catch {
    // There is no printing here.
  }
  setTimeout(() => hasBegun || offerElsewhere(control, 'printing'), 1_000);
}
