import type { HeaderField } from './parse-headers.ts';

/** Fields by name, whatever its case. The first of a name is the newest: servers write on top. */
export type Fields = {
  all: readonly HeaderField[];
  first: (name: string) => HeaderField | null;
  count: (name: string) => number;
};

/** Fields for many questions. */
export function indexFields(all: readonly HeaderField[]): Fields {
  const byName = new Map<string, HeaderField[]>();
  for (const field of all) {
    const key = field.name.toLowerCase();
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [field]);
    else known.push(field);
  }
  return { all, first: (name) => byName.get(name.toLowerCase())?.[0] ?? null, count: (name) => byName.get(name.toLowerCase())?.length ?? 0 };
}

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** The first GUID in a field, in lower case. */
export function guidIn(field: HeaderField | null): string | null {
  return GUID.exec(field?.value ?? '')?.[0]?.toLowerCase() ?? null;
}

/** `TenantId=…;Ip=[…];Helo=[…]`: X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp. */
export function connectionIn(field: HeaderField | null): { ip: string | null; helo: string | null } {
  return { ip: /\bIp=\[([^\]]{2,60})\]/i.exec(field?.value ?? '')?.[1]?.toLowerCase() ?? null, helo: /\bHelo=\[([^\]]{1,255})\]/i.exec(field?.value ?? '')?.[1] ?? null };
}

/** The number of X-EOPAttributedMessage: entries at the front door before the last one; null where there is none. */
export function entriesCounted(field: HeaderField | null): number | null {
  const digits = /^\s*(\d{1,3})\s*$/.exec(field?.value ?? '')?.[1];
  return digits === undefined ? null : Number(digits) + 1;
}

/** Whether a field is one that only Microsoft's service writes. */
export function isMicrosofts({ name }: HeaderField): boolean {
  return /^(?:X-MS-Exchange-|X-EOP|X-Forefront-Antispam|X-MS-Office365-|X-OriginatorOrg)/i.test(name);
}

export const FIELD = {
  direction: 'X-MS-Exchange-Organization-MessageDirectionality',
  incomingTenant: 'X-EOPTenantAttributedMessage',
  counter: 'X-EOPAttributedMessage',
  tenant: 'X-MS-Exchange-CrossTenant-Id',
  connection: 'X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp',
  entity: 'X-MS-Exchange-CrossTenant-FromEntityHeader',
  authAs: 'X-MS-Exchange-CrossTenant-AuthAs',
  organizationAuthAs: 'X-MS-Exchange-Organization-AuthAs',
  originator: 'X-OriginatorOrg',
  filterReport: 'X-Forefront-Antispam-Report',
} as const;
