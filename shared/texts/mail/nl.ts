import type { Unreachable } from '../../domain/rounds/state.ts';
import { countIn, pluralIn } from '../plural.ts';
import type { MailTexts, RoundFacts } from './en.ts';

const unreachableBecause: Record<Unreachable['reason'], (address: string, partner: string) => string> = {
  bounce: (address, partner) => `Een e-mail aan ${address} (${partner}) kon niet worden bezorgd.`,
  complaint: (address, partner) => `Een e-mail aan ${address} (${partner}) is daar als ongewenst gemeld.`,
  refused: (address, partner) => `De maildienst accepteert het adres ${address} (${partner}) niet.`,
  full: (address, partner) =>
    `E-mails aan ${address} (${partner}) zijn meermaals teruggekomen; mogelijk is de mailbox vol.`,
};

const count = countIn('nl');
const plural = pluralIn('nl');
const actions = (number: number) => count(number, { one: 'actie', other: 'acties' });

export const nl: MailTexts = {
  greeting: 'Geachte heer of mevrouw,',
  closing: 'Met vriendelijke groet,',
  linkAsText: 'De link, als de knop niet werkt:',
  openSurvey: 'Vragenlijst openen',
  openConsole: 'Console openen',
  samePlan: 'De link is persoonlijk. Hij blijft hetzelfde tot de vragenlijst sluit, en wat u opslaat, blijft bewaard.',
  questions: 'Vragen? Beantwoord deze e-mail; uw bericht komt aan bij de coördinator van het project.',
  stopReminders: 'Stuur mij in deze ronde geen herinneringen meer',

  announcement: {
    subject: ({ project, region, day }) =>
      `${project}: binnenkort de volgende vragenlijst over de voortgang, graag uiterlijk ${day} rapporteren (${region})`,
    body: ({ project, region, deadline }, opens) => [
      `U ontvangt deze e-mail omdat u in ${project} rapporteert over het actieplan van de regio ${region}.`,
      `Op ${opens} sturen wij u een link met de vraag hoe de uitvoering verloopt. U hebt de tijd tot en met ${deadline}; het invullen kost ongeveer tien minuten.`,
      'Moet iemand anders de link ontvangen? Beantwoord dan deze e-mail voordat de link wordt verstuurd.',
    ],
  },
  invitation: {
    subject: ({ project, region, actions: number, day }: RoundFacts) =>
      number > 0
        ? `${project}: graag uiterlijk ${day} rapporteren over ${actions(number)} (${region})`
        : `${project}: graag uiterlijk ${day} rapporteren (${region})`,
    body: ({ project, region, deadline }) => [
      `U ontvangt deze e-mail omdat u in ${project} rapporteert over het actieplan van de regio ${region}.`,
      `Wilt u uiterlijk ${deadline} laten weten hoe de uitvoering verloopt? Uw vorige antwoorden zijn al ingevuld, voor zover die er zijn. Het invullen kost ongeveer tien minuten.`,
    ],
  },
  reminder: {
    subject: ({ project, region, day }) => `${project}: graag uiterlijk ${day} uw rapportage indienen (${region})`,
    body: ({ region, deadline }) => [
      `Wij hebben nog geen rapportage over het actieplan van de regio ${region}. U kunt de rapportage indienen tot en met ${deadline}; het invullen kost ongeveer tien minuten.`,
      'Wat tot nu toe is opgeslagen, blijft bewaard. Als een collega de rapportage binnenkort indient, hoeft u niets te doen.',
    ],
  },
  lastCall: {
    subject: ({ project, region, day }) =>
      `${project}: laatste herinnering, graag uiterlijk ${day} uw rapportage indienen (${region})`,
    body: ({ region, deadline }) => [
      `De vragenlijst is open tot en met ${deadline}, en de rapportage over het actieplan van de regio ${region} is nog niet ingediend. Het invullen kost ongeveer tien minuten.`,
      'Zonder uw rapportage bevat het statusrapport voor deze regio geen antwoord uit deze ronde. Hebt u meer tijd nodig? Beantwoord dan deze e-mail.',
    ],
  },
  extension: {
    subject: ({ project, region, day }) => `${project}: u hebt de tijd tot en met ${day} (${region})`,
    body: ({ region, deadline }) => [
      `De uiterste datum voor de rapportage over het actieplan van de regio ${region} is verplaatst. U kunt de rapportage indienen tot en met ${deadline}.`,
    ],
  },
  roundClosed: {
    subject: ({ project, region }) => `${project}: de vragenlijst is gesloten (${region})`,
    answered: ({ region }) => [
      `De vragenlijst is gesloten. Dank u wel voor uw rapportage over het actieplan van de regio ${region}.`,
      'U kunt de ingediende antwoorden nog steeds bekijken.',
    ],
    missing: ({ region, deadline }) => [
      `De vragenlijst was open tot en met ${deadline}, en er is geen rapportage over het actieplan van de regio ${region} ingediend. Het statusrapport bevat voor deze regio geen antwoord uit deze ronde.`,
      'Kunt u alsnog rapporteren? Beantwoord dan deze e-mail; de coördinator kan u meer tijd geven.',
    ],
    meeting: (meeting, date) => `Het statusrapport is bestemd voor de volgende bijeenkomst: ${meeting}, ${date}.`,
  },
  passedOn: {
    subject: ({ project, region, day }) =>
      `${project}: een vragenlijst is aan u doorgegeven, open tot en met ${day} (${region})`,
    body: ({ project, region, deadline }, organisation) => [
      `${organisation} heeft de vragenlijst over de voortgang van het actieplan (${region}) in ${project} aan u doorgegeven. U kunt antwoorden tot en met ${deadline}; het kost ongeveer tien minuten.`,
      'U werkt samen aan dezelfde antwoorden. Als dit niet voor u bestemd is, hoeft u niets te doen.',
    ],
    note: (organisation) => `${organisation} schrijft u:`,
  },
  receipt: {
    subject: ({ project, region }) => `${project}: uw rapportage is ontvangen (${region})`,
    body: ({ region, deadline }, submittedAt) => [
      `Dank u wel. De rapportage over het actieplan van de regio ${region} is ingediend op ${submittedAt}.`,
      `U kunt de rapportage tot en met ${deadline} wijzigen en opnieuw indienen. Hieronder vindt u een kopie van alle antwoorden.`,
    ],
    openSurvey: 'Ingediende antwoorden openen',
    copy: 'Ingediende antwoorden',
  },
  reportShared: {
    open: 'Het rapport openen',
    subject: (project, meeting) => `${project}: het statusrapport (${meeting})`,
    body: (project, meeting, date, isAhead) => [
      `Het statusrapport van ${project} is klaar: ${meeting}${date ? `, ${date}` : ''}.`,
      `Het vertelt per regio hoe het met de actieplannen staat, wat er is veranderd, welke hulp wordt gevraagd en wie die kan bieden.${isAhead ? ' Leest u het alstublieft vóór de bijeenkomst.' : ''}`,
      'De link is persoonlijk. Het rapport bevat de antwoorden van alle regio’s; deel het alstublieft alleen binnen uw organisatie.',
    ],
    corrected: 'Het vervangt het rapport dat u eerder hebt ontvangen.',
  },
  reportReady: {
    review: 'Het rapport nakijken',
    subject: (project, meeting) => `${project}: het statusrapport is klaar (${meeting})`,
    body: (meeting, date, isAttached) => [
      `Het statusrapport is klaar: ${meeting}, ${date}.${isAttached ? ' Het is als pdf bijgevoegd.' : ''}`,
      'In de console vindt u het ook als webpagina, als werkmap en als gegevensbestand.',
    ],
  },
  unreachable: {
    subject: (project, partner) => `${project}: een contactpersoon van ${partner} is niet bereikbaar`,
    body: (partner, address, reason, colleagues) => [
      `${unreachableBecause[reason](address, partner)} Naar dit adres wordt niets meer gestuurd.`,
      colleagues > 0
        ? `Voor dit actieplan ${plural(colleagues, { one: 'is nog één andere contactpersoon', other: `zijn nog ${colleagues} andere contactpersonen` })} bereikbaar.`
        : 'Voor dit actieplan is verder niemand bereikbaar.',
      'In de console kunt u voor deze contactpersoon een ander adres opgeven of het huidige adres opnieuw laten proberen. Zolang de vragenlijst open is, volgt dan een uitnodiging.',
    ],
  },
  optedOut: {
    subject: (project, partner) => `${project}: een contactpersoon van ${partner} wil geen herinneringen meer`,
    body: (partner, address, region) => [
      `${address} (${partner}) wil in deze ronde geen herinneringen meer ontvangen over het actieplan van de regio ${region}.`,
      'De link blijft werken tot de vragenlijst sluit, en andere contactpersonen ontvangen nog wel herinneringen. In de volgende ronde wordt deze contactpersoon weer benaderd zoals voorheen.',
    ],
  },
  calendar: {
    deadline: ({ project, region }) => `${project}: vragenlijst over de voortgang sluit vandaag (${region})`,
    attached: 'De uiterste datum is als agenda-item bijgevoegd.',
  },
  signIn: {
    subject: (project) => `${project}: inloggen op de console`,
    body: [
      'Iemand, waarschijnlijk u, wil inloggen op de console. De link is 30 minuten geldig en werkt één keer.',
      'Hebt u hier niet om gevraagd? Dan kunt u deze e-mail negeren.',
    ],
    open: 'Inloggen',
  },
};
