import { parse, type HTMLElement } from 'node-html-parser';
import { formOf, type Form } from './form.ts';

/** A page as somebody without a screen sees it. */
export interface Page {
  status: number;
  url: string;
  html: HTMLElement;
}

/** Follows links and sends forms as a browser does: cookies, redirects and the origin of a form included. */
export interface Browser {
  open(url: string): Promise<Page>;
  /** Sends the form and follows where that leads. */
  send(form: Form): Promise<Page>;
}

const mostRedirects = 5;

export function openBrowser(): Browser {
  const cookies = new Map<string, string>();

  const request = async (
    url: string,
    init: { method?: string; body?: URLSearchParams; headers?: Record<string, string> } = {},
    redirects = 0,
  ): Promise<Page> => {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        ...(cookies.size > 0 && { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
        ...init.headers,
      },
    });
    for (const cookie of response.headers.getSetCookie()) keep(cookie, cookies);
    const text = await response.text();
    const location = response.headers.get('location');
    if (location && redirects < mostRedirects) return request(new URL(location, url).href, {}, redirects + 1);
    return { status: response.status, url, html: parse(text) };
  };

  return {
    open: (url) => request(url),
    send({ action, values, button }) {
      const body = new URLSearchParams(values);
      if (button) body.append(button.name, button.value);
      return request(action, { method: 'POST', body, headers: { origin: new URL(action).origin } });
    },
  };
}

/** The forms in the content of a page. */
export function formsOf(page: Page): Form[] {
  return page.html.querySelectorAll('main form').map((element) => formOf(element, page.url));
}

/** The one form of a page. Throws if there is none, or more than one. */
export function formOn(page: Page): Form {
  const [form, ...others] = formsOf(page);
  if (!form || others.length > 0) throw new Error(`${titleOf(page)} has ${others.length + (form ? 1 : 0)} forms.`);
  return form;
}

/** What the page is called, for messages: its address would hold a secret. */
export function titleOf({ html, status }: Page): string {
  return `“${html.querySelector('title')?.text ?? ''}” (${status})`;
}

function keep(cookie: string, cookies: Map<string, string>): void {
  const [pair = '', ...attributes] = cookie.split(';');
  const [name = '', value = ''] = pair.split('=');
  if (attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute))) cookies.delete(name);
  else cookies.set(name, value);
}
