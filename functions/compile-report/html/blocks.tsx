import type { Child } from 'hono/jsx';
import { raw } from 'hono/html';
import type { Block, Line } from '../document/document.ts';
import { placeOf } from '../document/places.ts';
import { LineOf } from './lines.tsx';

export function Blocks({ blocks }: { blocks: Block[] }) {
  return (
    <>
      {blocks.map((block) => (
        <One block={block} />
      ))}
    </>
  );
}

function One({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading level={block.level} id={placeOf(block)}>
          <LineOf line={block.line} />
        </Heading>
      );
    case 'paragraph':
      return (
        <p>
          <LineOf line={block.line} />
        </p>
      );
    case 'remark':
      return (
        <p class="remark">
          <LineOf line={block.line} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>
              <LineOf line={item} />
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl class="facts">
          {block.facts.map(({ label, value }) => (
            <>
              <dt>{label}</dt>
              <dd>
                <LineOf line={value} />
              </dd>
            </>
          ))}
        </dl>
      );
    case 'chart':
      return <ChartFigure {...block} />;
    case 'table':
      return <Table {...block} />;
  }
}

interface HeadingProps {
  level: 2 | 3 | 4;
  id?: string | undefined;
  children?: Child;
}

/** No region or action is forbidden to be named in another direction of writing. */
function Heading({ level, id, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} dir="auto">
      {children}
    </Tag>
  );
}

/** Of the two drawings the style sheet shows the one that fits. */
function ChartFigure({ chart, level, numbers }: Extract<Block, { kind: 'chart' }>) {
  return (
    <figure>
      <Heading level={level}>{chart.title}</Heading>
      {raw(chart.wide)}
      {raw(chart.narrow)}
      <figcaption>
        {chart.source} {numbers && <LineOf line={[numbers]} />}
      </figcaption>
    </figure>
  );
}

function Table({ caption, isCaptionHidden, columns, rows, id }: Extract<Block, { kind: 'table' }>) {
  const classOf = (index: number) => (columns[index]?.isFigure ? 'figure' : undefined);
  return (
    <div id={id} class="scrolls" tabindex={0} role="region" aria-label={caption}>
      <table>
        <caption>{isCaptionHidden ? <span class="hidden">{caption}</span> : caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label }, index) => (
              <th scope="col" class={classOf(index)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row row={row} classOf={classOf} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, classOf }: { row: Line[]; classOf: (index: number) => string | undefined }) {
  return (
    <tr>
      {row.map((cell, index) =>
        index === 0 ? (
          <th scope="row">
            <LineOf line={cell} />
          </th>
        ) : (
          <td class={classOf(index)}>
            <LineOf line={cell} />
          </td>
        ),
      )}
    </tr>
  );
}
