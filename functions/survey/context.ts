import type { Context } from 'hono';
import type { Language } from '../../shared/domain/project/language.ts';
import type { ActionPlan, Contact, Project } from '../../shared/domain/project/schema.ts';
import type { Round } from '../../shared/domain/rounds/state.ts';
import type { Answer } from '../../shared/domain/survey/answer.ts';
import type { Page } from '../../shared/domain/survey/pages.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { MailQueue } from '../../shared/mail/queue.ts';
import type { Draft } from '../../shared/store/drafts.ts';
import type { Link } from '../../shared/store/links.ts';
import type { Table } from '../../shared/store/table.ts';
import type { HttpBindings } from '../../shared/web/event.ts';

export interface SurveyDependencies {
  table: Table;
  mailQueue: MailQueue;
}

/** What a contact's link opens: a plan's survey in a round, as it stands when the request arrives. */
export interface OpenSurvey {
  now: Instant;
  /** The day in the project's time zone. */
  today: string;
  project: Project;
  plan: ActionPlan;
  contact: Contact;
  round: Round;
  /** The last day on which the plan's partners can submit. */
  deadline: string;
  isOpen: boolean;
  pages: Page[];
  drafts: Draft[];
  /** The revisions submitted in the round, oldest first. */
  revisions: Answer[];
  /** The last answer from before the round. */
  earlier: Answer | undefined;
  links: Link[];
  hasStoppedReminders: boolean;
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
  };
}

export type SurveyContext = Context<SurveyEnvironment>;
