import { SendRawEmailCommand, type SESClient } from '@aws-sdk/client-ses';
import type { Project } from '../../shared/domain/project/schema.ts';
import { isRoundMail, mailTag, type Mail } from '../../shared/domain/rounds/mail.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Letter } from '../../shared/mail/letter.ts';
import { letterMime } from '../../shared/mail/mime.ts';

/** Hands the letter to SES, with tags that name the mail's record for the events that follow. Answers SES's id. */
export async function sendLetter(
  letter: Letter,
  mail: Mail,
  project: Project,
  now: Instant,
  { ses, configurationSet }: { ses: SESClient; configurationSet: string },
): Promise<string> {
  const sender = { name: project.sender.name, email: project.sender.email, replyTo: project.coordinator.email };
  const { MessageId = '' } = await ses.send(
    new SendRawEmailCommand({
      Source: project.sender.email,
      Destinations: [letter.to.address],
      RawMessage: { Data: await letterMime(letter, sender, now) },
      ConfigurationSetName: configurationSet,
      Tags: [
        { Name: 'round', Value: isRoundMail(mail) ? mail.round : 'none' },
        { Name: 'plan', Value: isRoundMail(mail) ? mail.plan : 'none' },
        { Name: 'mail', Value: mailTag(mail) },
      ],
    }),
  );
  return MessageId;
}
