import { editions, fileName, type Edition } from '../../../shared/domain/report/editions.ts';
import type { Release, ReportRecord } from '../../../shared/domain/rounds/state.ts';
import { formatMoment } from '../../../shared/texts/format.ts';
import type { ConsoleContext } from '../context.ts';
import { reviewTextsOf } from './texts.ts';

/** Every revision with its files, the last one first. */
export function Revisions({ c, reports }: { c: ConsoleContext; reports: ReportRecord[] }) {
  const { texts } = reviewTextsOf(c);
  const [last, ...earlier] = reports;
  return (
    <>
      <h2>{texts.revisions.heading}</h2>
      {last && <Revision c={c} report={last} />}
      {earlier.map((report) => (
        <details>
          <summary>
            {texts.revisions.name(report.revision)}: {stateOf(c, report)}
          </summary>
          <Files c={c} report={report} />
        </details>
      ))}
    </>
  );
}

function Revision({ c, report }: { c: ConsoleContext; report: ReportRecord }) {
  const { texts } = reviewTextsOf(c);
  return (
    <>
      <p>
        <strong>{texts.revisions.name(report.revision)}</strong>: {stateOf(c, report)}.
      </p>
      <Files c={c} report={report} />
    </>
  );
}

/** The public edition is at its address as soon as a revision is released. */
function Files({ c, report }: { c: ConsoleContext; report: ReportRecord }) {
  const { texts } = reviewTextsOf(c);
  return (
    <>
      <dl class="facts">
        {(Object.keys(editions) as Edition[]).map((edition) => (
          <>
            <dt>{texts.editions[edition]}</dt>
            <dd>
              <FileLinks c={c} report={report} edition={edition} />
            </dd>
          </>
        ))}
      </dl>
      {releaseOf(c, report)?.releasedAt && (
        <p>
          {texts.revisions.publicAddress} <PublicAddress c={c} meeting={report.meeting} />
        </p>
      )}
    </>
  );
}

function FileLinks({ c, report, edition }: { c: ConsoleContext; report: ReportRecord; edition: Edition }) {
  const { texts, language } = reviewTextsOf(c);
  const { meeting, revision } = report;
  const files = [
    ...editions[edition].map((format) => ({ format, name: fileName({ edition, language, format }) })),
    ...(edition === 'internal' ? [{ format: 'json', name: 'report.json' } as const] : []),
  ];
  return (
    <>
      {files.map(({ format, name }, index) => (
        <>
          {index > 0 && ', '}
          <a href={`/console/reports/${meeting}/${revision}/${name}`}>
            {texts.formats[format]}
            <span class="hidden">
              {' '}
              ({texts.editions[edition]}, {texts.revisions.name(revision)})
            </span>
          </a>
        </>
      ))}
    </>
  );
}

export function PublicAddress({ c, meeting }: { c: ConsoleContext; meeting: string }) {
  const address = addressOf(c, `/reports/${meeting}`);
  return (
    <a class="address" href={address}>
      {address}
    </a>
  );
}

/** As the reader's browser has to ask for it: what is between it and the function says by which protocol. */
function addressOf(c: ConsoleContext, path: string): string {
  const address = new URL(path, c.req.url);
  address.protocol = c.req.header('x-forwarded-proto') ?? address.protocol;
  return address.href;
}

export function releaseOf(c: ConsoleContext, { meeting, revision }: ReportRecord): Release | undefined {
  return c.var.state.releases.find((release) => release.meeting === meeting && release.revision === revision);
}

function stateOf(c: ConsoleContext, report: ReportRecord): string {
  const { texts, language } = reviewTextsOf(c);
  const moment = (at: string) => formatMoment(at, c.var.project.timeZone, language);
  const releasedAt = releaseOf(c, report)?.releasedAt;
  return releasedAt ? texts.revisions.released(moment(releasedAt)) : texts.revisions.draft(moment(report.compiledAt));
}
