import type { Child } from 'hono/jsx';
import type { columns } from './stage.ts';

interface TableProps {
  /** Whose columns it has. */
  name: keyof typeof columns;
  /** What it shows, for those who hear it. */
  caption: string;
  labels: string[];
  /** Columns of figures, which stand on the right. */
  figures?: number[];
  /** Columns whose cells say what they are where no head stands over them. */
  labelled?: number[];
  /** The column that names the row. */
  named?: number;
  rows: Row[];
}

export interface Row {
  id?: string | undefined;
  cells: Child[];
}

/** A table whose columns are as wide as the stage has them. On a narrow screen its cells stand one under the other. */
export function Table({ name, caption, labels, figures = [], labelled = [], named = 0, rows }: TableProps) {
  const classOf = (column: number) => (figures.includes(column) ? 'figure' : undefined);
  return (
    <table class={name}>
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          {labels.map((label, column) => (
            <th scope="col" class={classOf(column)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr id={id}>
            {cells.map((cell, column) =>
              column === named ? (
                <th scope="row">{cell}</th>
              ) : (
                <td class={classOf(column)}>
                  {labelled.includes(column) && (
                    <span class="label" aria-hidden="true">
                      {labels[column]}:{' '}
                    </span>
                  )}
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
