/** First contentful paint in ms since the navigation began, as soon as there is one. */
export function firstContentfulPaint(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-contentful-paint');
      if (!paint) return;
      observer.disconnect();
      resolve(paint.startTime);
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}

/** Waits until the page has nothing left to do, and counts its elements. */
export async function elementsAtRest(): Promise<number> {
  await new Promise((resolve) => requestIdleCallback(resolve));
  return document.querySelectorAll('*').length;
}
