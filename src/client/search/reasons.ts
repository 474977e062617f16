import { DIAGRAM_LABELS } from '../../labels/diagrams.ts';
import { ROLE_LABELS } from '../../labels/duties.ts';
import type { Role } from '../../model/duty.ts';
import type { Reason } from '../../search/reason.ts';
import type { SearchResult } from '../../search/search.ts';
import type { SearchWords } from '../../search/words.ts';
import { litWords } from './lit-words.ts';

/** Why a result is one, in a line: `có chữ “bồi thường”; nhiệm vụ có Văn phòng Huyện ủy`. */
export const reasonWords = (result: SearchResult, words: Pick<SearchWords, 'organs'>): string =>
  result.why.map((reason) => wordsOf(reason, result, words)).join('; ');

function wordsOf(reason: Reason, result: SearchResult, { organs }: Pick<SearchWords, 'organs'>): string {
  switch (reason.kind) {
    case 'number':
      return 'đúng số điều, khoản đã gõ';
    case 'words':
      return `có chữ ${litWords(result)
        .slice(0, 4)
        .map((words) => `“${words}”`)
        .join(', ')}`;
    case 'title':
      return 'trùng tên điều';
    case 'organ':
      return `nhiệm vụ có ${organs.find(({ id }) => id === reason.id)?.name ?? reason.id}`;
    case 'role':
      return `có vai trò ${ROLE_LABELS[reason.id as Role]}`;
    case 'rhythm':
      return DIAGRAM_LABELS.withCycle;
  }
}
