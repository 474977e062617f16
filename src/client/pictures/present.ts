/**
 * A drawing alone on the whole screen, laid out for it, built up step by step: → ← Space PageUp PageDown step, ↑ ↓ go to the
 * organ before and after, F fills the screen, Esc leaves. All else on the page is inert meanwhile.
 */
import { framesOf, type Picture } from '../../diagrams/drawings.ts';
import { type Element as Drawn, writtenAttributes } from '../../diagrams/element.ts';
import { type Frame, svgOf } from '../../diagrams/sheet.ts';
import { PICTURE_LABELS } from '../../labels/pictures.ts';
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
  const others = [...document.body.children].filter((one): one is HTMLElement => one instanceof HTMLElement);
  const wasInert = others.filter(({ inert }) => inert);
  const opener = document.activeElement as HTMLElement | null;
  const stage = element('div', 'presented-stage');
  const count = element('span', 'presented-count');
  count.setAttribute('role', 'status');
  const show = element('div', 'presented', element('h2', '', picture.title), stage);
  show.setAttribute('role', 'dialog');
  show.setAttribute('aria-modal', 'true');
  show.setAttribute('aria-label', picture.title);
  show.tabIndex = -1;

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
  const leave = () => {
    show.remove();
    removeEventListener('resize', layOut);
    removeEventListener('keydown', keys, true);
    for (const one of others) one.inert = wasInert.includes(one);
    if (document.fullscreenElement) fullScreen();
    const address = new URL(location.href);
    address.searchParams.delete('chieu');
    keepAddress(history.state, address.href);
    if (opener !== document.body) opener?.focus();
  };
  const toOther = (way: 'previous' | 'next') => {
    const address = figure.dataset[way];
    if (address) location.assign(address);
  };
  const ACTS: Record<string, () => void> = {
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
  const keys = (event: KeyboardEvent) => {
    const act = ACTS[event.key];
    const onControl = (event.target as Element).closest?.('button, a') && event.key === ' ';
    if (!act || event.ctrlKey || event.metaKey || event.altKey || onControl) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  stage.addEventListener('click', (event) => {
    event.preventDefault();
    go(event.clientX < innerWidth / 3 ? -1 : 1);
  });

  show.append(bar(figure, picture, count, { go, leave }));
  for (const one of others) one.inert = true;
  document.body.append(show);
  addEventListener('resize', layOut);
  addEventListener('keydown', keys, true);
  show.focus({ preventScroll: true });
  const address = new URL(location.href);
  const { of = '', diagram = '' } = figure.dataset;
  address.searchParams.set('chieu', of === 'all' ? diagram : of);
  keepAddress(history.state, address.href);
  layOut();
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
