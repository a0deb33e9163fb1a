import { connectionIn, FIELD, guidIn, type Fields } from './fields.ts';
import { isOfService } from './host-names.ts';
import type { HeaderField } from './parse-headers.ts';
import { entriesOf, isService, type Hop } from './read-hop.ts';
import type { Certainty, Claim, Direction, Pass } from './reading.ts';

/** The tenant of consumer Outlook. */
const CONSUMER_TENANT = '84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa';

/** A Received line as evidence. */
export function receivedField({ text }: Hop): HeaderField {
  return { name: 'Received', value: text };
}

/**
 * The message's passes through the service, with direction and tenant as far as a header says. The headers of one pass are replaced by those
 * of the next, but for the CrossTenant ones of a tenant's outgoing mail: those are still there when another tenant has received it.
 */
export function findPasses(fields: Fields, hops: readonly Hop[]): Pass[] {
  const passes = openings(hops);
  const newest = passes.at(-1);
  if (newest === undefined) return [];
  const now = statedDirection(fields) ?? incomingTenantDirection(fields);
  const isIncoming = now?.value === 'Incoming';
  newest.direction = now;
  const incomingTenant = fields.first(FIELD.incomingTenant);
  if (isIncoming) newest.tenantId = guidClaim(incomingTenant, 'stated');
  const sender = senderPass(fields, hops, passes, isIncoming);
  if (sender !== null) describeSender(fields, sender, senderCertainty(fields, hops, sender === newest));
  for (const pass of passes) if (pass.direction === null) pass.direction = impliedDirection(hops, pass);
  return passes;
}

type Draft = { -readonly [Key in keyof Pass]: Pass[Key] };

function openings(hops: readonly Hop[]): Draft[] {
  const passes: Draft[] = [];
  let isInside = false;
  hops.forEach((hop, index) => {
    const open = (kind: Pass['kind'], opener: number | null): void => {
      passes.push({ kind, opener, first: index, direction: null, tenantId: null, isConsumer: false });
    };
    if (hop.kind === 'frontDoor') open('frontDoor', index);
    else if (hop.kind === 'submission' || hop.kind === 'clientSubmission') open('mailbox', index);
    else if (isService(hop) && !isInside) open('missing', null);
    if (hop.kind !== 'unreadable') isInside = isService(hop);
  });
  return passes;
}

function statedDirection(fields: Fields): Claim<Direction> | null {
  const field = fields.first(FIELD.direction);
  const word = field?.value.trim().toLowerCase();
  if (field === null || (word !== 'originating' && word !== 'incoming')) return null;
  return { value: word === 'originating' ? 'Originating' : 'Incoming', certainty: 'stated', evidence: [field] };
}

function incomingTenantDirection(fields: Fields): Claim<Direction> | null {
  const field = fields.first(FIELD.incomingTenant);
  return guidIn(field) === null || field === null ? null : { value: 'Incoming', certainty: 'derived', evidence: [field] };
}

function guidClaim(field: HeaderField | null, certainty: Certainty): Claim<string> | null {
  const id = guidIn(field);
  return id === null || field === null ? null : { value: id, certainty, evidence: [field] };
}

/** The pass that the CrossTenant headers speak of. */
function senderPass(fields: Fields, hops: readonly Hop[], passes: readonly Draft[], isIncoming: boolean): Draft | null {
  const newest = passes.at(-1) ?? null;
  const earlier = passes.slice(0, -1);
  const entity = entityOf(fields);
  switch (entity) {
    case 'hosted':
      return (isIncoming ? earlier : passes).findLast(({ kind }) => kind === 'mailbox') ?? (isIncoming ? (earlier.at(-1) ?? null) : newest);
    case 'hybridonprem': {
      const { ip } = connectionIn(fields.first(FIELD.connection));
      const candidates = isIncoming ? earlier : passes;
      const byAddress = ip === null ? undefined : candidates.findLast(({ opener }) => opener !== null && hops[opener]?.ip === ip);
      return byAddress ?? candidates.findLast(({ kind }) => kind !== 'mailbox') ?? null;
    }
    case 'internet':
      return isConsumer(fields) ? (passes.findLast(({ kind }) => kind === 'mailbox') ?? passes[0] ?? null) : newest;
    case null: {
      // It names whoever had the message last, unless the tenant that it came in to is another.
      const id = guidIn(fields.first(FIELD.tenant));
      const incoming = guidIn(fields.first(FIELD.incomingTenant));
      return isIncoming && incoming !== null && incoming !== id ? (earlier.at(-1) ?? null) : newest;
    }
  }
}

/** How far the CrossTenant headers carry. Ones that contradict each other, or the entries themselves, were not all written for this message. */
function senderCertainty(fields: Fields, hops: readonly Hop[], isNewest: boolean): Certainty {
  return contradictsItself(fields, hops) ? 'weak' : isNewest ? 'stated' : 'derived';
}

/** Whether the CrossTenant headers stand twice, name two tenants, or an address that no entry came from. */
export function contradictsItself(fields: Fields, hops: readonly Hop[]): boolean {
  const connection = fields.first(FIELD.connection);
  const [first, second] = [guidIn(fields.first(FIELD.tenant)), guidIn(connection)];
  const { ip } = connectionIn(connection);
  const entries = entriesOf(hops);
  const isElsewhere = ip !== null && entries.length > 0 && entries.every((hop) => hop.ip !== null && hop.ip !== ip);
  return isElsewhere || (first !== null && second !== null && first !== second) || [FIELD.tenant, FIELD.connection, FIELD.entity].some((name) => fields.count(name) > 1);
}

function describeSender(fields: Fields, pass: Draft, certainty: Certainty): void {
  const entityField = fields.first(FIELD.entity);
  const entity = entityOf(fields);
  pass.isConsumer = isConsumer(fields);
  if (!pass.isConsumer) pass.tenantId ??= guidClaim(fields.first(FIELD.tenant), certainty) ?? guidClaim(fields.first(FIELD.connection), certainty);
  if (pass.direction !== null || entityField === null || entity === null || pass.isConsumer) return;
  pass.direction = { value: entity === 'internet' ? 'Incoming' : 'Originating', certainty: entity === 'internet' && certainty === 'stated' ? 'derived' : certainty, evidence: [entityField] };
}

/** What the way in says where no header does. */
function impliedDirection(hops: readonly Hop[], pass: Draft): Claim<Direction> | null {
  const hop = pass.opener === null ? undefined : hops[pass.opener];
  if (hop === undefined || pass.isConsumer) return null;
  if (pass.kind === 'mailbox') return { value: 'Originating', certainty: 'derived', evidence: [receivedField(hop)] };
  return hop.fromService ? { value: 'Incoming', certainty: hop.ip !== null && isOfService(hop.ip) ? 'derived' : 'weak', evidence: [receivedField(hop)] } : null;
}

/** X-MS-Exchange-CrossTenant-FromEntityHeader. */
export function entityOf(fields: Fields): 'hosted' | 'hybridonprem' | 'internet' | null {
  const word = fields.first(FIELD.entity)?.value.trim().toLowerCase();
  return word === 'hosted' || word === 'hybridonprem' || word === 'internet' ? word : null;
}

/** Whether the message was sent by consumer Outlook. */
export function isConsumer(fields: Fields): boolean {
  return entityOf(fields) === 'internet' && guidIn(fields.first(FIELD.tenant)) === CONSUMER_TENANT;
}
