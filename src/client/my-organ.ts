import { keep, recall } from './storage.ts';

/** "Tôi là…": the organ a reader chose is remembered on this machine, shown in the header, and forgotten when told to. */
export function keepMyOrgan(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('main .organs [data-choose-organ]');
    if (link) remember(link.href, link.querySelector('strong')?.textContent ?? link.textContent ?? '');
  });
  const tools = document.querySelector<HTMLElement>('[data-my-organ-tools]');
  if (tools) offer(tools);
  show();
}

function remember(href: string, name: string): void {
  keep('my-organ', JSON.stringify([new URL(href).pathname, name.trim()]));
}

function remembered(): [href: string, name: string] | null {
  try {
    const [href, name] = JSON.parse(recall('my-organ') ?? 'null') as [string, string];
    return [href, name];
  } catch {
    return null;
  }
}

/** On an organ's page: a button that takes it as one's own, or forgets it. */
function offer(place: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  const mine = () => remembered()?.[0] === location.pathname;
  const label = () => {
    button.textContent = mine() ? 'Thôi nhớ cơ quan này' : 'Đây là cơ quan của tôi';
  };
  button.addEventListener('click', () => {
    if (mine()) keep('my-organ', '');
    else remember(location.href, document.querySelector('h1')?.textContent ?? '');
    label();
    show();
  });
  label();
  place.append(button);
}

function show(): void {
  const line = document.querySelector<HTMLElement>('[data-my-organ]');
  const link = line?.querySelector('a');
  const mine = remembered();
  if (!line || !link) return;
  line.hidden = !mine;
  if (!mine) return;
  [link.href, link.textContent] = mine;
  if (line.querySelector('button')) return;
  const forget = document.createElement('button');
  forget.type = 'button';
  forget.className = 'plain';
  forget.textContent = 'Quên';
  forget.addEventListener('click', () => {
    keep('my-organ', '');
    line.hidden = true;
  });
  line.append(' · ', forget);
}
