/** Zoom and pan of a drawing: buttons, keys (+ − 0, and arrows with Shift), the wheel with Ctrl, drag, two fingers. */
import { moved, type View, zoomed } from '../diagrams/view-box.ts';

const STEP = 1.4;

/** Wires a drawing; `dragged` tells whether the press that just ended moved the drawing, so that it chooses nothing. */
export function zoomable(drawing: SVGSVGElement, controls: HTMLElement): { dragged: () => boolean } {
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const whole: View = { x, y, width, height };
  let view = whole;
  let dragging = false;
  const fingers = new Map<number, PointerEvent>();

  const show = (next: View) => {
    view = next;
    drawing.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
    drawing.classList.toggle('close', view.width < whole.width);
  };
  const middle = (): [number, number] => [view.x + view.width / 2, view.y + view.height / 2];
  const unit = () => view.width / drawing.getBoundingClientRect().width;
  const pointAt = ({ clientX, clientY }: { clientX: number; clientY: number }): [number, number] => {
    const box = drawing.getBoundingClientRect();
    return [view.x + (clientX - box.x) * unit(), view.y + (clientY - box.y) * unit()];
  };
  const by = (factor: number, at = middle()) => show(zoomed(view, whole, factor, at));

  controls.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-zoom]');
    if (!button || !drawing.checkVisibility()) return;
    if (button.dataset.zoom === 'all') show(whole);
    else by(button.dataset.zoom === 'in' ? STEP : 1 / STEP);
  });
  drawing.addEventListener('keydown', (event) => {
    const far = view.width / 8;
    const steps: Record<string, [number, number]> = {
      ArrowLeft: [-far, 0],
      ArrowRight: [far, 0],
      ArrowUp: [0, -far],
      ArrowDown: [0, far],
    };
    const step = event.shiftKey ? steps[event.key] : undefined;
    if (step) show(moved(view, whole, ...step));
    else if (event.key === '+' || event.key === '=') by(STEP);
    else if (event.key === '-') by(1 / STEP);
    else if (event.key === '0') show(whole);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  drawing.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      by(event.deltaY < 0 ? 1.15 : 1 / 1.15, pointAt(event));
    },
    { passive: false },
  );
  drawing.addEventListener('pointerdown', (event) => {
    fingers.set(event.pointerId, event);
    dragging = false;
  });
  drawing.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const span = (one: PointerEvent) =>
        Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      by(span(event) / Math.max(1, span(before)), pointAt(other));
    } else {
      const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
      if (view.width === whole.width || (!dragging && Math.hypot(dx, dy) < 4)) return;
      show(moved(view, whole, -dx * unit(), -dy * unit()));
    }
    dragging = true;
    fingers.set(event.pointerId, event);
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    drawing.addEventListener(end, (event) => fingers.delete(event.pointerId));
  drawing.addEventListener('dragstart', (event) => event.preventDefault());
  return { dragged: () => dragging };
}
