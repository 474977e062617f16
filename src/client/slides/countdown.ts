/** The countdown of the slide that is shown; pressing again stops it. */
export function countdownOf(current: () => HTMLElement | undefined): { toggle(): void; stop(): void } {
  let ticking: ReturnType<typeof setInterval> | undefined;
  let shown: HTMLElement | null = null;
  const stop = () => {
    clearInterval(ticking);
    ticking = undefined;
    if (shown) shown.hidden = true;
    shown = null;
  };
  const start = () => {
    const slide = current();
    const seconds = Number(slide?.dataset.countdown ?? 0);
    shown = slide?.querySelector<HTMLElement>('[data-countdown-shown]') ?? null;
    if (!shown || !seconds) return;
    const ends = Date.now() + seconds * 1000;
    const place = shown;
    const tick = () => {
      const left = Math.max(0, Math.ceil((ends - Date.now()) / 1000));
      place.textContent =
        left > 0 ? `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}` : 'Hết giờ';
      if (left === 0) clearInterval(ticking);
    };
    place.hidden = false;
    tick();
    ticking = setInterval(tick, 250);
  };
  return { toggle: () => (shown ? stop() : start()), stop };
}
