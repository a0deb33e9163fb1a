import { traceTexts } from '../content/trace-texts.ts';
import { useTenantColor } from '../store/show/tenant-colors.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { CopyCsv } from './CopyCsv.tsx';
import { receivedDate, TRACE_COLUMNS, traceCsv } from './trace-csv.ts';
import type { TenantTrace, TraceRow } from '../store/run/trace-rows.ts';

/** One administrator's trace, row by row with the cmdlet's own names, as Format-List prints it. */
export function TenantTraceView({ trace: { tenant, rows, refused } }: { trace: TenantTrace }) {
  const t = useTexts(traceTexts);
  const color = useTenantColor(tenant);
  return (
    <section aria-label={t.adminOf(tenant)} className={`org-${color} min-w-0 rounded-lg border border-org-line bg-surface p-3`}>
      <h3 className="mb-2 text-base font-semibold text-org">{t.adminOf(tenant)}</h3>
      {rows.length === 0 ? <p className="text-sm text-muted">{t.nothing}</p> : null}
      <ol className="space-y-3">
        {rows.map((row) => (
          <Row key={row.MessageTraceId} row={row} />
        ))}
      </ol>
      {refused === 0 ? null : <p className="mt-2 text-sm">{t.refused(refused)}</p>}
      {rows.length === 0 ? null : <CopyCsv label={t.copyOf(tenant)} csv={traceCsv(rows)} />}
    </section>
  );
}

function Row({ row }: { row: TraceRow }) {
  const t = useTexts(traceTexts);
  const language = useLanguage();
  const received = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'medium', timeZone: 'UTC' }).format(receivedDate(row));
  const valueOf = (column: (typeof TRACE_COLUMNS)[number]): string => {
    if (column === 'Received') return received;
    return column === 'Subject' || column === 'Size' ? '' : row[column];
  };
  const none = row.verdict === 'Originating' ? t.mailbox : t.defaultConnector;
  return (
    <li className="rounded-md bg-sunken px-2.5 py-2">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-xs">
        {TRACE_COLUMNS.map((column) => (
          <div key={column} className="contents">
            <dt className="text-muted">{column}</dt>
            <dd className="font-mono break-all">{valueOf(column)}</dd>
          </div>
        ))}
        <div className="contents">
          <dt className="text-muted">{t.connector}</dt>
          <dd className="break-words">{row.connector ?? none}</dd>
        </div>
      </dl>
    </li>
  );
}
