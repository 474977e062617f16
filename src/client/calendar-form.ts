/** The calendar file of duties that come again, from the date that the reader picks. */
import type { CalendarEvent, Day, Recurring } from '../exports/ics.ts';
import { attempt, repeatable } from './loading.ts';
import { save } from './save.ts';

const code = repeatable(() => import('../exports/ics.ts'));

const form = document.querySelector<HTMLFormElement>('[data-calendar]');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[data-calendar-said]');
  const events = [...document.querySelectorAll<HTMLElement>('[data-calendar-events] > li')];
  const chosen = () => {
    const { organ, cycle } = choiceIn(form);
    return events.filter(
      ({ dataset }) => (!organ || dataset.organ === organ) && (!cycle || dataset.cycle === cycle),
    );
  };
  const tell = (words: string) => {
    if (status) status.textContent = words;
  };
  const count = () => {
    const many = chosen().length;
    tell(many > 0 ? `${many} việc lặp lại.` : 'Cơ quan này không có việc định kỳ như thế.');
  };
  form.addEventListener('change', count);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const own = chosen();
    const { organ, cycle, first } = choiceIn(form);
    if (own.length === 0 || !first) return count();
    const file = ['nhip-cong-tac', organ, cycle].filter(Boolean).join('-');
    void attempt(form, {
      what: 'phần tạo tệp lịch',
      load: code,
      use: ({ calendar }) => {
        const text = calendar(
          own.map((one) => eventOf(one, !organ)),
          first,
          new Date(),
        );
        save(new Blob([text], { type: 'text/calendar;charset=utf-8' }), `${file}.ics`, status ?? form);
        tell(`Đã tạo ${file}.ics, ${own.length} việc lặp lại. Mở tệp bằng ứng dụng lịch để thêm vào.`);
      },
      ...(status && { status }),
    });
  });
  count();
}

function choiceIn(form: HTMLFormElement): { organ: string; cycle: string; first: Day | null } {
  const data = new FormData(form);
  const [year, month, day] = String(data.get('ngay')).split('-').map(Number);
  return {
    organ: String(data.get('co-quan')),
    cycle: String(data.get('nhip')),
    first: year && month && day ? { year, month, day } : null,
  };
}

/** The task is the title; where several organs are in one file, each event names whose it is. */
function eventOf({ dataset, textContent }: HTMLElement, naming: boolean): CalendarEvent {
  const { uid = '', summary = '', cite = '', url = '', cycle } = dataset;
  return {
    uid,
    summary: naming ? `${dataset.actor}: ${summary}` : summary,
    description: [
      `“${textContent?.trim() ?? ''}”`,
      `(${cite})`,
      url,
      'Ngày trong lịch do người dùng chọn, không phải ngày văn bản ấn định; văn bản chỉ nói bao lâu một lần.',
    ],
    url,
    cycle: cycle as Recurring,
  };
}
