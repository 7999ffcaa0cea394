import type { Project } from '../../shared/domain/project/schema.ts';
import { mailId } from '../../shared/domain/rounds/mail.ts';
import { knownRounds, type ProjectState } from '../../shared/domain/rounds/state.ts';

/** A fact of the project's state, in a few words. */
export interface ProjectEvent {
  key: string;
  text: string;
}

/** What the state says has happened. */
export function eventsIn(project: Project, state: ProjectState): ProjectEvent[] {
  const regionOf = (plan: string) => project.plans.find(({ id }) => id === plan)?.region ?? plan;
  const mails = [...knownRounds(state).flatMap((round) => round.mails), ...state.mails].filter(({ sentAt }) => sentAt);
  return [
    ...state.rounds.map(({ round: { id, deadline } }) => ({
      key: `round ${id}`,
      text: `round ${id} opens, until ${deadline}`,
    })),
    ...state.rounds.flatMap(({ round, submissions }) =>
      submissions.map(({ plan, revision }) => ({
        key: `answer ${round.id} ${plan} ${revision}`,
        text: `${regionOf(plan)} answers${revision > 1 ? ` again (revision ${revision})` : ''}`,
      })),
    ),
    ...state.rounds.flatMap(({ round, extensions }) =>
      extensions.map(({ plan, deadline }) => ({
        key: `extension ${round.id} ${plan ?? '*'} ${deadline}`,
        text: `${plan === undefined ? 'all regions have' : `${regionOf(plan)} has`} until ${deadline}`,
      })),
    ),
    ...state.unreachable.map(({ contact, addressHash, address }) => ({
      key: `unreachable ${contact} ${addressHash}`,
      text: `${address} cannot be reached`,
    })),
    ...state.reports.map(({ meeting, revision }) => ({
      key: `report ${meeting} ${revision}`,
      text: `report for ${meeting} compiled${revision > 1 ? ` (revision ${revision})` : ''}`,
    })),
    ...state.releases
      .filter(({ releasedAt }) => releasedAt)
      .map(({ meeting, revision }) => ({
        key: `release ${meeting} ${revision}`,
        text: `report for ${meeting} released (revision ${revision})`,
      })),
    ...mails.map(({ mail }) => ({
      key: `mail ${'round' in mail ? mail.round : ''} ${mailId(mail)}`,
      text: `${mail.kind === 'reminder' ? `reminder ${mail.number}` : mail.kind} mailed`,
    })),
  ];
}
