/** The part of a drawing that is seen, in the drawing's own units. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CLOSEST = 6;

/** Zooms by `factor` (> 1 zooms in) with `(x, y)` fixed, never beyond `whole`. */
export function zoomed(view: View, whole: View, factor: number, [x, y]: readonly [number, number]): View {
  const width = Math.min(whole.width, Math.max(whole.width / CLOSEST, view.width / factor));
  const scale = width / view.width;
  return within(
    {
      x: x - (x - view.x) * scale,
      y: y - (y - view.y) * scale,
      width,
      height: view.height * scale,
    },
    whole,
  );
}

/** The view moved by so much, stopping at the drawing's edges. */
export const moved = (view: View, whole: View, dx: number, dy: number): View =>
  within({ ...view, x: view.x + dx, y: view.y + dy }, whole);

function within(view: View, whole: View): View {
  const clamp = (n: number, from: number, to: number) => Math.min(Math.max(n, from), Math.max(from, to));
  return {
    ...view,
    x: clamp(view.x, whole.x, whole.x + whole.width - view.width),
    y: clamp(view.y, whole.y, whole.y + whole.height - view.height),
  };
}
