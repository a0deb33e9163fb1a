import { cmdletsRemarks, cmdletsTexts } from '../../content/cmdlets-texts.ts';
import type { Language } from '../../content/language.ts';
import { commandsBetween, EMPTY_SETTINGS, settingsOfHost, settingsOfTenant, type Settings } from '../../exchange/cmdlets/tenant-commands.ts';
import { writeCommands } from '../../exchange/cmdlets/write-commands.ts';
import { isHost } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import { useDocument } from '../document.ts';
import { versionsOf } from '../keep/drawings.ts';

/** A tenant or a server whose settings can be written as cmdlets. */
export type CmdletSubject = { id: string; type: 'tenant' | 'host'; name: string };

/** An earlier state of the drawing, to which the difference can be written. */
export type CmdletBase = { key: string; kind: 'import' | 'version' | 'opened'; savedAt: number | null; scenario: Scenario };

/** What is to be written; `base` null: everything. */
export type CmdletWish = { subject: CmdletSubject; base: CmdletBase | null; whatIf: boolean };

/** The text, and how many commands are in it. */
export type WrittenCmdlets = { text: string; commands: number };

/** Tenants first; servers that have Send connectors after them. */
export function cmdletSubjects({ records }: Scenario): CmdletSubject[] {
  const tenants = records.flatMap((record) => (record.type === 'tenant' ? [{ id: record.id, type: 'tenant' as const, name: record.name }] : []));
  const hosts = records.flatMap((record) => (isHost(record) && record.SendConnectors.length > 0 ? [{ id: record.id, type: 'host' as const, name: record.name }] : []));
  return [...tenants, ...hosts];
}

/** Earlier states of the open drawing: what was imported, the versions that the browser kept, the state in which it was opened. The latest first. */
export async function cmdletBases(): Promise<CmdletBase[]> {
  const { id, past } = useDocument.getState();
  const versions = (await versionsOf(id)).map(({ savedAt, scenario, milestone }): CmdletBase => ({ key: `${savedAt}`, kind: milestone === true ? 'import' : 'version', savedAt, scenario }));
  const [first] = past;
  return first === undefined ? versions : [...versions, { key: 'opened', kind: 'opened', savedAt: null, scenario: first.scenario }];
}

/** Whether a state of the drawing says anything about a tenant or a server. */
export function knowsSubject({ scenario }: CmdletBase, { id }: CmdletSubject): boolean {
  return settingsOf(scenario, id) !== null;
}

/** Writes the cmdlets for the drawing as it is now. */
export function writeCmdlets(drawing: Scenario, { subject, base, whatIf }: CmdletWish, language: Language): WrittenCmdlets {
  const after = settingsOf(drawing, subject.id) ?? EMPTY_SETTINGS;
  const before = base === null ? EMPTY_SETTINGS : (settingsOf(base.scenario, subject.id) ?? EMPTY_SETTINGS);
  const commands = commandsBetween(before, after);
  const head = base === null ? cmdletsRemarks.everything[language](subject.name) : cmdletsRemarks.changes[language](subject.name, baseText(base, language));
  const remarks = [head, cmdletsRemarks.notWritten[language], ...(whatIf ? [cmdletsRemarks.whatIf[language]] : [])];
  return { text: writeCommands(commands, { whatIf, remarks }), commands: commands.length };
}

/** What an earlier state is called. */
export function baseText({ kind, savedAt }: CmdletBase, language: Language): string {
  const when = savedAt === null ? '' : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(savedAt);
  switch (kind) {
    case 'import':
      return cmdletsTexts.afterImport[language](when);
    case 'version':
      return cmdletsTexts.version[language](when);
    case 'opened':
      return cmdletsTexts.opened[language];
  }
}

/**
 * The text as a file. Windows PowerShell 5 takes a script without a byte order mark for one in the system's code page, and would break every
 * name beyond ASCII. Source: about_Character_Encoding.
 */
export function cmdletsFile(text: string): Blob {
  return new Blob([`\ufeff${text.replaceAll('\n', '\r\n')}\r\n`], { type: 'text/plain' });
}

function settingsOf({ records }: Scenario, id: string): Settings | null {
  const record = records.find((candidate) => candidate.id === id);
  if (record === undefined) return null;
  return record.type === 'tenant' ? settingsOfTenant(record) : isHost(record) ? settingsOfHost(record) : null;
}
