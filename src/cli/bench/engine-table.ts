import type { Measured } from './measured.ts';

type Column = { readonly head: string; readonly of: (row: Measured, first: Measured) => string };

const COLUMNS: readonly Column[] = [
  { head: 'connectors', of: ({ connectors }) => whole(connectors) },
  { head: 'decide median ns', of: (row) => whole(row.decide.median) },
  { head: 'p99 ns', of: (row) => whole(row.decide.p99) },
  { head: 'x smallest', of: (row, first) => (row.decide.median / first.decide.median).toFixed(1) },
  { head: 'one read ns', of: ({ readNs }) => readNs.toFixed(1) },
  { head: 'reads, median', of: (row) => (row.decide.median / row.readNs).toFixed(1) },
  { head: 'reads, p99', of: (row) => (row.decide.p99 / row.readNs).toFixed(1) },
  { head: 'scan median us', of: ({ scan }) => whole(scan.median / 1e3) },
  { head: 'scan / decide', of: ({ scan, decide }) => whole(scan.median / decide.median) },
  { head: 'equal verdicts', of: ({ scan }) => `${scan.equal} of ${scan.messages}` },
  { head: 'build ms', of: ({ buildMs }) => whole(buildMs) },
  { head: 'bytes/connector', of: ({ bytes, connectors }) => whole(bytes / connectors) },
  { head: 'edit ns', of: ({ editNs }) => whole(editNs) },
  { head: 'build / edit', of: ({ buildMs, editNs }) => whole((buildMs * 1e6) / editNs) },
];

/** The measurements as a table, one column a forest. */
export function engineTable(rows: readonly Measured[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  return COLUMNS.map(({ head, of }) => `${head.padEnd(18)}${rows.map((row) => of(row, first).padStart(14)).join('')}\n`).join('');
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
