/** Fills the screen, or leaves it; a browser that refuses shows the page as it was. */
export async function fullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen?.();
  } catch {
    // As it was.
  }
}
