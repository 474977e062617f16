/** The header leaves while one reads on, and comes back as soon as one scrolls up. */
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
