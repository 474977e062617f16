import type { Show } from './show.ts';

/** The show as speakers step it: while the screen is black, the first step brings the picture back and moves nothing. */
export function liftingBlack(show: Show, isBlack: () => boolean, lift: () => void): Show {
  const unlessBlack =
    <Given extends unknown[]>(act: (...given: Given) => void) =>
    (...given: Given) =>
      isBlack() ? lift() : act(...given);
  return {
    ...show,
    forward: unlessBlack(show.forward),
    back: unlessBlack(show.back),
    jump: unlessBlack(show.jump),
  };
}
