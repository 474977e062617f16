/** Hides the header on scroll down and shows it on scroll up. */
export function headerReturns(): void {
  let last = scrollY;
  addEventListener(
    'scroll',
    () => {
      if (Math.abs(scrollY - last) < 8) return;
      document.documentElement.classList.toggle('reading-on', scrollY > last && scrollY > 160);
      last = scrollY;
    },
    { passive: true },
  );
}
