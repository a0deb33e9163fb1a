import { useEffect, useRef, type ReactNode } from 'react';
import { readingTexts } from '../content/header-texts.ts';
import { certaintyMeanings, certaintyNames, doubtSentence, unknowableSentences } from '../content/header-findings.ts';
import type { Claim, HeaderReading } from '../store/exchange/header-session.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { CertaintyBadge } from './CertaintyBadge.tsx';
import { ConclusionList } from './ConclusionList.tsx';
import { HopTable } from './HopTable.tsx';
import { PassCard } from './PassCard.tsx';

/** No header has more; a forged one may. */
const MOST_DOUBTS = 30;

/** What a message's headers tell: hops, passes with their evidence, what does not fit, and what nobody can tell. */
export function ReadingView({ reading }: { reading: HeaderReading }) {
  const t = useTexts(readingTexts);
  const language = useLanguage();
  const heading = useRef<HTMLParagraphElement>(null);
  const { hops, passes, vouchedFrom, envelope, conclusions, doubts, unknowable } = reading;
  const ofMessage = conclusions.filter(({ pass }) => pass === null);
  // The field that had the focus is gone: this is what its reader wants to hear next.
  // The dialog, which opens around it, takes the focus first.
  useEffect(() => queueMicrotask(() => heading.current?.focus()), []);
  return (
    <>
      <p ref={heading} tabIndex={-1} className="text-base font-semibold outline-none">
        {t.summaryEntries(hops.length, passes.length)}
      </p>
      <dl aria-label={t.envelope} className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-sm">
        <dt className="text-muted">MAIL FROM</dt>
        <dd>
          <Address claim={envelope.mailFrom} />
        </dd>
        <dt className="text-muted">RCPT TO</dt>
        <dd>
          <Address claim={envelope.rcptTo} />
        </dd>
      </dl>
      {doubts.length === 0 ? null : (
        <Part title={t.doubts}>
          <ul aria-label={t.doubts} className="list-disc space-y-1 rounded-md bg-warn-soft py-2 pr-3 pl-7 text-sm text-warn">
            {doubts.slice(0, MOST_DOUBTS).map((doubt, index) => (
              // They never change.
              <li key={index} className="break-words">
                {doubtSentence(doubt, language)}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t.trustHeading}>
        <p className="text-sm">
          {t.trust} {hops.length === 0 ? null : vouchedFrom === 0 ? t.trustAll : t.trustFrom(vouchedFrom + 1)}
        </p>
        <dl aria-label={t.certainties} className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-2 gap-y-0.5 text-xs">
          {(['stated', 'derived', 'weak'] as const).map((certainty) => (
            <div key={certainty} className="contents">
              <dt>
                <CertaintyBadge certainty={certainty} />
              </dt>
              <dd>
                <span className="sr-only">{certaintyNames[certainty][language]}: </span>
                {certaintyMeanings[certainty][language]}
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={t.passes}>
        {passes.length === 0 ? <p className="text-sm">{t.noPass}</p> : null}
        <div className="space-y-2">
          {passes.map((pass, index) => (
            <PassCard key={pass.first} number={index + 1} pass={pass} conclusions={conclusions.filter((one) => one.pass === index)} />
          ))}
          {ofMessage.length === 0 ? null : (
            <section aria-label={t.message} className="rounded-md border border-line bg-surface px-3 py-2">
              <h4 className="mb-1 text-sm font-semibold">{t.message}</h4>
              <ConclusionList conclusions={ofMessage} />
            </section>
          )}
        </div>
      </Part>
      {hops.length === 0 ? null : (
        <Part title={t.hops}>
          <HopTable reading={reading} />
        </Part>
      )}
      {unknowable.length === 0 ? null : (
        <Part title={t.unknowable}>
          <ul aria-label={t.unknowable} className="list-disc space-y-1 pl-5 text-sm">
            {unknowable.map((key) => (
              <li key={key}>{unknowableSentences[key][language]}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-4">
      <h3 className="mb-1 text-sm font-semibold">{title}</h3>
      {children}
    </section>
  );
}

function Address({ claim }: { claim: Claim<string> | null }) {
  const t = useTexts(readingTexts);
  if (claim === null) return <span className="text-muted">{t.unknown}</span>;
  return (
    <>
      <span className="font-mono break-all">{claim.value === '' ? t.nullSender : claim.value}</span> <CertaintyBadge certainty={claim.certainty} />
    </>
  );
}
