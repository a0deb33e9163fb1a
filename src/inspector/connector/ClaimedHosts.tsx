import { inspectorTexts } from '../../content/inspector-texts.ts';
import { ledgerShort } from '../../content/ledger-short.ts';
import { ledgerSentence } from '../../content/ledger.ts';
import type { ScenarioRecord } from '../../model/record.ts';
import { recordName } from '../../store/show/name-places.ts';
import { usePredict } from '../../store/teach/predict.ts';
import { select } from '../../store/session.ts';
import { useClaimedHosts, type ClaimedHost } from '../../store/run/use-claimed-hosts.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { useRecords } from '../use-records.ts';

/** As many as one looks through. */
const SHOWN = 20;

/** What an inbound connector matches: every host of the drawing that it would recognize, foreign ones too, and what it would make of it. */
export function ClaimedHosts({ tenant, connector }: { tenant: string; connector: string }) {
  const t = useTexts(inspectorTexts);
  const records = useRecords();
  const hosts = useClaimedHosts(tenant, connector);
  const predicting = usePredict((state) => state.on);
  // Whoever is to predict a verdict is not told it here.
  if (hosts === null || predicting) return null;
  const [first] = hosts;
  return (
    <Section title={t.claimedHosts} count={hosts.length}>
      {first === undefined ? <EmptyState title={t.noClaimedHosts} /> : <p className="mb-1 text-[11px] leading-snug text-muted">{t.claimedHostsWhat(first.mailFrom, first.rcptTo)}</p>}
      <ul className="flex flex-col gap-1">
        {hosts.slice(0, SHOWN).map((claimed) => (
          <HostLine key={claimed.host} claimed={claimed} records={records} />
        ))}
      </ul>
      {hosts.length > SHOWN ? <p className="mt-1 text-xs text-muted">{t.moreDecisions(hosts.length - SHOWN)}</p> : null}
    </Section>
  );
}

/** One host; pressing it opens it. */
function HostLine({ claimed: { host: id, reason }, records }: { claimed: ClaimedHost; records: readonly ScenarioRecord[] }) {
  const t = useTexts(inspectorTexts);
  const language = useLanguage();
  const host = records.find((record) => record.id === id);
  if (host === undefined) return null;
  const home = 'organization' in host && host.organization !== null ? recordName(records, host.organization) : t.noHome;
  return (
    <li>
      <button type="button" className="w-full rounded-md border border-line px-2 py-1 text-left text-xs hover:bg-sunken" onClick={() => select([id])}>
        <span className="flex items-start justify-between gap-1.5">
          <span className="min-w-0 break-words">
            {recordName(records, id)}
            <span className="text-muted"> ({home})</span>
          </span>
          <Badge look={reason.key === 'chosen' ? 'accent' : 'neutral'}>{ledgerShort(reason, language)}</Badge>
        </span>
        {reason.key === 'chosen' ? null : <span className="block text-[11px] leading-snug text-muted">{ledgerSentence(reason, language)}</span>}
      </button>
    </li>
  );
}
