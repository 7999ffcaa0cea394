import type { Outcome } from './keep-saved.ts';

/**
 * Saves before the page is left by a button or a link, and stays where that fails: a browser's own error page would
 * take everything that was typed with it. Any other way out of the page is warned of.
 */
export function leavingKeepsUnsaved(
  form: HTMLFormElement,
  isUnsaved: () => boolean,
  save: () => Promise<Outcome>,
): void {
  let isLeaving = false;

  form.addEventListener('submit', (event) => {
    if (isLeaving || !isUnsaved()) {
      isLeaving = true;
      return;
    }
    event.preventDefault();
    const button = event.submitter;
    void save().then((outcome) => {
      if (outcome === 'failed' || outcome === 'stuck') return;
      isLeaving = true;
      form.requestSubmit(button);
    });
  });

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || !isUnsaved()) return;
    if (link.dataset['discards']) {
      isLeaving = true;
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey || link.target) return;
    if (link.origin !== location.origin || (link.pathname === location.pathname && link.hash)) return;
    event.preventDefault();
    void save().then((outcome) => {
      if (outcome === 'saved') location.assign(link.href);
    });
  });

  addEventListener('beforeunload', (event) => {
    if (isUnsaved() && !isLeaving) event.preventDefault();
  });
  addEventListener('pageshow', () => (isLeaving = false));
}
