import type { FC, PropsWithChildren } from 'hono/jsx';
import { raw } from 'hono/html';
import { styleSheet } from '../../shared/web/style/index.ts';

const ownStyle = `
.clock{font-size:1.5rem;line-height:1.3;margin:0 0 1rem}
.clock small{display:block;color:var(--quiet);font-size:1rem}
.move{display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:end;margin:0 0 1rem}
.move form{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end}
.move label{display:block;font-size:1rem;font-weight:700}
.move input{width:9.5rem;min-height:2.75rem}
.wrap{width:min(100% - 2rem,54rem)}
.tasks li>:last-child:not(.note){text-align:end}
@media(max-width:34rem){.tasks li>:last-child:not(.note){text-align:start}}
iframe{width:100%;height:75vh;border:1px solid var(--rule);background:#fff}
pre{white-space:pre-wrap;font-size:1rem}
`;

export interface LocalPageProps {
  title: string;
  /** Whose stack it is. */
  name: string;
  accent: string;
}

/** A page of the front, dressed like the pages of the stack. */
export const LocalPage: FC<PropsWithChildren<LocalPageProps>> = ({ title, name, accent, children }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <link rel="icon" href="data:," />
      <style>{raw(`${styleSheet(accent).css}${ownStyle}`)}</style>
    </head>
    <body>
      <header class="masthead">
        <div class="wrap">
          <p>
            <strong>{name}</strong>
            <span>on this machine</span>
          </p>
        </div>
      </header>
      <main class="wrap">{children}</main>
    </body>
  </html>
);
