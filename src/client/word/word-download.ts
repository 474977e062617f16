/** Makes a Word file in the browser from the site's own data files. Loaded when somebody first asks for one. */
import type { OrganSource } from '../../exports/word/organ-word.ts';
import type { RegulationJson } from '../../exports/word/regulation-word.ts';
import type { WordDocument } from '../../exports/word/word-document.ts';
import { fetchedJson } from '../fetched.ts';
import { attempt, repeatable } from '../loading.ts';
import { save } from '../save.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const CODE = {
  file: repeatable(() => import('./docx-file.ts')),
  regulation: repeatable(() => import('../../exports/word/regulation-word.ts')),
  organ: repeatable(() => import('../../exports/word/organ-word.ts')),
};

/** Makes and saves the file that a button asks for; the button says how it goes. */
export async function downloadWord(button: HTMLButtonElement): Promise<void> {
  button.dataset.label ??= button.textContent ?? '';
  const { label } = button.dataset;
  if (button.dataset.word === 'articles' && articlesFor(button).length === 0) {
    button.textContent = 'Hãy chọn ít nhất một điều';
    setTimeout(() => {
      button.textContent = label ?? '';
    }, 3000);
    return;
  }
  button.disabled = true;
  button.textContent = 'Đang tạo tệp…';
  await attempt(button, {
    what: 'dữ liệu để tạo tệp Word',
    load: () => Promise.all([documentOf(button), CODE.file()]),
    use: async ([made, { docxFile }]) =>
      save(new Blob([await docxFile(made)], { type: TYPE }), made.fileName, button),
  });
  button.textContent = label ?? '';
  button.disabled = false;
}

async function documentOf(button: HTMLButtonElement): Promise<WordDocument> {
  const { dataset } = button;
  const sources = (dataset.sources ?? '').split(' ').filter(Boolean);
  if (dataset.word === 'organ') return organDocument(dataset.organ ?? '', sources);
  const [folder = ''] = sources;
  const regulation = await fetchedJson<RegulationJson>(`${folder}regulation.json`);
  const site = new URL('../', new URL(folder, location.href)).href;
  const { articlesWord, wholeTextWord } = await CODE.regulation();
  if (dataset.word === 'text') return wholeTextWord(regulation, site);
  return articlesWord(
    regulation,
    new Set(articlesFor(button)),
    (article) => `${site}${article ? `${article}/` : ''}`,
  );
}

/** The button's own article, or those ticked next to it. */
function articlesFor({ dataset }: HTMLButtonElement): string[] {
  if (dataset.article) return [dataset.article];
  const inputs = document.querySelectorAll<HTMLInputElement>('[data-word-articles] input:checked');
  return [...inputs].map(({ value }) => value);
}

async function organDocument(id: string, folders: readonly string[]): Promise<WordDocument> {
  const { organWord } = await CODE.organ();
  const { organs } = await fetchedJson<{ organs: Parameters<typeof organWord>[1] }>(
    `${folders[0]}organs.json`,
  );
  const organ = organs.find((one) => one.id === id);
  if (!organ) throw new Error(`no organ ${id}`);
  const sources = await Promise.all(folders.map(source));
  return organWord(organ, organs, sources, location.origin + location.pathname);
}

async function source(folder: string): Promise<OrganSource> {
  const [regulation, { duties }] = await Promise.all([
    fetchedJson<RegulationJson>(`${folder}regulation.json`),
    fetchedJson<{ duties: OrganSource['duties'] }>(`${folder}duties.json`),
  ]);
  return { regulation, duties };
}
