// Runs before the first paint, so that a chosen theme or text size does not flash. Kept whole and apart because the
// content security policy allows nothing inline.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  // Where a script does not arrive, the page is as without scripts: nothing waits for it.
  addEventListener(
    'error',
    ({ target }) => target instanceof HTMLScriptElement && root.classList.remove('js'),
    true,
  );
  try {
    const theme = localStorage.getItem('theme');
    const size = localStorage.getItem('size');
    if (theme) root.dataset.theme = theme;
    if (size) root.dataset.size = size;
    if (localStorage.getItem('my-organ')) root.classList.add('mine');
    if (localStorage.getItem('read')) root.classList.add('read');
  } catch {
    // Storage may be forbidden; the system's theme stands.
  }
})();
