import { leavingKeepsUnsaved } from './leaving.ts';

/** Milliseconds of rest after which what was typed is saved, and how often it is tried again without a connection. */
const restBeforeSaving = 1_500;
const firstRetry = 4_000;
const longestRetry = 60_000;
const longestRequest = 20_000;
/** Browsers let a request outlive its page up to 64 KB. */
const largestParting = 60_000;

/**
 * What became of a save; `refused` is for the page itself to tell, which the server answers with what was typed. What is
 * `stuck` would fail again and be lost there: it stays in this page.
 */
export type Outcome = 'saved' | 'refused' | 'failed' | 'stuck';

/**
 * Saves a form while it is typed in, as the same post that its buttons make, and says so in its line. Without a
 * connection everything stays in the page and is tried again.
 */
export function keepSaved(form: HTMLFormElement): void {
  const line = form.querySelector<HTMLElement>('.saving');
  const version = form.querySelector<HTMLInputElement>('[name=version]');
  const basis = form.querySelector<HTMLInputElement>('[name^=basis-]');
  if (line && version && basis) keepFormSaved(form, version, basis, line);
}

function keepFormSaved(
  form: HTMLFormElement,
  version: HTMLInputElement,
  basis: HTMLInputElement,
  line: HTMLElement,
): void {
  let saved = form.dataset['unsaved'] ? '' : contentOf(form);
  let saving: Promise<Outcome> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry = firstRetry;

  const isUnsaved = () => contentOf(form) !== saved;
  const say = (words = '') => {
    if (line.textContent !== words) line.textContent = words;
  };
  const saveIn = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), milliseconds);
  };

  async function save(isParting = false): Promise<Outcome> {
    clearTimeout(timer);
    while (saving) await saving;
    if (!isUnsaved()) return 'saved';
    saving = post(contentOf(form), isParting);
    const outcome = await saving;
    saving = undefined;
    if (outcome === 'failed') {
      saveIn(retry);
      retry = Math.min(retry * 2, longestRetry);
    } else {
      retry = firstRetry;
    }
    return outcome;
  }

  async function post(content: string, isParting: boolean): Promise<Outcome> {
    const body = new URLSearchParams(content);
    body.set('version', version.value);
    body.set('goTo', 'stay');
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body,
        keepalive: isParting && content.length < largestParting,
        signal: AbortSignal.timeout(longestRequest),
      });
      const answer = (await response.json().catch(() => ({}))) as { version?: number; status?: string };
      // Sent once more it would fail again, but for a time-out and too many at once.
      const isFinal = response.status >= 400 && response.status < 500 && ![408, 429].includes(response.status);
      say(answer.status ?? line.dataset[response.status === 413 ? 'tooLarge' : isFinal ? 'stuck' : 'failed']);
      if (answer.version === undefined) return answer.status ? 'refused' : isFinal ? 'stuck' : 'failed';
      version.value = String(answer.version);
      basis.name = `basis-${answer.version}`;
      saved = content;
      return 'saved';
    } catch {
      say(line.dataset['offline']);
      return 'failed';
    }
  }

  form.addEventListener('input', ({ target }) => {
    // What was said before is no longer what stands in the field.
    const question = target instanceof Element && target.closest('.question');
    if (question) question.querySelector('.as-of')?.remove();
    if (question && !target.closest('.unchanged')) dropUnchanged(form);
    saveIn(restBeforeSaving);
  });
  addEventListener('online', () => void save());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void save(true);
  });
  // Shown again as it was left, it may hold what has been saved anew since, or what never was.
  addEventListener('pageshow', ({ persisted }) => {
    if (isUnsaved()) saveIn(restBeforeSaving);
    else if (persisted) location.reload();
  });
  leavingKeepsUnsaved(form, isUnsaved, save);
}

/** Something has changed after all: the question whether nothing has is no longer asked, unless a note stands in it. */
function dropUnchanged(form: HTMLFormElement): void {
  const question = form.querySelector('.unchanged');
  if (!question?.querySelector('textarea')?.value) question?.remove();
}

/** All that a form would send, but the version that it is based on and the button. */
function contentOf(form: HTMLFormElement): string {
  const pairs = [...new FormData(form)].filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[0] !== 'version',
  );
  return new URLSearchParams(pairs).toString();
}
