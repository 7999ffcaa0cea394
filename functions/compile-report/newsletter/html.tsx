import { raw } from 'hono/html';
import { colonIn } from '../../../shared/texts/format.ts';
import { markup } from '../markup.ts';
import { Contact, Events, Foreword, Highlights, Links, Masthead } from './parts.tsx';
import { looking, newsletterSheet } from './style.ts';
import type { Newsletter } from './newsletter.ts';

/**
 * The newsletter as the HTML body of a mail: one column of at most 600 px, tables and styles at the elements where
 * mail programs need them, no picture, nothing from anywhere else.
 */
export function renderNewsletterHtml(newsletter: Newsletter): string {
  return `<!doctype html>${markup(<Document newsletter={newsletter} />)}`;
}

function Document({ newsletter }: { newsletter: Newsletter }) {
  const { language, subject, accent } = newsletter;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{raw(newsletterSheet(accent))}</style>
      </head>
      <body {...looking('page')}>
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" {...looking('around')}>
          <tr>
            <td align="center" {...looking('margin')}>
              <table role="presentation" width="100%" cellpadding="0" cellspacing="0" {...looking('column')}>
                <tr>
                  <td align="left">
                    <div role="main">
                      <Content newsletter={newsletter} />
                    </div>
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
}

function Content({ newsletter }: { newsletter: Newsletter }) {
  const { name, occasion, headline, asOf, foreword, highlights, events } = newsletter;
  return (
    <>
      <Masthead {...newsletter} />
      <p {...looking('small')}>{`${name}${colonIn(newsletter.language)}${occasion}`}</p>
      <h1 {...looking('title')}>{headline}</h1>
      <p {...looking('small')}>{asOf}</p>
      {foreword && <Foreword {...foreword} />}
      {highlights && <Highlights {...highlights} />}
      {events && <Events {...events} />}
      <Links {...newsletter} />
      <Contact {...newsletter.contact} />
    </>
  );
}
