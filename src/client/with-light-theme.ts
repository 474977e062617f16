/** Runs `make` with the light theme, because exported files are dark on white. */
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
