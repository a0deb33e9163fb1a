import { commandsBetween, EMPTY_SETTINGS, settingsOfHost, settingsOfTenant, type Settings } from '../exchange/cmdlets/tenant-commands.ts';
import { writeCommands } from '../exchange/cmdlets/write-commands.ts';
import { isHost } from '../model/record.ts';
import { onOneLine } from './on-one-line.ts';
import { readScenario } from './read-scenario.ts';
import { writeLines } from './write-lines.ts';

const USAGE = 'usage: cmdlets [--for-real] ID AFTER [BEFORE]    (ID of a tenant or a server; AFTER and BEFORE are scenarios; without BEFORE: everything)';
const FOR_REAL = '--for-real';
const EXIT_INVALID_INPUT = 2;

/** Prints the cmdlets that lead from one version of a tenant, or of a server, to another, with -WhatIf unless they are meant for real. @returns the exit status. */
async function main(args: readonly string[]): Promise<number> {
  const [tenant, after, before, ...more] = args.filter((arg) => arg !== FOR_REAL);
  if (tenant === undefined || after === undefined || more.length > 0) return refuse([USAGE]);
  const now = await settingsOf(after, tenant);
  if (!now.ok) return refuse(now.lines);
  const old = before === undefined ? { ok: true as const, settings: EMPTY_SETTINGS } : await settingsOf(before, tenant);
  if (!old.ok) return refuse(old.lines);
  await writeLines([writeCommands(commandsBetween(old.settings, now.settings), { whatIf: !args.includes(FOR_REAL) })], process.stdout);
  return 0;
}

type SettingsReading = { ok: true; settings: Settings } | { ok: false; lines: readonly string[] };

async function settingsOf(source: string, id: string): Promise<SettingsReading> {
  const reading = await readScenario(source);
  if (!reading.ok) return reading;
  const { records } = reading.scenario;
  const record = records.find((candidate) => candidate.id === id);
  if (record?.type === 'tenant') return { ok: true, settings: settingsOfTenant(record) };
  if (record !== undefined && isHost(record)) return { ok: true, settings: settingsOfHost(record) };
  const ids = records.flatMap((candidate) => (candidate.type === 'tenant' || isHost(candidate) ? [candidate.id] : []));
  return { ok: false, lines: [`${id}: ${source} has no tenant and no server of this id. It has: ${ids.join(', ')}`] };
}

async function refuse(lines: readonly string[]): Promise<number> {
  await writeLines(lines.map(onOneLine), process.stderr);
  return EXIT_INVALID_INPUT;
}

// Set, not called: what is still on its way to a pipe must arrive.
process.exitCode = await main(process.argv.slice(2));
