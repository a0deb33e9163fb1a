import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import lzString from 'lz-string';
import { parseScenario } from '../../model/validate.ts';
import type { Scenario } from '../../model/scenario.ts';
import { decodeLink, encodeLink } from '../../share/link.ts';

/** Drawings that the codec's primer was not written from. */
const FIXTURES = new URL('../../share/fixtures/', import.meta.url);
const ROUNDS = 9;

type Row = {
  drawing: string;
  isExact: boolean;
  /** Hosts and tenants: what stands in the picture as a node of its own. */
  nodes: number;
  records: number;
  json: number;
  base64: number;
  deflate: number;
  lzString: number;
  link: number;
  encodeMs: number;
  decodeMs: number;
};

/**
 * Prints, for each held-out drawing, how long its link is, beside its JSON as it is, deflated and packed by lz-string
 * (in characters).
 *
 * @returns the exit status: 1 when a link does not give its drawing back.
 */
export function benchLink(): number {
  const files = readdirSync(FIXTURES).filter((file) => file.endsWith('.json'));
  const rows = files.map(measure).sort((a, b) => a.nodes - b.nodes || a.json - b.json);
  const head = ['drawing', 'nodes', 'records', 'JSON', 'base64', 'deflate 9', 'lz-string', 'link', 'x deflate', 'x lz-string', 'encode ms', 'decode ms'];
  print(head);
  for (const row of rows) {
    const { drawing, nodes, records, json, base64, deflate, lzString: lz, link, encodeMs, decodeMs } = row;
    const factors = [(deflate / link).toFixed(1), (lz / link).toFixed(1)];
    print([drawing, nodes, records, json, base64, deflate, lz, link, ...factors, encodeMs.toFixed(1), decodeMs.toFixed(1)]);
  }
  return rows.every((row) => row.isExact) ? 0 : 1;
}

function measure(file: string): Row {
  const scenario = readFixture(file);
  const json = JSON.stringify(scenario);
  const link = encodeLink(scenario);
  const decoded = decodeLink(link);
  return {
    drawing: file.replace('.json', ''),
    isExact: decoded.ok && isDeepStrictEqual(decoded.value, scenario),
    nodes: scenario.records.filter(({ type }) => type !== 'organization' && type !== 'mxRecord' && type !== 'note').length,
    records: scenario.records.length,
    json: json.length,
    base64: Buffer.from(json).toString('base64url').length,
    deflate: deflateRawSync(json, { level: 9 }).toString('base64url').length,
    lzString: lzString.compressToEncodedURIComponent(json).length,
    link: link.length,
    encodeMs: medianMs(() => encodeLink(scenario)),
    decodeMs: medianMs(() => decodeLink(link)),
  };
}

function readFixture(file: string): Scenario {
  const parsed = parseScenario(JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}

function medianMs(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

function print(cells: readonly (string | number)[]): void {
  process.stdout.write(`${cells.map((cell, at) => (at === 0 ? String(cell).padEnd(14) : String(cell).padStart(12))).join('')}\n`);
}
