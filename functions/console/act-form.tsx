import type { Child } from 'hono/jsx';

interface ActFormProps {
  /** Where the form is posted to, and what it says besides what is typed. */
  action: string;
  values?: Record<string, string>;
  summary: string;
  hint?: string;
  button: string;
  isOpen?: boolean;
  children?: Child;
}

/** Something that the coordinator can do: folded away, and explained before it is done. */
export function ActForm({ action, values = {}, summary, hint, button, isOpen = false, children }: ActFormProps) {
  return (
    <details class="note no-print" open={isOpen}>
      <summary>{summary}</summary>
      <form method="post" action={action}>
        {Object.entries(values).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {hint && <p>{hint}</p>}
        {children}
        <button type="submit" class="second">
          {button}
        </button>
      </form>
    </details>
  );
}
