import { parseHeaders, type HeaderField } from './parse-headers.ts';
import { readHop, type Hop } from './read-hop.ts';
import { UNKNOWABLE, type Certainty, type Conclusion, type Doubt, type Finding, type HeaderReading } from './reading.ts';

/** The tenant of consumer Outlook. */
const CONSUMER_TENANT = '84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa';
const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const MICROSOFT = /^(?:X-MS-Exchange-|X-EOP|X-Forefront-Antispam|X-MS-Office365-|X-OriginatorOrg)/i;
/** Fields that the service writes once a pass and replaces; two of them are one too many. */
const SINGLE = ['X-MS-Exchange-Organization-MessageDirectionality', 'X-MS-Exchange-CrossTenant-Id', 'X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp', 'X-MS-Exchange-CrossTenant-FromEntityHeader'];

type Fields = { all: readonly HeaderField[]; first: (name: string) => HeaderField | null };

/**
 * What a message's header tells about its attribution. Never throws. Whatever stands below the newest hop that its reader trusts can be
 * forged; conclusions are about the newest pass, which the service itself wrote.
 */
export async function readHeaders(text: string): Promise<HeaderReading> {
  const { fields, isCut } = await parseHeaders(text);
  const byName = new Map<string, HeaderField>();
  for (const field of fields) if (!byName.has(field.name.toLowerCase())) byName.set(field.name.toLowerCase(), field);
  const known: Fields = { all: fields, first: (name) => byName.get(name.toLowerCase()) ?? null };
  const hops = fields.filter(({ name }) => name.toLowerCase() === 'received').map(({ value }) => readHop(value)).toReversed();
  const entries = hops.flatMap((hop, index) => (hop.kind === 'frontDoor' ? [index] : []));
  const conclusions = conclude(known, hops, entries);
  const isMicrosoft = hops.some(isService) || fields.some(({ name }) => MICROSOFT.test(name));
  return { hops, entries, conclusions, doubts: doubt(known, hops, entries, isCut), unknowable: isMicrosoft ? UNKNOWABLE : [] };
}

function isService(hop: Hop): boolean {
  return ['submission', 'frontDoor', 'proxy', 'service', 'delivery', 'leaving'].includes(hop.kind);
}

function conclude(fields: Fields, hops: readonly Hop[], entries: readonly number[]): Conclusion[] {
  const withService = hops.some(isService);
  const conclusions: Conclusion[] = [];
  const say = (finding: Finding, certainty: Certainty, ...evidence: (HeaderField | null)[]): void => {
    // Without a hop of the service, its headers are hearsay.
    conclusions.push({ finding, certainty: withService ? certainty : 'weak', evidence: evidence.filter((field) => field !== null) });
  };
  sayDirection(fields, say);
  sayTenant(fields, say);
  const authAs = fields.first('X-MS-Exchange-CrossTenant-AuthAs') ?? fields.first('X-MS-Exchange-Organization-AuthAs');
  if (authAs !== null) say({ key: 'authAs', value: authAs.value.trim() }, 'stated', authAs);
  const organization = fields.first('X-OriginatorOrg');
  if (organization !== null) say({ key: 'originatorOrganization', domain: organization.value.trim() }, 'stated', organization);
  const counter = fields.first('X-EOPAttributedMessage');
  if (counter !== null && /^\s*\d{1,3}\s*$/.test(counter.value)) say({ key: 'passes', count: Number(counter.value) + 1 }, 'derived', counter);
  else if (entries.length > 0) say({ key: 'passes', count: entries.length }, 'derived', ...fields.all.filter(({ name }) => name.toLowerCase() === 'received'));
  const hybrid = fields.first('X-OrganizationHeadersPreserved') ?? fields.first('X-CrossPremisesHeadersPromoted');
  if (hybrid !== null) say({ key: 'hybridHeaders' }, 'stated', hybrid);
  const skipped = fields.first('X-MS-Exchange-ExternalOriginalInternetSender') ?? fields.first('X-MS-Exchange-SkipListedInternetSender');
  if (skipped !== null) say({ key: 'enhancedFiltering', ip: /ip=\[([0-9a-f.:]+)\]/i.exec(skipped.value)?.[1] ?? null }, 'stated', skipped);
  const earlier = fields.first('X-MS-Exchange-Transport-CrossTenantHeadersStripped') ?? fields.all.find(({ name }) => /-Untrusted$|-Id-Prvs$/i.test(name)) ?? null;
  if (earlier !== null) say({ key: 'earlierPass' }, 'derived', earlier);
  return conclusions;
}

type Say = (finding: Finding, certainty: Certainty, ...evidence: (HeaderField | null)[]) => void;

