import { DIAGRAM_LABELS } from '../labels/diagrams.ts';
import type { Regulation } from '../model/regulation.ts';
import { diagramsUrl } from './urls.ts';
import { hasView } from './views.ts';

/** A kind of diagram that a regulation has, and the question that it answers. */
export interface DiagramKind {
  readonly id: 'network' | 'reporting' | 'matrix' | 'cadence' | 'flow';
  readonly path: string;
  readonly title: string;
  readonly question: string;
}

export const DIAGRAM_KINDS: readonly DiagramKind[] = [
  {
    id: 'network',
    path: 'mang-luoi/',
    title: DIAGRAM_LABELS.network,
    question: 'Ai có nhiệm vụ với ai? Chọn một cơ quan để xem quanh nó.',
  },
  {
    id: 'reporting',
    path: 'bao-cao/',
    title: DIAGRAM_LABELS.reporting,
    question: 'Ai báo cáo, thông tin, tham mưu, chịu trách nhiệm với ai?',
  },
  {
    id: 'matrix',
    path: 'ma-tran/',
    title: DIAGRAM_LABELS.matrix,
    question: 'Cơ quan nào giữ vai trò gì, bao nhiêu nhiệm vụ?',
  },
  {
    id: 'cadence',
    path: 'nhip-cong-tac/',
    title: DIAGRAM_LABELS.cadence,
    question: 'Việc nào làm hằng tháng, ba tháng, sáu tháng, hằng năm, khi đột xuất?',
  },
  {
    id: 'flow',
    path: 'quy-trinh/',
    title: 'Quy trình',
    question: 'Việc nào dẫn đến việc nào, theo những chữ nào của văn bản?',
  },
];

/** The kinds of which a regulation has a diagram. */
export const kindsOf = (regulation: Regulation): DiagramKind[] =>
  DIAGRAM_KINDS.filter(({ id }) => hasView(regulation, id));

/** The page of a kind. */
export const kindUrl = (doc: string, { path }: DiagramKind): string => diagramsUrl(doc, path);
