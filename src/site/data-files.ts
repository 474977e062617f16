import { regulationToAkn } from '../exports/akoma-ntoso.ts';
import { dutiesToCsv } from '../exports/duties-csv.ts';
import { dutiesToJson, organsToJson } from '../exports/duties-json.ts';
import { regulationToJson } from '../exports/regulation-json.ts';
import type { Regulation } from '../model/regulation.ts';
import { library } from './library.ts';
import { organsOf } from './organ-duties.ts';
import { siteConfig } from './site.config.ts';
import { absoluteUrl } from './urls.ts';

/** One published file of a regulation, as it is explained to readers. */
export interface DataFile {
  readonly name: string;
  /** What it is, for who does not know files. */
  readonly title: string;
  /** The name of its JSON Schema under `/du-lieu/schema/`; null where it has none. */
  readonly schema: string | null;
  readonly words: string;
  readonly make: (regulation: Regulation) => string;
  /** What a user of the file has to know beyond that. */
  readonly note?: string;
  /** A use of it, as code, by its address. */
  readonly example: (address: string) => string;
}

const schemaUrl = (name: string): string => absoluteUrl(`du-lieu/schema/${name}.schema.json`);

/** The files of a regulation under `/<doc>/du-lieu/`. */
export const dataFiles: readonly DataFile[] = [
  {
    name: 'duties.csv',
    title: 'Bảng nhiệm vụ',
    schema: null,
    make: (regulation) => dutiesToCsv(library(), regulation),
    words: 'Các nhiệm vụ thành bảng, mở được ngay bằng phần mềm bảng tính.',
    example: (address) =>
      `import pandas as pd\nduties = pd.read_csv('${address}')\nprint(duties['Cơ quan'].value_counts())`,
  },
  {
    name: 'regulation.json',
    title: 'Lời văn',
    schema: 'regulation',
    make: (regulation) => JSON.stringify(regulationToJson(regulation, schemaUrl('regulation'))),
    words: 'Toàn bộ lời văn theo chương, mục, điều, khoản, cùng thuộc tính và tình trạng hiệu lực.',
    note: 'Văn bản chính nằm ở các trường “front”, “divisions” và “back”. Nếu tệp gốc còn văn bản khác, như quyết định ban hành hay phụ lục, mỗi văn bản ấy là một mục của “others”, với “segment” là phần địa chỉ riêng của nó.',
    example: (address) =>
      `const text = await (await fetch('${address}')).json();\nconst chapters = text.divisions.filter((one) => one.kind === 'chapter');\nconsole.log(chapters.map((one) => one.heading));`,
  },
  {
    name: 'duties.json',
    title: 'Nhiệm vụ',
    schema: 'duties',
    make: (regulation) => JSON.stringify(dutiesToJson(regulation, schemaUrl('duties'))),
    words: 'Từng nhiệm vụ: điều khoản, cơ quan, vai trò, với ai, định kỳ, nguyên văn.',
    example: (address) =>
      `const { duties } = await (await fetch('${address}')).json();\nconst monthly = duties.filter((duty) => duty.cycles.includes('monthly'));\nconsole.log(monthly.map((duty) => duty.quote));`,
  },
  {
    name: 'organs.json',
    title: 'Cơ quan, đối tượng',
    schema: 'organs',
    make: (regulation) => JSON.stringify(organsToJson(organsOf(regulation), schemaUrl('organs'))),
    words: 'Cơ quan, chức danh, đối tượng được nêu tên, các cách viết và chữ viết tắt.',
    example: (address) =>
      `curl -s ${address} |\n  jq -r '.organs[] | select(.group == "front") | .name' |\n  sort`,
  },
  {
    name: 'akoma-ntoso.xml',
    title: 'Lời văn theo chuẩn quốc tế',
    schema: null,
    make: (regulation) => regulationToAkn(regulation, { name: siteConfig.name, url: absoluteUrl('') }),
    words: 'Toàn bộ lời văn theo chuẩn Akoma Ntoso 3.0, chuẩn quốc tế cho văn bản pháp luật ở dạng XML.',
    note: 'Văn bản đứng đầu tệp là tài liệu chính, các văn bản sau nó là `attachment`, như quy chế kèm theo quyết định. Khoản là `clause`, khoản con như 2.1 là `subclause`, điểm là `point`, đoạn không đánh số là `alinea`. Lược đồ của chuẩn bắt buộc ghi ngày; ngày nào không biết, tệp ghi 0001-01-01 với `name="unknown"`: đó không phải là ngày ban hành. `FRBRauthoritative` là `false`: đây không phải bản công bố chính thức.',
    example: (address) =>
      `const xml = new DOMParser().parseFromString(await (await fetch('${address}')).text(), 'text/xml');\nconst clauses = [...xml.querySelectorAll('clause')];\nconsole.log(clauses.map((clause) => clause.getAttribute('eId')));`,
  },
];
