import type { Reply } from '../engine/attribution/types.ts';
import type { Finding, Hop, NoRouteReason, Outcome, Run, SimulationResult } from '../engine/result.ts';
import type { Scenario } from '../model/scenario.ts';
import { assertNever } from '../util/assert-never.ts';
import { idOf } from './result-lines.ts';

const HEADINGS = ['hop', 'from', 'to', 'verdict', 'decided by', 'connector'];

/** The result for people: a table a run, then what the drawing should be checked for, then the expectations. */
export function tableOf(scenario: Scenario, result: SimulationResult): string {
  const blocks = [
    ...result.runs.map(runBlock),
    ...(result.findings.length === 0 ? [] : [['Worth knowing about the drawing:', ...result.findings.map(findingLine)].join('\n')]),
    ...(result.expectations.length === 0 ? [] : [expectationBlock(scenario, result)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function runBlock(run: Run): string {
  const title = `${run.id}  to ${run.rcptTo}${run.cause.kind === 'message' ? '' : `  (${run.cause.kind === 'ndr' ? 'report on' : 'copy of'} ${run.cause.run})`}`;
  const rows = run.hops.map(hopCells);
  return [title, ...(rows.length === 0 ? [] : alignColumns([HEADINGS, ...rows])), `  → ${outcomeText(run.outcome)}`].join('\n');
}

function hopCells(hop: Hop): string[] {
  const { attribution } = hop;
  const verdict = attribution === null ? '–' : [attribution.verdict, ...attribution.tenants].join(' ');
  return [`${hop.index}`, idOf(hop.from), idOf(hop.to), verdict, attribution?.decidedBy ?? '', attribution?.connector ?? ''];
}

function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'delivered':
      return `delivered at ${outcome.at} to ${outcome.address}`;
    case 'rejected':
      return `rejected at ${outcome.at ?? 'the front door'}: ${outcome.reply === null ? 'the rules name several tenants' : replyText(outcome.reply)}`;
    case 'ndr':
      return `not deliverable at ${outcome.at}: ${replyText(outcome.reply)}`;
    case 'loop':
      return `loop seen at ${outcome.at}, hops ${outcome.hops.join(', ')}: ${replyText(outcome.reply)}`;
    case 'noRoute':
      return `no way on from ${outcome.at}: ${noRouteText(outcome.reason)}`;
    default:
      return assertNever(outcome);
  }
}

function noRouteText(reason: NoRouteReason): string {
  switch (reason.key) {
    case 'noSendConnector':
      return `no Send connector for ${reason.domain}`;
    case 'noMx':
      return `no MX record for ${reason.domain}`;
    case 'unresolvedHost':
      return `${reason.hostName} leads nowhere in this drawing`;
    case 'noSmartHost':
      return `connector "${reason.connector}" has no smart host`;
    case 'unknownConnector':
      return `rule "${reason.rule}" names connector "${reason.connector}", which is missing or disabled`;
    default:
      return assertNever(reason);
  }
}

function replyText(reply: Reply): string {
  return `${reply.code} ${reply.enhancedStatusCode} ${reply.text}`;
}

function findingLine({ key, ...details }: Finding): string {
  const parts = Object.entries(details).map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`);
  return `  ${key}${parts.length === 0 ? '' : `  (${parts.join('; ')})`}`;
}

function expectationBlock(scenario: Scenario, { expectations }: SimulationResult): string {
  const lines = expectations.map(({ index, holds, found }) => {
    const expectation = scenario.expectations[index];
    return `  ${holds ? 'ok  ' : 'FAIL'}  ${JSON.stringify(expectation)}${holds ? '' : `  found: ${found}`}`;
  });
  return ['Expectations:', ...lines].join('\n');
}
