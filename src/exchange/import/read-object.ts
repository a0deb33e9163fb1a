import { acceptedDomainSchema } from '../../model/accepted-domain.ts';
import { inboundConnectorSchema } from '../../model/inbound-connector.ts';
import { outboundConnectorSchema } from '../../model/outbound-connector.ts';
import { parseWith, type Parsed } from '../../model/problem.ts';
import { sendConnectorSchema } from '../../model/send-connector.ts';
import { transportRuleSchema } from '../../model/transport-rule.ts';
import type { PastedObject, PastedProperties, PastedValue } from '../paste/pasted.ts';
import { isObjectKind, kindOf, type ObjectKind } from './kinds.ts';
import { classOf, PARTNER_ONLY, usedProperty } from './properties.ts';
import { isReservedName, readKept, readUsed, textOf, type JsonValue } from './read-value.ts';
import type { ImportedObject, ObjectRefusal, ObjectReport, PropertyNote, PropertyReport, PropertyStatus } from './report.ts';

/** One object that was read: its report, and the object itself where it is taken. */
export type ReadObject = { object: ImportedObject | null; report: ObjectReport };

const MAX_NAMES = 8;
/** A capitalised key is Microsoft's; the document takes no other from a paste. */
const VENDOR_NAME = /^[A-Z]\w{0,80}$/;

/** Recognises one object, reads its properties into the model's form, and says of each what becomes of it. */
export function readObject(pasted: PastedObject): ReadObject {
  const kind = kindOf(pasted);
  const { format, line } = pasted;
  if (!isObjectKind(kind)) {
    const refusal: ObjectRefusal = kind === null ? { key: 'unrecognized', properties: [...pasted.properties.keys()].slice(0, MAX_NAMES) } : { key: 'otherKind', kind };
    return { object: null, report: { kind: null, name: nameOf(pasted.properties), format, line, refusal, properties: [] } };
  }
  const properties = withNames(kind, pasted);
  const values: { name: string; value: JsonValue }[] = [];
  const reports: PropertyReport[] = [];
  for (const [name, value] of properties) {
    const read = readProperty(kind, name, value);
    reports.push({ name, status: read.status, notes: read.notes });
    if (read.value !== undefined) values.push({ name, value: read.value });
  }
  const raw = Object.fromEntries(values.map(({ name, value }) => [name, value]));
  const report = { kind, name: nameOf(properties), format, line, properties: withoutEffect(kind, raw, reports) };
  if (textOf(properties.get('Ensure') ?? null) === 'Absent') return { object: null, report: { ...report, refusal: { key: 'absent' } } };
  // A value that the model refuses is never replaced by a default: the object would be another one than the tenant has.
  const invalid = reports.flatMap(({ name, notes }) => notes.flatMap((note) => (note.key === 'valueRefused' ? [{ name, problem: note.problem }] : [])))[0];
  if (invalid !== undefined) return { object: null, report: { ...report, refusal: { key: 'invalidProperty', ...invalid } } };
  const object = toModel(kind, raw);
  return object.ok ? { object: object.value, report: { ...report, refusal: null } } : { object: null, report: { ...report, refusal: refusalOf(object, properties) } };
}

/**
 * Microsoft365DSC calls a Name `Identity` and a State `Enabled`; a Get- cmdlet's Identity repeats the Name, so it stands in where a
 * selection of columns left the Name out.
 */
function withNames(kind: ObjectKind, { format, properties }: PastedObject): PastedProperties {
  const key = kind === 'AcceptedDomain' ? 'DomainName' : 'Name';
  const identity = properties.get('Identity');
  const added = new Map(properties);
  if (kind !== 'OrganizationConfig' && !properties.has(key) && identity !== undefined) added.set(key, identity);
  const enabled = properties.get('Enabled');
  if (kind === 'TransportRule' && format === 'dsc' && enabled !== undefined && !properties.has('State')) added.set('State', textOf(enabled) === 'false' ? 'Disabled' : 'Enabled');
  return added;
}

