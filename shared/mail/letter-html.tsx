import type { FC } from 'hono/jsx';
import type { Letter } from './letter.ts';

const font = "font-family:-apple-system,'Segoe UI',Roboto,'Noto Sans',Helvetica,Arial,sans-serif";
const paragraphStyle = `margin:0 0 16px;${font};font-size:17px;line-height:1.5;color:#1b1f24`;
const smallStyle = `margin:0 0 12px;${font};font-size:14px;line-height:1.5;color:#4c545d`;

/**
 * The letter as an HTML document: one column of at most 600 px, tables where mail clients need them,
 * no image, nothing from anywhere else.
 */
export function letterHtml(letter: Letter): string {
  return `<!doctype html>${String(<Document letter={letter} />)}`;
}

const Document: FC<{ letter: Letter }> = ({ letter }) => (
  <html lang={letter.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{letter.subject}</title>
      <style>{`@media (prefers-color-scheme:dark){.page,.sheet{background:#16191d!important}.ink{color:#e8eaed!important}.quiet{color:#b4bac2!important}.rule{border-color:#3a4048!important}}`}</style>
    </head>
    <body class="page" style="margin:0;padding:0;background:#ffffff">
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">
        <tr>
          <td align="center" style="padding:24px 16px">
            <table
              role="presentation"
              class="sheet"
              width="100%"
              cellpadding="0"
              cellspacing="0"
              style="max-width:600px;border-collapse:collapse;background:#ffffff"
            >
              <tr>
                <td align="left" style={`border-top:4px solid ${letter.accent};padding:24px 0 0`}>
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

const Body: FC<{ letter: Letter }> = ({ letter }) => (
  <>
    <p class="ink" style={paragraphStyle}>
      {letter.greeting}
    </p>
    {letter.paragraphs.map((paragraph) => (
      <p class="ink" dir="auto" style={paragraphStyle}>
        {paragraph}
      </p>
    ))}
    {letter.action && <Button action={letter.action} accent={letter.accent} />}
    {letter.sections?.map((section) => (
      <Section section={section} />
    ))}
    {letter.afterwards?.map((paragraph) => (
      <p class="ink" dir="auto" style={paragraphStyle}>
        {paragraph}
      </p>
    ))}
    <p class="ink" style={paragraphStyle}>
      {letter.closing}
      <br />
      {letter.signature}
    </p>
    {letter.smallLink && (
      <p class="quiet rule" style={`${smallStyle};border-top:1px solid #d5d9de;padding-top:12px`}>
        {letter.smallLink.label}
        <br />
        <a class="quiet" href={letter.smallLink.url} style="color:#4c545d;word-break:break-all">
          {letter.smallLink.url}
        </a>
      </p>
    )}
  </>
);

const Button: FC<{ action: NonNullable<Letter['action']>; accent: string }> = ({ action, accent }) => (
  <>
    <table role="presentation" cellpadding="0" cellspacing="0" style="border-collapse:separate;margin:8px 0 16px">
      <tr>
        <td bgcolor={accent} style={`background:${accent};border-radius:4px`}>
          <a
            href={action.url}
            style={`display:inline-block;padding:13px 22px;${font};font-size:17px;font-weight:600;color:#ffffff;text-decoration:none`}
          >
            {action.label}
          </a>
        </td>
      </tr>
    </table>
    <p class="quiet" style={smallStyle}>
      {action.asText}
      <br />
      <a class="quiet" href={action.url} style="color:#4c545d;word-break:break-all">
        {action.url}
      </a>
    </p>
  </>
);

const Section: FC<{ section: NonNullable<Letter['sections']>[number] }> = ({ section }) => (
  <>
    <h2 class="ink" dir="auto" style={`margin:20px 0 8px;${font};font-size:17px;line-height:1.4;color:#1b1f24`}>
      {section.heading}
    </h2>
    <table cellpadding="0" cellspacing="0" width="100%" style="border-collapse:collapse;margin:0 0 12px">
      {section.rows.map(({ label, value }) => (
        <tr>
          <th
            class="quiet rule"
            align="left"
            valign="top"
            width="34%"
            style={`${smallStyle};padding:6px 12px 6px 0;border-top:1px solid #e3e6ea;font-weight:400`}
          >
            {label}
          </th>
          <td
            class="ink rule"
            dir="auto"
            valign="top"
            style={`${font};font-size:15px;line-height:1.5;color:#1b1f24;padding:6px 0;border-top:1px solid #e3e6ea;white-space:pre-line`}
          >
            {value}
          </td>
        </tr>
      ))}
    </table>
  </>
);
