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
  if (tenant === undefined || after === undefined || more.length > 0) return refuse(USAGE);
  const now = await settingsOf(after, tenant);
  const old = before === undefined ? EMPTY_SETTINGS : await settingsOf(before, tenant);
  if (now === null || old === null) return refuse(`${now === null ? after : (before ?? '')}: no scenario with the tenant or server ${tenant}`);
  await writeLines([writeCommands(commandsBetween(old, now), { whatIf: !args.includes(FOR_REAL) })], process.stdout);
  return 0;
}

async function settingsOf(source: string, tenant: string): Promise<Settings | null> {
  const reading = await readScenario(source);
  const record = reading.ok ? reading.scenario.records.find(({ id }) => id === tenant) : undefined;
  if (record === undefined) return null;
  return record.type === 'tenant' ? settingsOfTenant(record) : isHost(record) ? settingsOfHost(record) : null;
}

async function refuse(line: string): Promise<number> {
  await writeLines([onOneLine(line)], process.stderr);
  return EXIT_INVALID_INPUT;
}

// Set, not called: what is still on its way to a pipe must arrive.
process.exitCode = await main(process.argv.slice(2));
