import { contactsOf } from '../../shared/domain/rounds/state.ts';
import { surveyTexts } from '../../shared/texts/survey/index.ts';
import type { SurveyContext } from './context.ts';

/** Who else reports on the plan. Nobody fills in a survey that somebody else is filling in without knowing it. */
export function LinkHolders({ c }: { c: SurveyContext }) {
  const { project, plan, contact: reader, links } = c.var.survey;
  const { reporters } = surveyTexts(c.var.language).texts.home;
  const others = contactsOf(project, plan.id).filter(({ contact }) => contact.id !== reader.id);
  if (others.length === 0) return null;
  return (
    <>
      <h2>{reporters.heading}</h2>
      <p>{reporters.text}</p>
      <ul>
        {others.map(({ partner, contact }) => (
          <li>
            <bdi>{partner.organisation}</bdi>, <bdi>{contact.name ?? contact.email}</bdi>
            {!links.some((link) => link.contact === contact.id) && ` (${reporters.withoutLink})`}
          </li>
        ))}
      </ul>
    </>
  );
}
