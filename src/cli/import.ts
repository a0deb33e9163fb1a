import { readFile } from 'node:fs/promises';
import { readImport } from '../exchange/import/read-import.ts';
import { decodeText } from '../exchange/paste/decode-text.ts';
import { planImport } from '../exchange/plan/plan-import.ts';
import { EMPTY_SCENARIO, type Scenario } from '../model/scenario.ts';
import { onOneLine } from './on-one-line.ts';
import { readScenario } from './read-scenario.ts';
import { writeLines } from './write-lines.ts';

const USAGE = 'usage: import FILE [SCENARIO TENANT-ID]    (FILE is what PowerShell printed, or commands that were generated here)';
const EXIT_INVALID_INPUT = 2;

/** Brings what PowerShell printed into a drawing: the scenario goes to standard output, the report to standard error. @returns the exit status. */
async function main([file, target, tenant, ...more]: readonly string[]): Promise<number> {
  if (file === undefined || more.length > 0 || (target === undefined) !== (tenant === undefined)) return refuse([USAGE]);
  const scenario = await scenarioOf(target);
  if (scenario === null) return refuse([`${target ?? ''}: no scenario`]);
  const text = decodeText(await readFile(file));
  const report = readImport(text);
  const plan = planImport(scenario, report, { tenant: tenant ?? null, host: null, isWhole: false, serverName: 'Server' });
  const lines = [...report.notes, ...report.reports, ...plan.changes, ...plan.missing, ...(plan.refusal === null ? [] : [plan.refusal])].map((line) => JSON.stringify(line));
  await writeLines(lines, process.stderr);
  return plan.refusal !== null || (report.objects.length === 0 && report.commands.length === 0) ? EXIT_INVALID_INPUT : print(plan.scenario);
}

async function scenarioOf(source: string | undefined): Promise<Scenario | null> {
  if (source === undefined) return EMPTY_SCENARIO;
  const reading = await readScenario(source);
  return reading.ok ? reading.scenario : null;
}

async function print(scenario: Scenario): Promise<number> {
  await writeLines([JSON.stringify(scenario, null, 2)], process.stdout);
  return 0;
}

async function refuse(lines: readonly string[]): Promise<number> {
  await writeLines(lines.map(onOneLine), process.stderr);
  return EXIT_INVALID_INPUT;
}

// Set, not called: what is still on its way to a pipe must arrive.
process.exitCode = await main(process.argv.slice(2));
