/** Fills the screen, or leaves it; a browser that refuses shows the page as it was. */
export function fullScreen(): void {
  const turned = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  turned?.catch(() => undefined);
}
