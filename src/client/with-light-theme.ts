/** Does something while the page is light: files are dark on white, whatever the screen shows. */
export function withLightTheme<T>(make: () => T): T {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  const back = () => {
    if (theme) dataset.theme = theme;
    else delete dataset.theme;
  };
  dataset.theme = 'light';
  let made: T;
  try {
    made = make();
  } catch (error) {
    back();
    throw error;
  }
  if (made instanceof Promise) return made.finally(back) as T;
  back();
  return made;
}
