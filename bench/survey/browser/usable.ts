/** By what a page is known, whoever made it: its heading, and an option of its first question that is not chosen. */
export interface Landmark {
  heading: string;
  option: string;
}

/** In ms. Frames are not asked for while nothing is there: making them would be work that the page does not need. */
const lookEvery = 16;

/** In ms: then something is wrong with the page, or with what is looked for. */
const longestWait = 60_000;

/** The page titles of SurveyJS are no headings. */
const headings = 'h1, .sd-page__title';

/**
 * When the page can be used, in ms since the navigation began: its heading is there, the option of its first question
 * is visible, and a click on it shows the option chosen in a frame that has been painted.
 */
export async function untilUsable(landmark: Landmark): Promise<number> {
  const until = performance.now() + longestWait;
  while (performance.now() < until) {
    const label = findOption(landmark);
    if (label) {
      label.click();
      await nextFrame();
      await nextFrame();
      if (label.isConnected && isChosen(label)) return performance.now();
    }
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
  throw new Error(`${landmark.heading}: ${landmark.option} could not be chosen`);
}

/** Goes on to the next page of a questionnaire that needs no other request for it. Answers how long that took, in ms. */
export async function untilNextIsUsable(button: string, landmark: Landmark): Promise<number> {
  const began = performance.now();
  document.querySelector<HTMLElement>(button)?.click();
  return (await untilUsable(landmark)) - began;
}

function findOption({ heading, option }: Landmark): HTMLLabelElement | undefined {
  const found = [...document.querySelectorAll(headings)].some(({ textContent }) => textContent.includes(heading));
  if (!found) return undefined;
  return [...document.querySelectorAll('label')].find(
    (label) => label.textContent.trim() === option && label.checkVisibility() && label.offsetHeight > 0,
  );
}

function isChosen({ control }: HTMLLabelElement): boolean {
  return control instanceof HTMLInputElement && control.checked;
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
