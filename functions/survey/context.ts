import type { Context } from 'hono';
import type { Language } from '../../shared/domain/project/language.ts';
import type { MailQueue } from '../../shared/mail/queue.ts';
import type { OpenSurvey } from '../../shared/store/open-survey.ts';
import type { Table } from '../../shared/store/table.ts';
import type { HttpBindings } from '../../shared/web/event.ts';

export interface SurveyDependencies {
  table: Table;
  mailQueue: MailQueue;
  /** The script of the pages with questions, as browsers run it. */
  script: string;
}

/** What every page of the survey has at hand. */
export interface SurveyEnvironment {
  Bindings: HttpBindings;
  Variables: {
    survey: OpenSurvey;
    /** The language that the page is in. */
    language: Language;
    /** The path of the link, to which the paths of its pages are added. */
    link: string;
    script: string;
  };
}

export type SurveyContext = Context<SurveyEnvironment>;
