/** Keeps telling over each folded group how many of its boxes are ticked. */
export function countChosen(form: HTMLFormElement): void {
  const tell = (group: Element) => {
    const line = group.querySelector<HTMLElement>('.chosen');
    const number = line?.querySelector('span');
    if (!line || !number) return;
    const count = group.querySelectorAll(':checked').length;
    number.textContent = count.toLocaleString(document.documentElement.lang);
    line.hidden = count === 0;
  };
  form.addEventListener('change', ({ target }) => {
    const group = target instanceof Element && target.closest('.fold');
    if (group) tell(group);
  });
  // Browsers that come back to a page bring the ticks along.
  addEventListener('pageshow', () => {
    form.querySelectorAll('.fold').forEach(tell);
  });
}
