import { Fragment, type ReactNode } from 'react';
import { decisionTexts } from '../content/decision-texts.ts';
import { isNullReversePath } from '../model/address.ts';
import type { SessionFacts as Facts } from '../engine/result.ts';
import { useTexts } from '../store/show/use-texts.ts';

/** What the front door knows of the session: all that the rules can go by. */
export function SessionFacts({ session }: { session: Facts }) {
  const t = useTexts(decisionTexts);
  return (
    <dl aria-label={t.session} className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 rounded-md bg-sunken px-2.5 py-2 text-sm">
      {session.connectingIp === null ? (
        <div className="col-span-2">
          <dt className="sr-only">{t.session}</dt>
          <dd>{t.submitted}</dd>
        </div>
      ) : (
        <>
          <Fact name={t.connectingIp}>{session.connectingIp}</Fact>
          {session.ehlo === null ? null : <Fact name="EHLO">{atItsDots(session.ehlo)}</Fact>}
          <Fact name={t.certificate}>
            <CertificateNames session={session} />
          </Fact>
        </>
      )}
      <Fact name="MAIL FROM">{isNullReversePath(session.mailFrom) ? t.nullSender : session.mailFrom}</Fact>
      <Fact name="RCPT TO">{session.rcptTo}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-muted">{name}</dt>
      <dd className="font-mono text-[13px] [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}

/** A host name with the places where a line may end: between its labels, and only in need within one. */
function atItsDots(text: string): ReactNode {
  const labels = text.split(/(?<=\.)/);
  return labels.map((label, index) => (
    <Fragment key={labels.slice(0, index + 1).join('')}>
      {label}
      <wbr />
    </Fragment>
  ));
}

function CertificateNames({ session: { tls, certificate } }: { session: Facts }) {
  const t = useTexts(decisionTexts);
  if (!tls) return <span className="font-sans">{t.noTls}</span>;
  if (certificate === null) return <span className="font-sans">{t.noCertificate}</span>;
  const names = [...new Set([certificate.subject, ...certificate.subjectAlternativeNames])].filter((name) => name !== '');
  return (
    <>
      {atItsDots(names.join(', '))}
      {certificate.trusted ? null : <span className="font-sans text-danger"> ({t.untrusted})</span>}
    </>
  );
}
