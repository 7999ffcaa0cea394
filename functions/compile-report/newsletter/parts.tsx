import type { Quote } from '../document/document.ts';
import type { Newsletter } from './newsletter.ts';
import { looking } from './style.ts';

type Part<Name extends keyof Newsletter> = NonNullable<Newsletter[Name]>;

/** The project, by which readers recognise what they have before them. */
export function Masthead({ project, accent }: Newsletter) {
  return (
    <p dir="auto" {...looking('masthead', accent)}>
      <strong {...looking('name')}>{project.name}</strong>
      <br />
      {project.title}
      {project.programme && (
        <>
          <br />
          {project.programme}
        </>
      )}
    </p>
  );
}

function SectionHeading({ text }: { text: string }) {
  return <h2 {...looking('section')}>{text}</h2>;
}

function OwnWords({ text: { quote, language } }: { text: Quote }) {
  return (
    <p lang={language} dir="auto" {...looking('words')}>
      {quote}
    </p>
  );
}

export function Foreword({ heading, text, by }: Part<'foreword'>) {
  return (
    <>
      <SectionHeading text={heading} />
      <OwnWords text={text} />
      <p dir="auto" {...looking('small')}>
        {by}
      </p>
    </>
  );
}

export function Highlights({ heading, items, further }: Part<'highlights'>) {
  return (
    <>
      <SectionHeading text={heading} />
      {items.map(({ region, date, text }) => (
        <>
          <h3 lang={region.language} dir="auto" {...looking('region')}>
            {region.quote}
          </h3>
          <p {...looking('small')}>{date}</p>
          <OwnWords text={text} />
        </>
      ))}
      {further && <p {...looking('small')}>{further}</p>}
    </>
  );
}

export function Events({ heading, items }: Part<'events'>) {
  return (
    <>
      <SectionHeading text={heading} />
      {items.map((item) => (
        <p dir="auto" {...looking('paragraph')}>
          {item}
        </p>
      ))}
    </>
  );
}

export function Links({ report, website, accent }: Newsletter) {
  return (
    <>
      {report && <Button {...report} accent={accent} />}
      {website && (
        <p {...looking('paragraph')}>
          {website.label}:{' '}
          <a href={website.url} {...looking('link')}>
            {website.url}
          </a>
        </p>
      )}
    </>
  );
}

function Button({ label, url, accent }: { label: string; url: string; accent: string }) {
  return (
    <table role="presentation" cellpadding="0" cellspacing="0" {...looking('place')}>
      <tr>
        <td bgcolor={accent} {...looking('button', accent)}>
          <a href={url} {...looking('on-button')}>
            {label}
          </a>
        </td>
      </tr>
    </table>
  );
}

export function Contact({ heading, organisation, email }: Part<'contact'>) {
  return (
    <>
      <SectionHeading text={heading} />
      <p dir="auto" {...looking('paragraph')}>
        {organisation}
        <br />
        <a href={`mailto:${encodeURI(email)}`} {...looking('link')}>
          {email}
        </a>
      </p>
    </>
  );
}
