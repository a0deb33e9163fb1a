import type { Measured } from './measured.ts';

type Line = { readonly head: string; readonly of: (row: Measured, first: Measured) => string };

const LINES: readonly Line[] = [
  { head: 'connectors', of: ({ connectors }) => whole(connectors) },
  { head: 'verdict, median', of: (row) => micros(row.decide.median) },
  { head: 'verdict, p99', of: (row) => micros(row.decide.p99) },
  { head: '  x that of the smallest', of: (row, first) => (row.decide.median / first.decide.median).toFixed(1) },
  { head: 'linear scan, mean', of: ({ scan }) => micros(scan.mean) },
  { head: '  x the verdict', of: ({ scan, decide }) => whole(scan.mean / decide.median) },
  { head: '  equal verdicts', of: ({ scan }) => `${scan.equal} of ${scan.messages}` },
  { head: 'one dependent read', of: ({ readNs }) => `${readNs.toFixed(1)} ns` },
  { head: '  reads in the median', of: (row) => (row.decide.median / row.readNs).toFixed(1) },
  { head: '  reads in the p99', of: (row) => (row.decide.p99 / row.readNs).toFixed(1) },
  { head: 'who else matched, median', of: (row) => micros(row.compare.median) },
  { head: 'who else matched, p99', of: (row) => micros(row.compare.p99) },
  { head: '  the scan names the same', of: ({ scan }) => `${scan.sameMatches} of ${scan.messages}` },
  { head: 'build', of: ({ buildMs }) => `${buildMs < 10 ? buildMs.toFixed(1) : whole(buildMs)} ms` },
  { head: 'bytes a connector', of: ({ bytes, connectors }) => whole(bytes / connectors) },
  { head: 'one edit, median', of: ({ editNs }) => micros(editNs) },
  { head: '  builds take x as long', of: ({ buildMs, editNs }) => whole((buildMs * 1e6) / editNs) },
];

const HEAD_WIDTH = Math.max(...LINES.map(({ head }) => head.length));

/** The measurements as a table, one column a forest. */
export function engineTable(rows: readonly Measured[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  return LINES.map(({ head, of }) => `${head.padEnd(HEAD_WIDTH)}${rows.map((row) => of(row, first).padStart(14)).join('')}\n`).join('');
}

function micros(nanoseconds: number): string {
  const value = nanoseconds / 1e3;
  return `${value < 100 ? value.toFixed(1) : whole(value)} us`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
