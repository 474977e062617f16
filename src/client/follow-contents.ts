/** On the whole text the contents mark the article that is read, and keep it in sight. */
export function followContents(): void {
  const contents = document.querySelector<HTMLElement>('.contents');
  const articles = [...document.querySelectorAll<HTMLElement>('.whole .article[id]')];
  if (!contents || articles.length === 0) return;
  const scroller = contents.querySelector('nav');
  let marked: Element | null = null;
  let waiting = false;

  const mark = (): void => {
    waiting = false;
    const line = innerHeight * 0.3;
    const here = articles.filter((one) => one.getBoundingClientRect().top < line).at(-1);
    const link = here ? contents.querySelector<HTMLElement>(`a[href="#${CSS.escape(here.id)}"]`) : null;
    if (link === marked) return;
    marked?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    marked = link;
    const column = scroller && scroller.scrollHeight > scroller.clientHeight ? scroller : contents;
    if (link)
      column.scrollTop +=
        link.getBoundingClientRect().top - column.getBoundingClientRect().top - column.clientHeight * 0.3;
  };
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(mark);
  };
  addEventListener('scroll', soon, { passive: true });
  mark();
}
