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
{
  const { classList, dataset } = document.documentElement;
  classList.add('js');
  addEventListener('error', ({ target }) => target.tagName === 'SCRIPT' && classList.remove('js'), true);
  try {
    for (const name of ['theme', 'size']) if (localStorage[name]) dataset[name] = localStorage[name];
    if (localStorage['my-organ']) classList.add('mine');
    if (localStorage.read) classList.add('read');
  } catch {}
}
