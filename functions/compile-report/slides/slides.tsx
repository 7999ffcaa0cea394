import { raw } from 'hono/html';
import type { Language } from '../../../shared/domain/project/language.ts';
import type { Snapshot } from '../../../shared/domain/report/snapshot.ts';
import { formatNumber } from '../../../shared/texts/format.ts';
import { printable } from '../../../shared/texts/printable.ts';
import { slideTexts } from '../../../shared/texts/slides/index.ts';
import { meetingName } from '../../../shared/texts/terms/index.ts';
import { readingOf, type Reading } from '../internal/reading.ts';
import { markup } from '../markup.ts';
import { agendaSlides } from './agenda.tsx';
import { changesSlides } from './changes.tsx';
import { decisionsSlide } from './decisions.tsx';
import { eventsSlide } from './events.tsx';
import { fitted } from './fitting.ts';
import { regionSlides } from './region.tsx';
import { Stage, type Slide } from './slide.tsx';
import { small, stage } from './stage.ts';
import { standingSlide } from './standing.tsx';
import { statusSlide } from './status.tsx';
import { styleSheet } from './style.ts';
import { titleSlide } from './title.tsx';
import { transferSlides } from './transfer.tsx';

/** The report as slides for the meeting: one page that needs no other request and no script. */
export function renderSlides(snapshot: Snapshot, language: Language): string {
  return `<!doctype html>${markup(<Page reading={readingOf(printable(snapshot), language)} />)}`;
}

function Page({ reading }: { reading: Reading }) {
  const { snapshot, texts, language } = reading;
  const { project, meeting } = snapshot;
  const slides = slidesOf(reading);
  const name = fitted(project.name, { width: stage.width / 2, size: small, lines: 1 });
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{slideTexts(language).texts.title(project.name, meetingName(meeting, language))}</title>
        <link rel="icon" href="data:," />
        <style>{raw(styleSheet(project.accent))}</style>
      </head>
      <body>
        <main>
          {slides.map((slide, index) => (
            <Stage
              slide={slide}
              project={name}
              number={texts.page(formatNumber(index + 1, language), formatNumber(slides.length, language))}
            />
          ))}
        </main>
      </body>
    </html>
  );
}

/** All slides, in the order of the meeting: the whole, then each region, then what follows from it. */
function slidesOf(reading: Reading): Slide[] {
  const { snapshot } = reading;
  return [
    titleSlide(reading),
    standingSlide(reading),
    ...(snapshot.headline.actions > 0 ? [statusSlide(reading)] : []),
    ...changesSlides(reading),
    decisionsSlide(reading),
    ...snapshot.plans.flatMap((plan) => regionSlides(plan, reading)),
    ...transferSlides(reading),
    ...agendaSlides(reading),
    eventsSlide(reading),
  ];
}
