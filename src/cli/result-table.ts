import { foundSentence } from '../content/expectations.ts';
import { findingSentence } from '../content/findings.ts';
import { outcomeSentence, routingShort, runCauses } from '../content/routing.ts';
import type { Hop, Run, SimulationResult } from '../engine/result.ts';
import type { Scenario } from '../model/scenario.ts';
import { onOneLine } from './on-one-line.ts';
import { idOf } from './result-lines.ts';

const HEADINGS = ['hop', 'from', 'to', 'by', 'verdict', 'decided by', 'connector'];

/** The result for people, line by line: a table a run, what is worth knowing about the drawing, and the expectations. */
export function tableOf(scenario: Scenario, result: SimulationResult): string[] {
  const findings = result.findings.map((finding) => `  ${findingSentence(finding, id, 'en')}`);
  return [
    ...result.runs.flatMap((run) => [...runLines(run), '']),
    ...(findings.length === 0 ? [] : ['Worth knowing about the drawing', ...findings, '']),
    ...(result.expectations.length === 0 ? [] : ['Expectations', ...expectationLines(scenario, result)]),
  ].map(onOneLine);
}

/** Records are called by their ids, as in the lines: what is read here can be searched for in the file. */
function id(record: string): string {
  return record;
}

function runLines(run: Run): string[] {
  const origin = run.cause.kind === 'message' ? '' : `  (${runCauses[run.cause.kind].en}, for ${run.cause.run})`;
  const hops = run.hops.length === 0 ? [] : alignColumns([HEADINGS, ...run.hops.map(hopCells)]);
  return [`${run.id}  to ${run.rcptTo}${origin}`, ...hops, `  ${outcomeSentence(run.outcome, id, 'en')}`];
}

function hopCells(hop: Hop): string[] {
  const { attribution } = hop;
  const verdict = attribution === null ? '–' : [attribution.verdict, ...attribution.tenants].join(' ');
  return [
    `${hop.index}`,
    idOf(hop.from),
    idOf(hop.to),
    routingShort(hop.routing, 'en'),
    verdict,
    attribution?.decidedBy ?? '',
    attribution?.connector ?? '',
  ];
}

function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

function expectationLines(scenario: Scenario, { expectations }: SimulationResult): string[] {
  return expectations.map(({ index, holds, found }) => {
    const expectation = JSON.stringify(scenario.expectations[index]);
    return holds ? `  holds  ${expectation}` : `  FAILS  ${expectation}  found: ${foundSentence(found, id, 'en')}`;
  });
}
