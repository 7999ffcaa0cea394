import type { Colleague } from '../../../shared/domain/rounds/colleagues.ts';
import { passOnTexts } from '../../../shared/texts/survey/pass-on/index.ts';
import { addressOf } from '../addresses.ts';
import type { SurveyContext } from '../context.ts';
import { BackToList, sendSurveyPage } from '../page.tsx';

/** Asks before a link is taken away: opening a page changes nothing. */
export function sendWithdraw(c: SurveyContext, { id, email }: Colleague) {
  const { withdraw } = passOnTexts(c.var.language).texts;
  const heading = withdraw.heading(email);
  return sendSurveyPage(
    c,
    heading,
    <>
      <BackToList c={c} />
      <h1>{heading}</h1>
      <p>{withdraw.text}</p>
      <form method="post" action={addressOf(c, `/pass-on/${id}/withdraw`)}>
        <div class="acts">
          <button type="submit">{withdraw.button}</button>
        </div>
      </form>
    </>,
  );
}
