import { connectionIn, entriesCounted, FIELD, guidIn, type Fields } from './fields.ts';
import { contradictsItself, entityOf, isConsumer, receivedField } from './find-passes.ts';
import { isOfService } from './host-names.ts';
import type { HeaderField } from './parse-headers.ts';
import { entriesOf, type Hop } from './read-hop.ts';
import type { Certainty, Conclusion, Finding, Pass } from './reading.ts';
import { vouchedFrom, vouchesForService } from './vouched-from.ts';

/** What a header lets one conclude, pass by pass and then of the message. */
export function conclude(fields: Fields, hops: readonly Hop[], passes: readonly Pass[]): Conclusion[] {
  return [...passes.flatMap((pass, index) => ofPass(fields, hops, passes, pass, index)), ...withoutPass(fields, passes), ...ofMessage(fields, hops)];
}

/**
 * A certainty as far as the lines carry it that it rests on: whatever its sender can have written fits at best. Server names are no proof
 * that the service wrote a line, so without one that is vouched for nothing is more than weak.
 */
export function carried(certainty: Certainty, hops: readonly Hop[], pass: Pass | null): Certainty {
  return vouchesForService(hops) && (pass === null || pass.first >= vouchedFrom(hops)) ? certainty : 'weak';
}

function ofPass(fields: Fields, hops: readonly Hop[], passes: readonly Pass[], pass: Pass, index: number): Conclusion[] {
  const found: Conclusion[] = [];
  const say = (finding: Finding, certainty: Certainty, ...evidence: (HeaderField | null)[]): void => {
    found.push({ finding, certainty: carried(certainty, hops, pass), evidence: evidence.filter((field) => field !== null), pass: index });
  };
  const hop = pass.opener === null ? null : (hops[pass.opener] ?? null);
  const isNewest = index === passes.length - 1;
  const entity = fields.first(FIELD.entity);
  const byHeader: Certainty = contradictsItself(fields, hops) ? 'weak' : 'stated';
  if (pass.direction !== null) say({ key: 'direction', direction: pass.direction.value }, pass.direction.certainty, ...pass.direction.evidence);
  if (pass.isConsumer) say({ key: 'consumer' }, byHeader, entity, fields.first(FIELD.tenant));
  // The pass that the entity speaks of is the one that the tenant of the sender was found for.
  const isSender = pass.direction?.value === 'Originating' && (isNewest || pass.tenantId !== null);
  if (isSender && entityOf(fields) === 'hosted') say({ key: 'mailboxSubmission' }, byHeader, entity);
  if (isSender && entityOf(fields) === 'hybridonprem') say({ key: 'throughConnector' }, byHeader, entity);
  if (hop !== null && pass.kind === 'frontDoor' && hop.fromService) say({ key: 'fromOtherTenant' }, hop.ip !== null && isOfService(hop.ip) ? 'derived' : 'weak', receivedField(hop));
  if (pass.tenantId !== null) {
    const isAttributed = pass.tenantId.evidence.includes(fields.first(FIELD.incomingTenant) ?? { name: '', value: '' });
    say({ key: isAttributed ? 'attributedTenant' : 'tenant', id: pass.tenantId.value }, pass.tenantId.certainty, ...pass.tenantId.evidence);
  }
  if (pass.kind === 'frontDoor' && hop !== null) sayConnection(fields, hop, isNewest || isSender, say);
  return found;
}

type Say = (finding: Finding, certainty: Certainty, ...evidence: (HeaderField | null)[]) => void;

/** The address and the name at the front door: the hop has both, and for mail of a tenant's own servers a header repeats them. */
function sayConnection(fields: Fields, hop: Hop, mayRepeat: boolean, say: Say): void {
  const field = fields.first(FIELD.connection);
  const { ip, helo } = connectionIn(field);
  const repeats = mayRepeat && ip !== null && ip === hop.ip;
  if (hop.ip !== null) say({ key: 'connectingAddress', ip: hop.ip }, 'stated', receivedField(hop), repeats ? field : null);
  if (hop.from !== null) say({ key: 'helo', name: hop.from }, 'stated', receivedField(hop), repeats && helo?.toLowerCase() === hop.from.toLowerCase() ? field : null);
}

