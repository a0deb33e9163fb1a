import { traceTexts } from '../content/trace-texts.ts';
import { shownSender } from '../model/address.ts';
import type { Tenant } from '../model/tenant.ts';
import { useTenantColor } from '../store/show/tenant-colors.ts';
import { useWayName } from '../store/show/use-place-names.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { receivedDate } from './trace-csv.ts';
import type { TraceEntry } from '../store/run/trace-rows.ts';

type Props = { entries: readonly TraceEntry[]; tenants: readonly Tenant[] };

/** One line an entry, one column an administrator; blank where the mail was never attributed to that tenant. */
export function TraceMatrix({ entries, tenants }: Props) {
  const t = useTexts(traceTexts);
  return (
    <div className="overflow-x-auto rounded-lg border border-line bg-surface">
      <table className="w-full border-collapse text-left text-sm">
        <caption className="sr-only">{t.sideBySide}</caption>
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className="px-3 py-2 font-medium text-muted">
              {t.entry}
            </th>
            {tenants.map(({ id, name }) => (
              <Head key={id} tenant={name} />
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Line key={entry.hop.id} entry={entry} tenants={tenants} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ tenant }: { tenant: string }) {
  const t = useTexts(traceTexts);
  const color = useTenantColor(tenant);
  return (
    <th scope="col" className={`org-${color} min-w-44 px-3 py-2`}>
      <span className="font-semibold text-org">{t.adminOf(tenant)}</span>
    </th>
  );
}

function Line({ entry, tenants }: { entry: TraceEntry; tenants: readonly Tenant[] }) {
  const t = useTexts(traceTexts);
  const wayOf = useWayName();
  const { session } = entry.hop;
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="px-3 py-2 font-normal">
        <span className="block font-medium">{wayOf(entry.hop)}</span>
        <span className="block text-xs text-muted">{`${shownSender(session.mailFrom)} → ${session.rcptTo}`}</span>
      </th>
      {tenants.map(({ id, name }) => (
        <td key={id} className="px-3 py-2">
          {entry.tenant === name ? <Seen entry={entry} /> : <span className="sr-only">{t.noRow}</span>}
        </td>
      ))}
    </tr>
  );
}

function Seen({ entry: { row } }: { entry: TraceEntry }) {
  const t = useTexts(traceTexts);
  const language = useLanguage();
  if (row === null) return <span className="text-xs text-muted">{t.refusedHere}</span>;
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'medium', timeZone: 'UTC' }).format(receivedDate(row));
  return (
    <>
      <span className="block">
        <span className="tabular-nums">{time}</span> <span className="font-semibold">{row.Status}</span>
      </span>
      <span className="block text-xs text-muted">
        {row.verdict} · {row.connector ?? (row.verdict === 'Originating' ? t.mailbox : t.defaultConnector)}
      </span>
    </>
  );
}
