/** Zoom and pan of a drawing: buttons, keys (+ − 0, and arrows with Shift), the wheel with Ctrl, drag, two fingers. */
import { moved, type View, zoomed } from '../diagrams/view-box.ts';

const STEP = 1.4;
type Point = [x: number, y: number];

/** What is seen of a drawing: the whole of it, or a part. */
class Sight {
  readonly #drawing: SVGSVGElement;
  readonly #whole: View;
  #view: View;

  constructor(drawing: SVGSVGElement) {
    const { x, y, width, height } = drawing.viewBox.baseVal;
    this.#drawing = drawing;
    this.#whole = { x, y, width, height };
    this.#view = this.#whole;
  }

  get isWhole(): boolean {
    return this.#view.width === this.#whole.width;
  }

  all(): void {
    this.#show(this.#whole);
  }

  /** Zooms about a point of the window, or about the middle. */
  zoom(factor: number, at?: { clientX: number; clientY: number }): void {
    const { x, y, width, height } = this.#view;
    const box = this.#drawing.getBoundingClientRect();
    const unit = width / box.width;
    const about: Point = at
      ? [x + (at.clientX - box.x) * unit, y + (at.clientY - box.y) * unit]
      : [x + width / 2, y + height / 2];
    this.#show(zoomed(this.#view, this.#whole, factor, about));
  }

  /** Moves by pixels of the window. */
  drag(dx: number, dy: number): void {
    const unit = this.#view.width / this.#drawing.getBoundingClientRect().width;
    this.#show(moved(this.#view, this.#whole, -dx * unit, -dy * unit));
  }

  /** Moves by eighths of what is seen. */
  step(x: number, y: number): void {
    const far = this.#view.width / 8;
    this.#show(moved(this.#view, this.#whole, x * far, y * far));
  }

  #show(view: View): void {
    this.#view = view;
    this.#drawing.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
    this.#drawing.classList.toggle('close', !this.isWhole);
  }
}

/** Wires a drawing; `dragged` tells whether the press that just ended moved the drawing, so that it chooses nothing. */
export function zoomable(drawing: SVGSVGElement, controls: HTMLElement): { dragged: () => boolean } {
  const sight = new Sight(drawing);
  controls.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-zoom]');
    if (!button || !drawing.checkVisibility()) return;
    if (button.dataset.zoom === 'all') sight.all();
    else sight.zoom(button.dataset.zoom === 'in' ? STEP : 1 / STEP);
  });
  drawing.addEventListener('keydown', (event) => {
    const step = event.shiftKey ? ARROWS[event.key] : undefined;
    if (step) sight.step(...step);
    else if (event.key === '+' || event.key === '=') sight.zoom(STEP);
    else if (event.key === '-') sight.zoom(1 / STEP);
    else if (event.key === '0') sight.all();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  drawing.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      sight.zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, event);
    },
    { passive: false },
  );
  return wireFingers(drawing, sight);
}

const ARROWS: Record<string, Point> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** One pointer moves what is seen, where it is not the whole; two zoom. */
function wireFingers(drawing: SVGSVGElement, sight: Sight): { dragged: () => boolean } {
  let dragging = false;
  const fingers = new Map<number, PointerEvent>();
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
      sight.zoom(span(event) / Math.max(1, span(before)), other);
    } else {
      const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
      if (sight.isWhole || (!dragging && Math.hypot(dx, dy) < 4)) return;
      sight.drag(dx, dy);
    }
    dragging = true;
    fingers.set(event.pointerId, event);
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    drawing.addEventListener(end, (event) => fingers.delete(event.pointerId));
  drawing.addEventListener('dragstart', (event) => event.preventDefault());
  return { dragged: () => dragging };
}
