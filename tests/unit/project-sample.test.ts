import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../../infra/project-file.ts';
import { plannedRounds, reportedMeetings, reportMoment } from '../../shared/domain/rounds/calendar.ts';
import { localDate } from '../../shared/domain/time.ts';

const sample = readProjectFile('examples/s3chem/project.yaml');

describe('the sample project', () => {
  it('has eight partners in seven regions, with an action plan each', () => {
    expect(sample.partners).toHaveLength(8);
    expect(new Set(sample.partners.map(({ region }) => region))).toEqual(
      new Set(sample.plans.map(({ region }) => region)),
    );
    expect(sample.plans).toHaveLength(7);
  });

  it('names no person: every address is a role at example.org, and no contact has a name', () => {
    const contacts = sample.partners.flatMap((partner) => partner.contacts);
    for (const { email } of [...contacts, sample.coordinator, sample.sender]) {
      expect(email).toMatch(/^(partner|programme|coordinator|progress)(-[a-z0-9-]+)?@example\.org$/);
    }
    expect(contacts.filter(({ name }) => name)).toEqual([]);
  });

  it('has each report rest on a round that is over', () => {
    const rounds = plannedRounds(sample);
    const basis = reportedMeetings(sample).map((meeting) => {
      const day = localDate(reportMoment(sample, meeting), sample.timeZone);
      const round = rounds.filter(({ deadline }) => deadline < day).at(-1);
      return [meeting.id, round?.id, round?.deadline, day];
    });

    expect(basis).toEqual([
      ['meeting-13', '2020-01', '2020-02-05', '2020-02-07'],
      ['meeting-14', '2020-09', '2020-10-06', '2020-10-16'],
      ['final-conference', '2020-09', '2020-10-06', '2020-10-16'],
    ]);
  });
});
