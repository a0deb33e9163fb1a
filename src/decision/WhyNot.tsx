import { useEffect, useRef } from 'react';
import { ledgerSentence } from '../content/ledger.ts';
import { stepTitles } from '../content/step-titles.ts';
import { tenantLossSentence, whyNotTexts } from '../content/why-not.ts';
import { useDocument } from '../store/document.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { chooseWhyNot, toggleWhyNot, useWhyNot } from '../store/run/why-not.ts';
import { verdictLabel } from '../verdict/verdict-label.ts';
import { ConnectorButton } from './ConnectorButton.tsx';
import { ControlledDisclosure } from './Disclosure.tsx';
import { NearestRepairs } from './NearestRepairs.tsx';
import { Need } from './Need.tsx';
import type { Decided } from './use-shown-decision.ts';
import { lossesOf, lossFacts, type Loss } from './why-not.ts';

/** Asks of any tenant why the entry is not its own: where it lost, what it would take, and the nearest changes that do it. */
export function WhyNot({ decision }: { decision: Decided }) {
  const t = useTexts(whyNotTexts);
  const open = useWhyNot((state) => state.open);
  const asked = useWhyNot((state) => state.asked);
  const place = useRef<HTMLDivElement>(null);
  const heard = useRef(asked);
  useEffect(() => {
    if (asked === heard.current || place.current === null) return;
    heard.current = asked;
    place.current.scrollIntoView({ block: 'start' });
    place.current.querySelector('button')?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <div ref={place}>
      <ControlledDisclosure title={t.heading} open={open} onToggle={toggleWhyNot}>
        {() => <Question decision={decision} />}
      </ControlledDisclosure>
    </div>
  );
}

function Question({ decision }: { decision: Decided }) {
  const t = useTexts(whyNotTexts);
  const records = useDocument((state) => state.scenario.records);
  const names = records.flatMap((record) => (record.type === 'tenant' ? [record.name] : []));
  const others = names.filter((name) => name !== decision.attribution.tenant);
  const asked = useWhyNot((state) => state.tenant);
  const connector = useWhyNot((state) => state.connector);
  const known = asked !== null && names.includes(asked) ? asked : null;
  const tenant = known ?? (others.length === 1 ? (others[0] ?? null) : null);
  return (
    <div className="space-y-2">
      <div role="group" aria-label={t.ask} className="flex flex-wrap gap-1.5">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === tenant}
            aria-label={t.why(name)}
            className="rounded-md border border-line-strong px-2 py-1 text-sm font-medium aria-pressed:border-accent aria-pressed:bg-accent-soft"
            onClick={() => chooseWhyNot(name)}
          >
            {name}
          </button>
        ))}
      </div>
      {tenant === null ? null : (
        <>
          {connector === null ? null : <OneConnector decision={decision} tenant={tenant} connector={connector} />}
          <Reply key={tenant} decision={decision} tenant={tenant} />
        </>
      )}
    </div>
  );
}

/** The connector that was asked about, before what is to be said of its tenant. */
function OneConnector({ decision: { hop, attribution }, tenant, connector }: { decision: Decided; tenant: string; connector: string }) {
  const t = useTexts(whyNotTexts);
  const language = useLanguage();
  const row = attribution.ledger.find((entry) => entry.tenant === tenant && entry.connector === connector);
  if (row === undefined) return null;
  return (
    <section aria-label={t.why(connector)} className="rounded-md border border-line px-2.5 py-2 text-sm">
      <h4>
        <ConnectorButton tenant={tenant} connector={connector} />
      </h4>
      {row.step === null ? null : <p className="text-xs text-muted">{stepTitles[row.step][language]}</p>}
      <p className="break-words">{ledgerSentence(row.reason, language)}</p>
      {row.reason.key === 'chosen' ? null : <Need tenant={tenant} connector={connector} reason={row.reason} facts={lossFacts(attribution, hop.session)} />}
    </section>
  );
}

function Reply({ decision: { hop, attribution }, tenant }: { decision: Decided; tenant: string }) {
  const t = useTexts(whyNotTexts);
  const language = useLanguage();
  const losses = lossesOf(attribution, tenant);
  const isOriginating = attribution.verdict === 'Originating' && attribution.tenant === tenant;
  return (
    <section aria-label={t.why(tenant)} className="space-y-2">
      {losses.length === 0 ? <p className="text-sm">{t.isIt(tenant, verdictLabel(attribution, language))}</p> : null}
      <ol className="space-y-2">
        {losses.map((loss, index) => (
          <LossLine key={`${loss.step} ${loss.connector}`} loss={loss} tenant={tenant} first={index === 0} decision={{ hop, attribution }} />
        ))}
      </ol>
      {isOriginating ? null : <NearestRepairs hop={hop} tenant={tenant} />}
    </section>
  );
}

type LossProps = { loss: Loss; tenant: string; first: boolean; decision: Pick<Decided, 'hop' | 'attribution'> };

function LossLine({ loss, tenant, first, decision: { hop, attribution } }: LossProps) {
  const t = useTexts(whyNotTexts);
  const language = useLanguage();
  const title = stepTitles[loss.step][language];
  return (
    <li className="text-sm" data-loss={loss.step}>
      <h4 className={first ? 'font-semibold' : 'text-muted'}>{first ? t.lostAt(loss.number, title) : t.alsoAt(loss.number, title)}</h4>
      {loss.connector === null ? (
        <p>{tenantLossSentence(loss.loss, language)}</p>
      ) : (
        <>
          <ConnectorButton tenant={tenant} connector={loss.connector} />
          <p className="break-words">{ledgerSentence(loss.reason, language)}</p>
          <Need tenant={tenant} connector={loss.connector} reason={loss.reason} facts={lossFacts(attribution, hop.session)} />
        </>
      )}
    </li>
  );
}
