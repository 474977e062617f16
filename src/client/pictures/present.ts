/**
 * A drawing alone on the whole screen, laid out for it, built up step by step: → ← Space PageUp PageDown step, ↑ ↓ go to the
 * organ before and after, F fills the screen, Esc leaves. All else on the page is inert meanwhile.
 */
import { framesOf, type Picture } from '../../diagrams/drawings.ts';
import { type Element as Drawn, writtenAttributes } from '../../diagrams/element.ts';
import { type Frame, svgOf } from '../../diagrams/sheet.ts';
import { PICTURE_LABELS } from '../../labels/pictures.ts';
import { bound } from '../../model/unbroken.ts';
import { buttonTo, element, linkTo } from '../element.ts';
import { fullScreen } from '../full-screen.ts';
import { keepAddress } from '../keep-address.ts';
import { svgElement } from '../svg-elements.ts';

/** Letters are this large on a projector of 1280×720, and larger in proportion; on a hand's screen as large as it can bear. */
function textSize(width: number, height: number): number {
  if (width < 900) return width < 600 ? 14 : 18;
  return Math.max(24, Math.floor(Math.min(width / 52, height / 29)));
}

/** Presents the picture of a figure. */
export function presentPicture(figure: HTMLElement, picture: Picture): void {
  if (document.querySelector('.presented')) return;
  const { show, stage, count } = screenFor(picture);
  const steps = walkOf(picture, stage, count);
  const addressAfter = keepInAddress(figure);
  const back = aside(show);
  const leave = () => {
    back();
    removeEventListener('resize', steps.layOut);
    removeEventListener('keydown', keys, true);
    if (document.fullscreenElement) fullScreen();
    addressAfter();
  };
  const keys = keysFor(figure, steps.go, leave);
  stage.addEventListener('click', (event) => {
    event.preventDefault();
    steps.go(event.clientX < innerWidth / 3 ? -1 : 1);
  });
  show.append(bar(figure, picture, count, { go: steps.go, leave }));
  addEventListener('resize', steps.layOut);
  addEventListener('keydown', keys, true);
  show.focus({ preventScroll: true });
  steps.layOut();
}

/** The screen with its title, where the drawing is, and where the step is counted. */
function screenFor({ title }: Picture) {
  const stage = element('div', 'presented-stage');
  const count = element('span', 'presented-count');
  count.setAttribute('role', 'status');
  const show = element('div', 'presented', element('h2', '', bound(title)), stage);
  show.setAttribute('role', 'dialog');
  show.setAttribute('aria-modal', 'true');
  show.setAttribute('aria-label', title);
  show.tabIndex = -1;
  return { show, stage, count };
}

/** The drawing laid out for its stage, and the way through its screens and steps. */
function walkOf(picture: Picture, stage: HTMLElement, count: HTMLElement) {
  let frames: Frame[] = [];
  let at = 0;
  const places = () =>
    frames.flatMap((frame, f) => Array.from({ length: frame.steps + 1 }, (_, step) => ({ f, step })));
  const draw = () => {
    const place = places()[at];
    const frame = place && frames[place.f];
    if (!place || !frame) return;
    stage.replaceChildren(drawn(svgOf(frame, { 'aria-label': picture.title })));
    for (const part of stage.querySelectorAll<SVGElement>('[data-step]'))
      if (Number(part.dataset.step) > place.step) part.classList.add('to-come');
      else if (Number(part.dataset.step) === place.step) part.classList.add('just-come');
    for (const link of stage.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
    count.textContent = `${at + 1}/${places().length}`;
  };
  const layOut = () => {
    const { width, height } = stage.getBoundingClientRect();
    frames = framesOf(picture, { width, height, text: textSize(innerWidth, innerHeight) });
    at = Math.min(at, places().length - 1);
    draw();
  };
  const go = (by: number) => {
    at = Math.min(Math.max(at + by, 0), places().length - 1);
    draw();
  };
  return { layOut, go };
}

/** Shows the screen, all else inert; what is given back takes it away again. */
function aside(show: HTMLElement): () => void {
  const others = [...document.body.children].filter((one): one is HTMLElement => one instanceof HTMLElement);
  const wasInert = others.filter(({ inert }) => inert);
  const opener = document.activeElement as HTMLElement | null;
  for (const one of others) one.inert = true;
  document.body.append(show);
  return () => {
    show.remove();
    for (const one of others) one.inert = wasInert.includes(one);
    if (opener !== document.body) opener?.focus();
  };
}

/** Keeps in the address that a figure is presented; what is given back takes that out. */
function keepInAddress({ dataset: { of = '', diagram = '' } }: HTMLElement): () => void {
  const keep = (change: (query: URLSearchParams) => void) => {
    const address = new URL(location.href);
    change(address.searchParams);
    keepAddress(history.state, address.href);
  };
  keep((query) => query.set('chieu', of === 'all' ? diagram : of));
  return () => keep((query) => query.delete('chieu'));
}

function keysFor(figure: HTMLElement, go: (by: number) => void, leave: () => void) {
  const toOther = (way: 'previous' | 'next') => {
    const address = figure.dataset[way];
    if (address) location.assign(address);
  };
  const acts: Record<string, () => void> = {
    ArrowRight: () => go(1),
    ' ': () => go(1),
    PageDown: () => go(1),
    ArrowLeft: () => go(-1),
    PageUp: () => go(-1),
    Home: () => go(Number.NEGATIVE_INFINITY),
    End: () => go(Number.POSITIVE_INFINITY),
    ArrowUp: () => toOther('previous'),
    ArrowDown: () => toOther('next'),
    f: fullScreen,
    F: fullScreen,
    Escape: leave,
  };
  return (event: KeyboardEvent) => {
    const act = acts[event.key];
    const onControl = (event.target as Element).closest?.('button, a') && event.key === ' ';
    if (!act || event.ctrlKey || event.metaKey || event.altKey || onControl) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

/** An element of a drawing in the page; a space after a text keeps its last word apart from the next one for ears. */
const drawn = (one: Drawn): SVGElement =>
  svgElement(
    one.tag,
    Object.fromEntries(writtenAttributes(one)),
    ...one.children.flatMap((child) =>
      typeof child === 'string' ? child : child.tag === 'text' ? [drawn(child), ' '] : drawn(child),
    ),
  );

/** What is below the drawing: where its words are from, the step, and what one can do. */
function bar(
  figure: HTMLElement,
  { source }: Picture,
  count: HTMLElement,
  { go, leave }: { go: (by: number) => void; leave: () => void },
): HTMLElement {
  const other = (way: 'previous' | 'next', words: string) => {
    const href = figure.dataset[way];
    return href ? [linkTo(href, words, 'button')] : [];
  };
  const said = (button: HTMLButtonElement, words: string) => {
    button.setAttribute('aria-label', words);
    button.title = words;
    return button;
  };
  return element(
    'div',
    'presented-bar',
    element('span', 'presented-source', source),
    ...other('previous', `↑ ${PICTURE_LABELS.previousOrgan}`),
    ...other('next', `↓ ${PICTURE_LABELS.nextOrgan}`),
    said(
      buttonTo('‹', () => go(-1)),
      PICTURE_LABELS.previousStep,
    ),
    count,
    said(
      buttonTo('›', () => go(1)),
      PICTURE_LABELS.nextStep,
    ),

    said(buttonTo(PICTURE_LABELS.out, leave), PICTURE_LABELS.leave),
  );
}
