import type { Language } from '../../../shared/domain/project/language.ts';
import { colonIn } from '../../../shared/texts/format.ts';
import { markdownLine, markdownQuote } from './markdown-text.ts';
import type { Link, Newsletter } from './newsletter.ts';

/** The newsletter in CommonMark, for whatever sends or shows it. What partners wrote stays plain text. */
export function renderNewsletterMarkdown(newsletter: Newsletter): string {
  const { subject, project, occasion, asOf, headline, foreword, highlights, events, contact } = newsletter;
  const links = [newsletter.report, newsletter.website].filter((link) => link !== undefined);
  const blocks = [
    `# ${markdownLine(subject)}`,
    markdownLine(`${project.title}. ${occasion}.`),
    `**${markdownLine(headline)}**`,
    markdownLine(asOf),
    ...(foreword ? [heading(foreword.heading), markdownQuote(foreword.text.quote), markdownLine(foreword.by)] : []),
    ...(highlights ? highlightBlocks(highlights) : []),
    ...(events ? [heading(events.heading), list(events.items.map(markdownLine))] : []),
    // No list: it would go on the one before.
    ...links.map((link) => linkItem(link, newsletter.language)),
    heading(contact.heading),
    `${markdownLine(contact.organisation)}, <${contact.email}>`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function highlightBlocks({ heading: name, items, further }: NonNullable<Newsletter['highlights']>): string[] {
  return [
    heading(name),
    ...items.flatMap(({ region, date, text }) => [
      `### ${markdownLine(`${region.quote}, ${date}`)}`,
      markdownQuote(text.quote),
    ]),
    ...(further ? [markdownLine(further)] : []),
  ];
}

const heading = (text: string) => `## ${markdownLine(text)}`;
const list = (items: string[]) => items.map((item) => `- ${item}`).join('\n');
const linkItem = ({ label, url }: Link, language: Language) => `${markdownLine(label)}${colonIn(language)}<${url}>`;
