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
    const own = chosen();
    tell(own.length > 0 ? `${countOf(own)}.` : 'Cơ quan này không có việc định kỳ như thế.');
  };
  startAtToday(form);
  form.addEventListener('change', () => {
    count();
    checkDay(form);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const own = chosen();
    const { organ, cycle, first } = choiceIn(form);
    if (own.length === 0) return count();
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
        tell(`Đã tạo ${file}.ics, gồm ${countOf(own)}. Mở tệp bằng ứng dụng lịch để thêm vào.`);
      },
      ...(status && { status }),
    });
  });
  count();
}

/** The same things to do as the drawing counts, and how many times they stand in a calendar. */
function countOf(events: readonly HTMLElement[]): string {
  const matters = new Set(events.map(({ dataset }) => dataset.matter)).size;
  const entries = `${events.length} mục lịch`;
  return events.length > matters
    ? `${matters} việc có kỳ hạn, ${entries}: mỗi cơ quan, mỗi kỳ hạn một mục`
    : `${matters} việc có kỳ hạn, ${entries}`;
}

function dayField(form: HTMLFormElement, name: string): HTMLSelectElement | null {
  return form.querySelector(`select[name='${name}']`);
}

function startAtToday(form: HTMLFormElement): void {
  const today = new Date();
  const year = today.getFullYear();
  dayField(form, 'nam')?.append(...[year, year + 1].map((one) => new Option(`năm ${one}`, String(one))));
  const parts = { ngay: today.getDate(), thang: today.getMonth() + 1, nam: year };
  for (const [name, part] of Object.entries(parts)) {
    const field = dayField(form, name);
    if (field) field.value = String(part);
  }
}

/** A day that its month has not is not sent. */
function checkDay(form: HTMLFormElement): void {
  const { year, month, day } = choiceIn(form).first;
  const isNone = day > new Date(year, month, 0).getDate();
  dayField(form, 'ngay')?.setCustomValidity(isNone ? `Tháng ${month} năm ${year} không có ngày ${day}.` : '');
}

function choiceIn(form: HTMLFormElement): { organ: string; cycle: string; first: Day } {
  const data = new FormData(form);
  const number = (name: string) => Number(data.get(name));
  return {
    organ: String(data.get('co-quan')),
    cycle: String(data.get('nhip')),
    first: { year: number('nam'), month: number('thang'), day: number('ngay') },
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