function readProperty(kind: ObjectKind, name: string, pasted: PastedValue): { status: PropertyStatus; value: JsonValue | undefined; notes: readonly PropertyNote[] } {
  if (isReservedName(name)) return { status: 'refused', value: undefined, notes: [{ key: 'reservedName' }] };
  const used = usedProperty(kind, name);
  if (used !== undefined) {
    const read = readUsed(name, pasted, used);
    return { ...read, status: read.value === undefined ? 'refused' : 'used' };
  }
  const propertyClass = classOf(kind, name);
  if (propertyClass === 'readOnly') return { status: 'refused', value: undefined, notes: [{ key: 'readOnly' }] };
  if (kind === 'OrganizationConfig') return { status: 'refused', value: undefined, notes: [{ key: 'noPlace' }] };
  if (!VENDOR_NAME.test(name)) return { status: 'refused', value: undefined, notes: [{ key: 'reservedName' }] };
  const { value, notes } = readKept(pasted);
  const isRefused = notes.some((note) => note.key === 'collapsed' || note.key === 'expression');
  if (isRefused) return { status: 'refused', value: undefined, notes };
  if (propertyClass === 'unknown') return { status: 'unknown', value, notes };
  return { status: 'kept', value, notes: propertyClass === 'notSimulated' && value !== undefined && value !== false ? [...notes, { key: 'notSimulated' }] : notes };
}

/** Restrictions and scopes of a connector that is no Partner connector are kept, and change nothing. */
function withoutEffect(kind: ObjectKind, raw: { [name: string]: JsonValue }, reports: readonly PropertyReport[]): readonly PropertyReport[] {
  if (kind !== 'InboundConnector' || raw['ConnectorType'] !== 'OnPremises') return reports;
  return reports.map((report) =>
    report.status === 'used' && PARTNER_ONLY.has(report.name) ? { ...report, status: 'kept', notes: [...report.notes, { key: 'partnerOnly' }] } : report,
  );
}

function toModel(kind: ObjectKind, raw: { [name: string]: JsonValue }): Parsed<ImportedObject> {
  const given = Object.keys(raw);
  switch (kind) {
    case 'InboundConnector':
      return mapParsed(parseWith(inboundConnectorSchema, raw), (value) => ({ kind, given, value }));
    case 'OutboundConnector':
      return mapParsed(parseWith(outboundConnectorSchema, raw), (value) => ({ kind, given, value }));
    case 'AcceptedDomain':
      return mapParsed(parseWith(acceptedDomainSchema, raw), (value) => ({ kind, given, value }));
    case 'TransportRule':
      return mapParsed(parseWith(transportRuleSchema, raw), (value) => ({ kind, given, value }));
    case 'SendConnector':
      return mapParsed(parseWith(sendConnectorSchema, raw), (value) => ({ kind, given, value }));
    case 'OrganizationConfig':
      return typeof raw['RejectDirectSend'] === 'boolean'
        ? { ok: true, value: { kind, given, value: { RejectDirectSend: raw['RejectDirectSend'] } } }
        : { ok: false, problems: [{ key: 'missing', path: 'RejectDirectSend', received: 'nothing', expected: null }] };
  }
}

function mapParsed<T>(parsed: Parsed<T>, wrap: (value: T) => ImportedObject): Parsed<ImportedObject> {
  return parsed.ok ? { ok: true, value: wrap(parsed.value) } : parsed;
}

/** Which property keeps the object out: it is missing, or could not be read. */
function refusalOf(parsed: Extract<Parsed<ImportedObject>, { ok: false }>, properties: PastedProperties): ObjectRefusal {
  const [problem] = parsed.problems;
  const name = problem?.path.replace(/[.[].*$/, '') ?? '';
  return problem === undefined || !properties.has(name) ? { key: 'missingProperty', name } : { key: 'invalidProperty', name, problem };
}

function nameOf(properties: PastedProperties): string {
  const name = ['Name', 'DomainName', 'Identity', 'DisplayName'].map((key) => textOf(properties.get(key) ?? null)).find((text) => text !== null && text !== '');
  return (name ?? '').slice(0, 200);
}
