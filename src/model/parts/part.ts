import { isOnmicrosoftDomain } from '../service-names.ts';
import type { Organization } from '../organization.ts';
import type { RecordType, ScenarioRecord } from '../record.ts';
import type { Tenant } from '../tenant.ts';
import { newRecord } from '../new-record.ts';

/** The ready-made parts, in the order in which they are offered. */
export const PART_IDS = ['hybridCustomer', 'filterInFront', 'secondTenant', 'relayingPrinter'] as const;
export type PartId = (typeof PART_IDS)[number];

/** What a part is made for. */
export type PartContext = {
  records: readonly ScenarioRecord[];
  /** Id of the organization it is put into; null: the first that fits, or a new one. */
  organization: string | null;
  /** What new records are called, in the reader's language. */
  names: { readonly server: string; readonly filter: string; readonly printer: string };
};

/** The drawing's records with the part in them: what a part adds comes last, what it changes is replaced in its place. */
export type PartResult = { records: ScenarioRecord[]; added: string[] };

/** Makes one record of a type and gives it back with its type known. */
export function make<Type extends RecordType>(
  type: Type,
  records: readonly ScenarioRecord[],
  organization: string | null,
  stem: string,
): Extract<ScenarioRecord, { type: Type }> {
  const record = newRecord(type, { records, organization, stem });
  if (isOfType(record, type)) return record;
  throw new Error(`newRecord made a ${record.type} for a ${type}`);
}

function isOfType<Type extends RecordType>(record: ScenarioRecord, type: Type): record is Extract<ScenarioRecord, { type: Type }> {
  return record.type === type;
}

/** The company's own domain: the first that is not the service's. */
export function mainDomain({ AcceptedDomains }: Tenant): string {
  const names = AcceptedDomains.map(({ DomainName }) => DomainName.toLowerCase());
  return names.find((name) => !isOnmicrosoftDomain(name)) ?? names[0] ?? 'contoso.example';
}

export type Customer = { records: readonly ScenarioRecord[]; organization: Organization; tenant: Tenant; added: string[] };

/** The organization a part is for, with its tenant: the one asked for, the first that has a tenant, or a new one. */
export function customerOf({ records, organization }: PartContext): Customer {
  const frames = records.filter((record) => record.type === 'organization');
  const asked = frames.find((record) => record.id === organization);
  const hasTenant = ({ id }: Organization): boolean => records.some((record) => record.type === 'tenant' && record.organization === id);
  const known = asked ?? frames.find(hasTenant);
  const frame = known ?? make('organization', records, null, 'Organization');
  const withFrame = known === undefined ? [...records, frame] : records;
  const own = withFrame.find((record) => record.type === 'tenant' && record.organization === frame.id);
  const added = known === undefined ? [frame.id] : [];
  if (own?.type === 'tenant') return { records: withFrame, organization: frame, tenant: own, added };
  const tenant = make('tenant', withFrame, frame.id, 'Tenant');
  return { records: [...withFrame, tenant], organization: frame, tenant, added: [...added, tenant.id] };
}

/** The records with one of them replaced. */
export function withRecord(records: readonly ScenarioRecord[], changed: ScenarioRecord): ScenarioRecord[] {
  return records.map((record) => (record.id === changed.id ? changed : record));
}