/** What the service's headers say where there is no hop of the service at all: hearsay. */
function withoutPass(fields: Fields, passes: readonly Pass[]): Conclusion[] {
  if (passes.length > 0) return [];
  const found: Conclusion[] = [];
  const say = (finding: Finding, field: HeaderField | null): void => {
    if (field !== null) found.push({ finding, certainty: 'weak', evidence: [field], pass: null });
  };
  const direction = fields.first(FIELD.direction)?.value.trim().toLowerCase();
  if (direction === 'originating') say({ key: 'direction', direction: 'Originating' }, fields.first(FIELD.direction));
  if (direction === 'incoming') say({ key: 'direction', direction: 'Incoming' }, fields.first(FIELD.direction));
  if (isConsumer(fields)) say({ key: 'consumer' }, fields.first(FIELD.entity));
  if (entityOf(fields) === 'hosted') say({ key: 'mailboxSubmission' }, fields.first(FIELD.entity));
  if (entityOf(fields) === 'hybridonprem') say({ key: 'throughConnector' }, fields.first(FIELD.entity));
  const tenant = guidIn(fields.first(FIELD.tenant));
  if (tenant !== null) say({ key: 'tenant', id: tenant }, fields.first(FIELD.tenant));
  const incoming = guidIn(fields.first(FIELD.incomingTenant));
  if (incoming !== null) say({ key: 'attributedTenant', id: incoming }, fields.first(FIELD.incomingTenant));
  const { ip, helo } = connectionIn(fields.first(FIELD.connection));
  if (ip !== null) say({ key: 'connectingAddress', ip }, fields.first(FIELD.connection));
  if (helo !== null) say({ key: 'helo', name: helo }, fields.first(FIELD.connection));
  return found;
}

function ofMessage(fields: Fields, hops: readonly Hop[]): Conclusion[] {
  const found: Conclusion[] = [];
  const say = (finding: Finding, certainty: Certainty, ...evidence: readonly (HeaderField | null)[]): void => {
    found.push({ finding, certainty: carried(certainty, hops, null), evidence: evidence.filter((field) => field !== null), pass: null });
  };
  const counter = fields.first(FIELD.counter);
  const counted = entriesCounted(counter);
  const entries = entriesOf(hops);
  if (counted !== null) say({ key: 'passes', count: counted }, 'derived', counter);
  else if (entries.length > 0) say({ key: 'passes', count: entries.length }, 'derived', ...entries.map(receivedField));
  const authAs = fields.first(FIELD.authAs) ?? fields.first(FIELD.organizationAuthAs);
  if (authAs !== null) say({ key: 'authAs', value: authAs.value.trim().slice(0, 100) }, 'stated', authAs);
  const originator = fields.first(FIELD.originator);
  if (originator !== null) say({ key: 'originatorOrganization', domain: originator.value.trim().slice(0, 255) }, 'stated', originator);
  const report = fields.first(FIELD.filterReport);
  if (report !== null) say({ key: 'filterReport', ...reportIn(report) }, 'stated', report);
  const hybrid = fields.first('X-OrganizationHeadersPreserved') ?? fields.first('X-CrossPremisesHeadersPromoted');
  if (hybrid !== null) say({ key: 'hybridHeaders' }, 'stated', hybrid);
  const skipped = fields.first('X-MS-Exchange-ExternalOriginalInternetSender') ?? fields.first('X-MS-Exchange-SkipListedInternetSender');
  if (skipped !== null) say({ key: 'enhancedFiltering', ip: /ip=\[([0-9a-f.:]+)\]/i.exec(skipped.value)?.[1] ?? null }, 'stated', skipped);
  const earlier = fields.first('X-MS-Exchange-Transport-CrossTenantHeadersStripped') ?? fields.all.find(({ name }) => /-Untrusted$|-Id-Prvs$/i.test(name)) ?? null;
  if (earlier !== null) say({ key: 'earlierPass' }, 'derived', earlier);
  return found;
}

/** `CIP:…;H:…;DIR:…;` */
function reportIn({ value }: HeaderField): { ip: string | null; helo: string | null; direction: string | null } {
  const read = (name: string): string | null => new RegExp(`(?:^|;)\\s*${name}:([^;]{1,255})`, 'i').exec(value)?.[1]?.trim() ?? null;
  return { ip: read('CIP'), helo: read('H'), direction: read('DIR') };
}
