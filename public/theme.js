// Runs before the first paint, so that a chosen theme or text size does not flash, and gives the oldest browsers that the
// site is for what they lack. Kept whole and apart because the content security policy allows nothing inline.
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (!groups.get(key)?.push(item)) groups.set(key, [item]);
  }
  return groups;
};
for (const [name, act] of [
  ['toSorted', 'sort'],
  ['toSpliced', 'splice'],
]) {
  if (name in []) continue;
  Object.defineProperty(Array.prototype, name, {
    value(...how) {
      const copy = [...this];
      copy[act](...how);
      return copy;
    },
  });
}
Element.prototype.checkVisibility ??= function () {
  return this.getClientRects().length > 0;
};
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
