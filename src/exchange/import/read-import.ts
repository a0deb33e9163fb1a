import { addressKey } from '../../model/address.ts';
import { normalizeDomain } from '../../model/domain-name.ts';
import { readCommands } from '../cmdlets/read-commands.ts';
import { readPaste } from '../paste/read-paste.ts';
import { readObject } from './read-object.ts';
import type { ImportedObject, ImportReport, ObjectReport } from './report.ts';

/** What two objects of a paste are one thing by: kind and name, as Exchange compares names. */
export function objectKey(object: ImportedObject): string {
  switch (object.kind) {
    case 'AcceptedDomain':
      return `${object.kind} ${normalizeDomain(object.value.DomainName) ?? addressKey(object.value.DomainName)}`;
    case 'OrganizationConfig':
      return object.kind;
    default:
      return `${object.kind} ${object.value.Name.toLowerCase()}`;
  }
}

/** Beyond any text that is written here: a drawing holds less. */
const MAX_COMMANDS_LENGTH = 8_000_000;
/** How such a text begins: with a remark, a step that is none of PowerShell's, or a command. */
const FIRST_COMMAND = /^\s*(?:#|(?:New|Set|Remove|Enable|Disable)-)/;

/**
 * Reads everything that PowerShell printed about a tenant's mail flow, and reports on each object and each property; or the
 * commands that were generated here. Pure; never throws. Of two objects of one kind and name, the first is taken.
 *
 * @param onProgress is told the part that is done, 0 … 1.
 */
export function readImport(text: string, onProgress: (done: number) => void = () => undefined): ImportReport {
  if (text.length <= MAX_COMMANDS_LENGTH && FIRST_COMMAND.test(text)) {
    const generated = readCommands(text.replace(/^\ufeff/, ''));
    if (generated.ok && generated.commands.length > 0) return { objects: [], reports: [], commands: generated.commands, notes: [] };
  }
  const paste = readPaste(text, (done) => onProgress(done * 0.7));
  const objects: ImportedObject[] = [];
  const reports: ObjectReport[] = [];
  const lines = new Map<string, number>();
  paste.objects.forEach((pasted, index) => {
    if (index % 500 === 0) onProgress(0.7 + (0.3 * index) / paste.objects.length);
    const { object, report } = readObject(pasted);
    if (object === null) {
      reports.push(report);
      return;
    }
    const key = objectKey(object);
    const line = lines.get(key);
    if (line === undefined) {
      lines.set(key, report.line);
      objects.push(object);
      reports.push(report);
    } else reports.push({ ...report, refusal: { key: 'duplicate', line } });
  });
  return { objects, reports, commands: [], notes: paste.notes };
}
