import { readImport } from '../exchange/import/read-import.ts';
import { decodeText } from '../exchange/paste/decode-text.ts';
import { planImport } from '../exchange/plan/plan-import.ts';
import { EMPTY_SCENARIO, type Scenario } from '../model/scenario.ts';
import { onOneLine } from './on-one-line.ts';
import { readBytes } from './read-json.ts';
import { readScenario, type ScenarioReading } from './read-scenario.ts';
import { writeLines } from './write-lines.ts';

const USAGE = 'usage: import FILE [SCENARIO TENANT-ID]    (FILE is what PowerShell printed, or commands that were generated here; - is standard input)';
const EXIT_INVALID_INPUT = 2;

/** Brings what PowerShell printed into a drawing: the scenario goes to standard output, the report to standard error. @returns the exit status. */
async function main([file, target, tenant, ...more]: readonly string[]): Promise<number> {
  if (file === undefined || more.length > 0 || (target === undefined) !== (tenant === undefined)) return refuse([USAGE]);
  const reading = await scenarioOf(target);
  if (!reading.ok) return refuse(reading.lines);
  const { scenario } = reading;
  const tenants = scenario.records.flatMap((record) => (record.type === 'tenant' ? [record.id] : []));
  if (tenant !== undefined && !tenants.includes(tenant)) return refuse([`${tenant}: the scenario has no tenant of this id. Tenants: ${tenants.join(', ')}`]);
  const pasted = await readBytes(file);
  if (!pasted.ok) return refuse([pasted.error]);
  const report = readImport(decodeText(pasted.bytes));
  const plan = planImport(scenario, report, { tenant: tenant ?? null, host: null, isWhole: false, serverName: 'Server' });
  const lines = [...report.notes, ...report.reports, ...plan.changes, ...plan.missing, ...(plan.refusal === null ? [] : [plan.refusal])].map((line) => JSON.stringify(line));
  await writeLines(lines, process.stderr);
  return plan.refusal !== null || (report.objects.length === 0 && report.commands.length === 0) ? EXIT_INVALID_INPUT : print(plan.scenario);
}

async function scenarioOf(source: string | undefined): Promise<ScenarioReading> {
  return source === undefined ? { ok: true, scenario: EMPTY_SCENARIO } : readScenario(source);
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
