import type { Child } from 'hono/jsx';
import { markup } from '../../functions/compile-report/markup.ts';
import { textOf } from '../../shared/domain/survey/form.ts';
import { BareFunding, BareMonth, BareOptions, type BareProps } from './bare-inputs.tsx';
import type { AskedPage } from './questionnaire.ts';

/** The floor: a page of the questionnaire with its answers in bare HTML, without style, script and help. */
export function bareHtml(page: AskedPage): string {
  return `<!doctype html>${markup(<BarePage page={page} />)}`;
}

function BarePage({ page: { title, sections, values } }: { page: AskedPage }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
      </head>
      <body>
        <h1>{title}</h1>
        <form method="post">
          {sections.map(({ heading, questions }) => (
            <>
              <h2>{heading}</h2>
              {questions.map((asked) => (
                <BareQuestion asked={asked} values={values} />
              ))}
            </>
          ))}
          <button>Save</button>
        </form>
      </body>
    </html>
  );
}

function BareQuestion({ asked, values }: BareProps) {
  const { name, kind } = asked.field;
  const { label } = asked.words;
  switch (kind) {
    case 'choice':
    case 'choices':
    case 'yes-no':
      return (
        <Group label={label}>
          <BareOptions asked={asked} values={values} />
        </Group>
      );
    case 'tick':
      return (
        <p>
          <label>
            <input type="checkbox" name={name} value="yes" checked={textOf(values, name) === 'yes'} />
            {label}
          </label>
        </p>
      );
    case 'month':
      return (
        <Group label={label}>
          <BareMonth name={name} values={values} />
        </Group>
      );
    case 'funding':
      return (
        <Group label={label}>
          <BareFunding asked={asked} values={values} />
        </Group>
      );
    case 'text':
      return (
        <p>
          <label for={name}>{label}</label>
          <textarea id={name} name={name}>
            {textOf(values, name)}
          </textarea>
        </p>
      );
    case 'line':
    case 'percent':
    case 'number':
    case 'money':
    case 'date':
      return (
        <p>
          <label for={name}>{label}</label>
          <input id={name} name={name} value={textOf(values, name)} />
        </p>
      );
  }
}

function Group({ label, children }: { label: string; children: Child }) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}
