/** What points at a place on the slide: a spotlight that follows the pointer, and a zoom to the part under it. */
export function pointingOf(root: HTMLElement): { spotlight(): void; zoom(): void; clear(): boolean } {
  let pointer: { x: number; y: number } = { x: innerWidth / 2, y: innerHeight / 2 };
  addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
    pointer = { x, y };
    if (!root.classList.contains('spotlight')) return;
    root.style.setProperty('--spot-x', `${x}px`);
    root.style.setProperty('--spot-y', `${y}px`);
  });
  const zoomed = () => root.querySelector<HTMLElement>('.zoomed');
  const unzoom = (slide: HTMLElement) => {
    slide.classList.remove('zoomed');
    slide.style.removeProperty('transform-origin');
  };
  return {
    spotlight() {
      root.style.setProperty('--spot-x', `${pointer.x}px`);
      root.style.setProperty('--spot-y', `${pointer.y}px`);
      root.classList.toggle('spotlight');
    },
    zoom() {
      const already = zoomed();
      if (already) return unzoom(already);
      const slide = root.querySelector<HTMLElement>('.slot.current .slide');
      const under = document.elementFromPoint(pointer.x, pointer.y)?.closest('.part, li, .slide');
      if (!slide || !under) return;
      const [frame, box] = [slide.getBoundingClientRect(), under.getBoundingClientRect()];
      const [x, y] = [box.x + box.width / 2 - frame.x, box.y + box.height / 2 - frame.y];
      slide.style.transformOrigin = `${x}px ${y}px`;
      slide.classList.add('zoomed');
    },
    clear() {
      const slide = zoomed();
      const was = slide !== null || root.classList.contains('spotlight');
      if (slide) unzoom(slide);
      root.classList.remove('spotlight');
      return was;
    },
  };
}
