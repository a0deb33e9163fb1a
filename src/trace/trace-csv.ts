import { toCsv } from '../util/csv.ts';
import type { TraceRow } from '../store/run/trace-rows.ts';

/** The columns of Get-MessageTraceV2, in the order of its output. */
export const TRACE_COLUMNS = ['Received', 'SenderAddress', 'RecipientAddress', 'Subject', 'Status', 'FromIP', 'ToIP', 'Size', 'MessageId', 'MessageTraceId'] as const;

/** When the drawing's messages are sent: any day will do, and one that stays makes two copies comparable. UTC, as in the trace. */
const SENT = Date.UTC(2026, 0, 15, 9, 0, 0);

/** When a row was received, on the demonstration's day. */
export function receivedDate({ receivedAt }: TraceRow): Date {
  return new Date(SENT + receivedAt);
}

/** A tenant's trace as Export-Csv would write it. Subject and Size are no part of a drawing, and blank. */
export function traceCsv(rows: readonly TraceRow[]): string {
  const cells = rows.map((row) =>
    TRACE_COLUMNS.map((column) => {
      if (column === 'Received') return receivedDate(row).toISOString();
      return column === 'Subject' || column === 'Size' ? '' : row[column];
    }),
  );
  return toCsv([TRACE_COLUMNS, ...cells]);
}
