import { lettersOf } from '../../../shared/domain/letters.ts';
import { longestText } from '../../../shared/domain/survey/form.ts';
import type { ActionPlan } from '../../../shared/domain/project/schema.ts';
import type { StoredNotes } from '../../../shared/store/reports.ts';
import type { ConsoleContext } from '../context.ts';
import { isTooLong, plansWithField, type TypedNotes } from './notes.ts';
import { reviewTextsOf } from './texts.ts';

interface NotesFormProps {
  c: ConsoleContext;
  meeting: string;
  typed: TypedNotes;
  /** What stands in the table where that is something else than what was written over. */
  storedMeanwhile?: StoredNotes | undefined;
  message?: string | undefined;
}

/** Foreword and remarks. What was typed is never lost: not when it is too long, nor when another window was faster. */
export function NotesForm({ c, meeting, typed, storedMeanwhile, message }: NotesFormProps) {
  const { texts } = reviewTextsOf(c);
  const fields = plansWithField(c, typed, storedMeanwhile);
  const written = [...typed.remarks.values()].filter(Boolean).length;
  const meanwhile = (plan: string) => storedMeanwhile?.remarks.find((remark) => remark.plan === plan)?.text ?? '';
  const isAnyTooLong = [...typed.remarks.values()].some(isTooLong);
  return (
    <section class="no-print" aria-labelledby="notes">
      <h2 id="notes">{texts.notes.heading}</h2>
      <p class="quiet">{texts.notes.hint}</p>
      {message && (
        <div class="notice warning" role="alert">
          <p>{message}</p>
        </div>
      )}
      <form method="post" action={`/console/reports/${meeting}/notes`}>
        <input type="hidden" name="basedOn" value={String(storedMeanwhile?.version ?? typed.basedOn)} />
        <TextField
          c={c}
          name="foreword"
          label={texts.notes.foreword}
          text={typed.foreword}
          stored={storedMeanwhile && storedMeanwhile.foreword}
        />
        <div class="option">
          <input type="checkbox" id="is-public" name="isForewordPublic" value="yes" checked={typed.isForewordPublic} />
          <label for="is-public">{texts.notes.isPublic}</label>
        </div>
        <details open={isAnyTooLong || storedMeanwhile !== undefined}>
          <summary>{texts.notes.remarks(written)}</summary>
          <div>
            <p class="hint">{texts.notes.remarksHint}</p>
            {fields.map(({ id, region }) => (
              <TextField
                c={c}
                name={`remark.${id}`}
                label={texts.notes.remark(region)}
                text={typed.remarks.get(id) ?? ''}
                stored={storedMeanwhile && meanwhile(id)}
              />
            ))}
            {fields.length < c.var.project.plans.length && <AnotherRemark c={c} others={fields} />}
          </div>
        </details>
        <p>
          <button type="submit">{texts.notes.save}</button>
        </p>
      </form>
    </section>
  );
}

interface TextFieldProps {
  c: ConsoleContext;
  name: string;
  label: string;
  text: string;
  stored: string | undefined;
}

function TextField({ c, name, label, text, stored }: TextFieldProps) {
  const { texts } = reviewTextsOf(c);
  const problem = isTooLong(text) ? texts.notes.tooLong(lettersOf(text).length, longestText) : undefined;
  const isOther = stored !== undefined && stored !== text;
  return (
    <div class="question">
      <label for={name} dir="auto">
        {label}
      </label>
      {isOther && (
        <div class="previous">
          <p>{texts.notes.stored}</p>
          <p dir="auto">{stored || texts.notes.storedNothing}</p>
        </div>
      )}
      {problem && (
        <p class="error" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      <textarea
        id={name}
        name={name}
        class={name === 'foreword' ? undefined : 'short'}
        dir="auto"
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${name}-problem` : undefined}
      >
        {`\n${text}`}
      </textarea>
    </div>
  );
}

function AnotherRemark({ c, others }: { c: ConsoleContext; others: ActionPlan[] }) {
  const { texts } = reviewTextsOf(c);
  const free = c.var.project.plans.filter((plan) => !others.includes(plan));
  return (
    <>
      <label for="another">{texts.notes.another}</label>
      <div class="parts">
        <select id="another" name="another">
          <option value=""></option>
          {free.map(({ id, region }) => (
            <option value={id}>{region}</option>
          ))}
        </select>
      </div>
      <div class="question">
        <label for="anotherText">{texts.notes.anotherText}</label>
        <textarea id="anotherText" name="anotherText" class="short" dir="auto"></textarea>
      </div>
    </>
  );
}
