import { raw } from 'hono/html';
import { colonIn } from '../../../shared/texts/format.ts';
import type { Language } from '../../../shared/domain/project/language.ts';
import { webTexts } from '../../../shared/texts/web/index.ts';
import type { Figure, ReportDocument } from '../document/document.ts';
import { withLiveLinks } from '../document/places.ts';
import { markup } from '../markup.ts';
import { Blocks } from './blocks.tsx';
import { LineOf } from './lines.tsx';
import { styleSheet } from './style.ts';

/** Where else the same can be read: the page in other languages, and a file for print. */
export interface Elsewhere {
  languages: { language: Language; href: string }[];
  pdf: string;
}

/** A report as one page that needs no other request and no script. */
export function renderHtml(document: ReportDocument, elsewhere?: Elsewhere): string {
  return `<!doctype html>${markup(<Page document={withLiveLinks(document)} elsewhere={elsewhere} />)}`;
}

function Page({ document, elsewhere }: { document: ReportDocument; elsewhere: Elsewhere | undefined }) {
  const { language, title, project, sections, closing } = document;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <style>{raw(styleSheet(document.accent))}</style>
      </head>
      <body>
        <a class="skip" href="#content">
          {webTexts(language).texts.skip}
        </a>
        <header class="masthead">
          <div class="wrap">
            <p dir="auto">
              <strong>{project.name}</strong>
              <span>{project.title}</span>
            </p>
            {project.programme && <p dir="auto">{project.programme}</p>}
            {elsewhere && <Links elsewhere={elsewhere} language={language} />}
          </div>
        </header>
        <main id="content" class="wrap" tabindex={-1}>
          <Front document={document} />
          <Contents document={document} />
          {sections.map(({ id, heading, blocks, startsPage }) => (
            <section id={id} class={startsPage ? 'page' : undefined}>
              <h2>
                <LineOf line={heading} />
              </h2>
              <Blocks blocks={blocks} />
            </section>
          ))}
        </main>
        <footer>
          <div class="wrap">
            <p dir="auto">{closing}</p>
          </div>
        </footer>
      </body>
    </html>
  );
}

function Links({ elsewhere, language }: { elsewhere: Elsewhere; language: Language }) {
  return (
    <div class="languages">
      {elsewhere.languages.length > 0 && (
        <nav class="languages" aria-label={webTexts(language).texts.otherLanguages}>
          {elsewhere.languages.map(({ language: other, href }) => (
            <a href={href} hreflang={other} lang={other} rel="alternate">
              {webTexts(other).texts.languageName}
            </a>
          ))}
        </nav>
      )}
      <a href={elsewhere.pdf} hreflang={language} type="application/pdf">
        PDF
      </a>
    </div>
  );
}

function Front({ document }: { document: ReportDocument }) {
  const { words, occasion, asOf, headline, figures, front } = document;
  return (
    <div class="front">
      <p class="occasion" dir="auto">
        {`${words.name}${colonIn(document.language)}${occasion}`}
      </p>
      <h1>
        <LineOf line={headline} />
      </h1>
      <p class="as-of">{asOf}</p>
      <dl class="figures">
        {figures.map((figure) => (
          <FigureOf {...figure} />
        ))}
      </dl>
      <Blocks blocks={front} />
    </div>
  );
}

/** A value alone says nothing to who goes from link to link: its name has the words below it as well. */
function FigureOf({ value, label, change, to, changeTo }: Figure) {
  return (
    <div>
      <dt>{label}</dt>
      <dd class="value">
        {to ? (
          <a href={`#${to}`} aria-label={`${value} ${label}`}>
            {value}
          </a>
        ) : (
          value
        )}
      </dd>
      <dd class="change">{changeTo ? <a href={`#${changeTo}`}>{change}</a> : change}</dd>
    </div>
  );
}

function Contents({ document }: { document: ReportDocument }) {
  return (
    <nav class="contents page" aria-labelledby="contents">
      <h2 id="contents">{document.words.contents}</h2>
      <ul>
        {document.sections.map(({ id, heading }) => (
          <li>
            <a href={`#${id}`}>
              <LineOf line={heading} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
