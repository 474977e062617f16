/** On wide screens the contents stand open beside the text; here the browser is told what the style sheet shows. */
export function openContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>('details.contents');
  if (contents && matchMedia('(min-width: 64rem)').matches) contents.open = true;
}
