/** The parts of a slide, in pixels of one 1280 wide and 720 high; `slides.css` sets it on the same measures. */
export const SLIDE = { width: 1280, height: 720 } as const;

/** Between the head and the foot. */
export const BODY = { width: 1152, height: 512 } as const;

/** Between the drawing and the words below it. */
export const BELOW_DRAWING = 32;

/** The smallest text on a slide. */
export const SMALLEST = 26;