function sayDirection(fields: Fields, say: Say): void {
  const stated = fields.first('X-MS-Exchange-Organization-MessageDirectionality');
  const entity = fields.first('X-MS-Exchange-CrossTenant-FromEntityHeader');
  const incomingTo = fields.first('X-EOPTenantAttributedMessage');
  const word = stated?.value.trim().toLowerCase();
  if (word === 'originating' || word === 'incoming') say({ key: 'direction', direction: word === 'originating' ? 'Originating' : 'Incoming' }, 'stated', stated);
  switch (entity?.value.trim().toLowerCase()) {
    case 'hosted':
      say({ key: 'mailboxSubmission' }, 'stated', entity);
      break;
    case 'hybridonprem':
      say({ key: 'throughConnector' }, 'stated', entity);
      break;
    case 'internet': {
      const isConsumer = fields.first('X-MS-Exchange-CrossTenant-Id')?.value.toLowerCase().includes(CONSUMER_TENANT) === true;
      if (isConsumer) say({ key: 'consumer' }, 'stated', entity, fields.first('X-MS-Exchange-CrossTenant-Id'));
      else if (stated === null) say({ key: 'direction', direction: 'Incoming' }, 'derived', entity);
      break;
    }
    default:
      if (stated === null && incomingTo !== null) say({ key: 'direction', direction: 'Incoming' }, 'derived', incomingTo);
  }
}

function sayTenant(fields: Fields, say: Say): void {
  const attributed = fields.first('X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp');
  const crossTenant = fields.first('X-MS-Exchange-CrossTenant-Id');
  const incomingTo = fields.first('X-EOPTenantAttributedMessage');
  const id = GUID.exec(crossTenant?.value ?? '')?.[0] ?? GUID.exec(attributed?.value ?? '')?.[0];
  if (id !== undefined) say({ key: 'tenant', id: id.toLowerCase() }, 'stated', crossTenant, attributed);
  const incomingId = GUID.exec(incomingTo?.value ?? '')?.[0];
  if (incomingId !== undefined) say({ key: 'attributedTenant', id: incomingId.toLowerCase() }, 'stated', incomingTo);
  const parts = connecting(attributed);
  if (parts.ip !== null) say({ key: 'connectingAddress', ip: parts.ip }, 'stated', attributed);
  if (parts.helo !== null) say({ key: 'helo', name: parts.helo }, 'stated', attributed);
}

/** `TenantId=…;Ip=[…];Helo=[…]` */
function connecting(field: HeaderField | null): { ip: string | null; helo: string | null } {
  return { ip: /\bIp=\[([^\]]{2,60})\]/i.exec(field?.value ?? '')?.[1]?.toLowerCase() ?? null, helo: /\bHelo=\[([^\]]{1,255})\]/i.exec(field?.value ?? '')?.[1] ?? null };
}

function doubt(fields: Fields, hops: readonly Hop[], entries: readonly number[], isCut: boolean): Doubt[] {
  const doubts: Doubt[] = [];
  const hasHeaders = fields.all.some(({ name }) => MICROSOFT.test(name));
  const hasService = hops.some(isService);
  if (isCut) doubts.push({ key: 'cut' });
  if (hops.length === 0) doubts.push({ key: 'noReceived' });
  if (!hasService && !hasHeaders) doubts.push({ key: 'notMicrosoft' });
  if (!hasService && hasHeaders) doubts.push({ key: 'withoutService' });
  hops.forEach((hop, index) => {
    if (hop.kind === 'unreadable') doubts.push({ key: 'unreadableHop', hop: index });
    const before = hops[index - 1]?.time ?? null;
    // Clocks of different servers differ by seconds; a minute is more than that.
    if (hop.time !== null && before !== null && before - hop.time > 60_000) doubts.push({ key: 'timeRunsBack', hop: index });
  });
  const newest = hops[entries.at(-1) ?? -1];
  const { ip, helo } = connecting(fields.first('X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp'));
  if (ip !== null && newest?.ip != null && ip !== newest.ip) doubts.push({ key: 'addressDiffers', header: ip, hop: newest.ip });
  if (helo !== null && newest?.from != null && helo.toLowerCase() !== newest.from.toLowerCase()) doubts.push({ key: 'heloDiffers', header: helo, hop: newest.from });
  const counted = Number(/^\s*(\d{1,3})\s*$/.exec(fields.first('X-EOPAttributedMessage')?.value ?? '')?.[1] ?? Number.NaN) + 1;
  if (!Number.isNaN(counted) && counted !== entries.length) doubts.push({ key: 'passesDiffer', counted, seen: entries.length });
  for (const name of SINGLE) {
    const count = fields.all.filter((field) => field.name.toLowerCase() === name.toLowerCase()).length;
    if (count > 1) doubts.push({ key: 'repeated', name, count });
  }
  const first = GUID.exec(fields.first('X-MS-Exchange-CrossTenant-Id')?.value ?? '')?.[0]?.toLowerCase();
  const second = GUID.exec(fields.first('X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp')?.value ?? '')?.[0]?.toLowerCase();
  if (first !== undefined && second !== undefined && first !== second) doubts.push({ key: 'tenantsDiffer', first, second });
  const isOutside = hops.at(-1)?.kind === 'leaving' || hops.at(-1)?.kind === 'other';
  if (isOutside && fields.all.some(({ name }) => /^X-MS-Exchange-CrossPremises-/i.test(name))) doubts.push({ key: 'leakedHeaders' });
  return doubts;
}
