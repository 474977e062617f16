/** An exam: a clock, answers shut until it is handed in, then the points and a review with the clause. */
const SECONDS_A_QUESTION = 60;

export function startExam(root: HTMLElement): void {
  const slides = [...root.querySelectorAll<HTMLElement>('[data-question]')];
  root.classList.add('exam');
  // A question is one press in an exam: its answer opens only in the review.
  for (const answer of root.querySelectorAll<HTMLElement>('.answer')) delete answer.dataset.step;
  const button = root.querySelector<HTMLButtonElement>('[data-hand-in]');
  const clock = root.querySelector('[data-exam-clock]');
  const ends = Date.now() + slides.length * SECONDS_A_QUESTION * 1000;
  const tick = () => {
    const left = Math.max(0, Math.ceil((ends - Date.now()) / 1000));
    if (clock) clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    if (left === 0) handIn();
  };
  const ticking = setInterval(tick, 500);
  const handIn = () => {
    clearInterval(ticking);
    grade(root, slides);
    if (button) button.hidden = true;
  };
  if (button) button.hidden = false;
  button?.addEventListener('click', handIn);
  tick();
}

/** Counts the points, opens the answers, and marks in the key which were right. */
function grade(root: HTMLElement, slides: readonly HTMLElement[]): void {
  root.classList.add('graded');
  const right = slides.map((slide) => slide.querySelector('[data-right] [aria-pressed="true"]') !== null);
  for (const answer of root.querySelectorAll<HTMLDetailsElement>('.answer')) answer.open = true;
  const points = root.querySelector<HTMLElement>('[data-points]');
  if (points) {
    points.hidden = false;
    points.textContent = `Đúng ${right.filter(Boolean).length} trên ${slides.length} câu. Quay lại từng câu để xem lý do và điều khoản.`;
  }
  root.querySelectorAll('[data-key] li').forEach((line, i) => {
    line.classList.toggle('missed', right[i] === false);
  });
}
