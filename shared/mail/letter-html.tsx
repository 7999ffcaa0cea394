import type { FC } from 'hono/jsx';
import { light } from '../web/style/tokens.ts';
import { CopyOfAnswers } from './copy-html.tsx';
import type { Letter } from './letter.ts';
import { styleSheet, font, paragraphStyle, smallStyle } from './letter-style.ts';

/**
 * The letter as an HTML document: one column of at most 600 px, tables where mail clients need them,
 * no image, nothing from anywhere else.
 */
export function letterHtml(letter: Letter): string {
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- an element of hono/jsx becomes its markup
  return `<!doctype html>${String(<Document letter={letter} />)}`;
}

const Document: FC<{ letter: Letter }> = ({ letter }) => (
  <html lang={letter.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{letter.subject}</title>
      <style>{styleSheet(letter.accent)}</style>
    </head>
    <body class="page" style={`margin:0;padding:0;background:${light.paper}`}>
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">
        <tr>
          <td align="center" style="padding:24px 16px">
            <table
              role="presentation"
              width="100%"
              cellpadding="0"
              cellspacing="0"
              style="max-width:600px;border-collapse:collapse"
            >
              <tr>
                <td align="left">
                  <Letterhead letter={letter} />
                  <Body letter={letter} />
                </td>
              </tr>
            </table>
          </td>
        </tr>
      </table>
    </body>
  </html>
);

const Letterhead: FC<{ letter: Letter }> = ({ letter: { letterhead, accent } }) => (
  <p
    class="quiet accent"
    style={`margin:0 0 28px;padding:0 0 12px;border-bottom:3px solid ${accent};${font};font-size:14px;line-height:1.4;color:${light.quiet}`}
  >
    <strong class="ink" style={`font-size:18px;color:${light.ink}`}>
      {letterhead.name}
    </strong>
    <br />
    {letterhead.title}
  </p>
);

const Paragraph: FC<{ text: string }> = ({ text }) => (
  <p class="ink" dir="auto" style={paragraphStyle}>
    {text}
  </p>
);

const Quotation: FC<{ by: string; text: string }> = ({ by, text }) => (
  <>
    <p class="ink" style={paragraphStyle}>
      {by}
    </p>
    <blockquote
      class="ink rule"
      dir="auto"
      style={`${paragraphStyle};margin:0 0 24px;border-left:3px solid ${light.rule};padding:0 0 0 16px;white-space:pre-line;overflow-wrap:anywhere`}
    >
      {text}
    </blockquote>
  </>
);

const Body: FC<{ letter: Letter }> = ({ letter }) => (
  <>
    {[letter.greeting, ...letter.paragraphs].map((text) => (
      <Paragraph text={text} />
    ))}
    {letter.quotation && <Quotation {...letter.quotation} />}
    {letter.action && <Button action={letter.action} accent={letter.accent} />}
    {letter.afterwards?.map((text) => (
      <Paragraph text={text} />
    ))}
    <p class="ink" style={paragraphStyle}>
      {letter.closing}
      <br />
      {letter.signature}
    </p>
    {letter.smallLink && (
      <p class="quiet rule" style={`${smallStyle};border-top:1px solid ${light.rule};padding-top:12px`}>
        <a class="quiet" href={letter.smallLink.url} style={`color:${light.quiet}`}>
          {letter.smallLink.label}
        </a>
      </p>
    )}
    {letter.copy && <CopyOfAnswers copy={letter.copy} />}
  </>
);

const Button: FC<{ action: NonNullable<Letter['action']>; accent: string }> = ({ action, accent }) => (
  <>
    <table role="presentation" cellpadding="0" cellspacing="0" style="border-collapse:separate;margin:24px 0 12px">
      <tr>
        <td class="button" bgcolor={accent} style={`background:${accent};border-radius:4px;mso-padding-alt:13px 22px`}>
          <a
            class="on-button"
            href={action.url}
            style={`display:inline-block;padding:13px 22px;${font};font-size:17px;font-weight:600;color:#ffffff;text-decoration:none`}
          >
            {action.label}
          </a>
        </td>
      </tr>
    </table>
    <p class="quiet" style={`${smallStyle};margin-bottom:24px`}>
      {action.asText}
      <br />
      <a class="quiet" href={action.url} style={`color:${light.quiet};word-break:break-all`}>
        {action.url}
      </a>
    </p>
  </>
);
