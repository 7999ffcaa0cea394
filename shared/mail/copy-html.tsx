import type { FC } from 'hono/jsx';
import { light } from '../web/style/tokens.ts';
import type { Letter } from './letter.ts';
import { font, smallStyle } from './letter-style.ts';

type Copy = NonNullable<Letter['copy']>;

/** A copy of what was submitted, under the letter: label beside value, or above it where the screen is narrow. */
export const CopyOfAnswers: FC<{ copy: Copy }> = ({ copy }) => (
  <>
    <h2
      class="ink rule"
      style={`margin:32px 0 0;border-top:1px solid ${light.rule};padding-top:20px;${font};font-size:21px;line-height:1.3;color:${light.ink}`}
    >
      {copy.heading}
    </h2>
    {copy.sections.map((section) => (
      <Section section={section} />
    ))}
  </>
);

const Section: FC<{ section: Copy['sections'][number] }> = ({ section }) => (
  <>
    <h3 class="ink" dir="auto" style={`margin:24px 0 8px;${font};font-size:17px;line-height:1.4;color:${light.ink}`}>
      {section.heading}
    </h3>
    <table
      cellpadding="0"
      cellspacing="0"
      width="100%"
      style="border-collapse:collapse;table-layout:fixed;margin:0 0 12px"
    >
      {section.rows.map((row) => (
        <Row row={row} />
      ))}
    </table>
  </>
);

const Row: FC<{ row: Copy['sections'][number]['rows'][number] }> = ({ row: { label, value } }) => (
  <tr>
    <th
      class="label quiet rule"
      scope="row"
      align="left"
      valign="top"
      width="34%"
      style={`${smallStyle};padding:8px 12px 8px 0;border-top:1px solid ${light.rule};font-weight:400;overflow-wrap:anywhere`}
    >
      {label}
    </th>
    <td
      class="value ink rule"
      dir="auto"
      valign="top"
      style={`${font};font-size:15px;line-height:1.5;color:${light.ink};padding:8px 0;border-top:1px solid ${light.rule};white-space:pre-line;overflow-wrap:anywhere;word-break:break-word`}
    >
      {value}
    </td>
  </tr>
);
