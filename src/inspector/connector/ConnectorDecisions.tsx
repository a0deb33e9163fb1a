import { useMemo } from 'react';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import { ledgerShort } from '../../content/ledger-short.ts';
import { ledgerSentence } from '../../content/ledger.ts';
import { shownSender } from '../../model/address.ts';
import { useShownRuns } from '../../store/run/active-run.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import { goToDecisionOf } from '../../store/run/which-run.ts';
import { Badge } from '../../ui/Badge.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { decisionsOfConnector, type ConnectorDecision } from './decisions-of-connector.ts';

/** As many as one looks through; a drawing with more messages says how many there are. */
const SHOWN = 20;

/** What an inbound connector did in each decision of the drawing, and why: an edit shows here at once what it changes. */
export function ConnectorDecisions({ tenant, connector }: { tenant: string; connector: string }) {
  const t = useTexts(inspectorTexts);
  const runs = useShownRuns();
  const decisions = useMemo(() => decisionsOfConnector(runs, tenant, connector), [runs, tenant, connector]);
  return (
    <Section title={t.decisions} count={decisions.length}>
      {decisions.length === 0 ? <EmptyState title={t.noDecisions} /> : null}
      <ul className="flex flex-col gap-1">
        {decisions.slice(0, SHOWN).map((decision) => (
          <DecisionLine key={decision.hop.id} decision={decision} />
        ))}
      </ul>
      {decisions.length > SHOWN ? <p className="mt-1 text-xs text-muted">{t.moreDecisions(decisions.length - SHOWN)}</p> : null}
    </Section>
  );
}

/** One decision; pressing it opens the decision card there. */
function DecisionLine({ decision: { run, hop, ordinal, reason } }: { decision: ConnectorDecision }) {
  const t = useTexts(inspectorTexts);
  const language = useLanguage();
  const { mailFrom, rcptTo } = hop.session;
  return (
    <li>
      <button type="button" className="w-full rounded-md border border-line px-2 py-1 text-left text-xs hover:bg-sunken" onClick={() => goToDecisionOf(run, hop.id)}>
        <span className="flex items-start justify-between gap-1.5">
          <span className="min-w-0 break-words">{t.decision(`${shownSender(mailFrom)} → ${rcptTo}`, ordinal)}</span>
          <Badge look={reason.key === 'chosen' ? 'accent' : 'neutral'}>{ledgerShort(reason, language)}</Badge>
        </span>
        <span className="block text-[11px] leading-snug text-muted">{ledgerSentence(reason, language)}</span>
      </button>
    </li>
  );
}
