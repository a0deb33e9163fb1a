import type { Key } from './keys.ts';
import type { Raw } from './raw.ts';
import type { Fallback, Field, Noun, Shape } from './shape.ts';

/*
 * What the dense form knows of the document: every noun, its fields in the order in which they are written, and what a
 * field is when nothing is written. A noun's own fields come before its lists of nouns, since a key belongs to the
 * innermost noun that has it.
 *
 * Frozen, like the keys: fields and choices may be appended, and a fallback stays what it is even when the schema's
 * default changes. What the tables do not know travels as JSON.
 */

const text: Shape = { kind: 'text' };
const name: Shape = { kind: 'name' };
const id: Shape = { kind: 'id' };
const number: Shape = { kind: 'number' };
const flag: Shape = { kind: 'flag' };
const placement: Shape = { kind: 'placement' };
const choice = (...values: readonly string[]): Shape => ({ kind: 'choice', values });
const anyOf = (noun: Noun): Shape => ({ kind: 'noun', noun });

const always = (value: unknown): Fallback => () => value;
const yes = always(true);
const no = always(false);
const none = always(null);
const unknown = always(undefined);

function one(key: Key, shape: Shape, fallback: Fallback): Field {
  return { name: key, many: false, ways: [{ key, shape }], fallback };
}

function many(key: Key, item: Shape, fallback: Fallback = always([])): Field {
  return { name: key, many: true, ways: [{ key, shape: item }], fallback };
}

/** A part of the picture, under a name that no noun of the document has (picture.ts). */
function place(fieldName: string, key: Key): Field {
  return { name: fieldName, many: false, ways: [{ key, shape: placement }], fallback: unknown };
}

/** A list with several kinds of items; each begins with a key of its own. */
function kinds(list: string, nouns: readonly [key: Key, noun: Noun][]): Field {
  return { name: list, many: true, ways: nouns.map(([key, kind]) => ({ key, shape: anyOf(kind) })), fallback: always([]) };
}

function noun(first: Noun['head'], fields: readonly Field[], constant: Raw = {}): Noun {
  return { constant, head: first, fields };
}

function head(field: string, shape: Shape, suggests: (head: string) => readonly string[] = () => []): Noun['head'] {
  return { name: field, shape, suggests };
}

const withName = head('Name', text);

const acceptedDomain = noun(head('DomainName', name), [
  one('DomainType', choice('Authoritative', 'InternalRelay'), always('Authoritative')),
  one('MatchSubDomains', flag, no),
]);

const certificate = noun(head('subject', name), [
  one('trusted', flag, yes),
  many('subjectAlternativeNames', name),
]);

const recipient = noun(head('PrimarySmtpAddress', name), [
  one('RecipientType', choice('UserMailbox', 'MailUser'), always('UserMailbox')),
  many('EmailAddresses', name),
  one('ExternalEmailAddress', name, none),
  one('ForwardingSmtpAddress', name, none),
  one('DeliverToMailboxAndForward', flag, no),
]);

/** Who names smart hosts does not look for MX records. */
const unlessSmartHosts: Fallback = ({ SmartHosts }) => !(Array.isArray(SmartHosts) && SmartHosts.length > 0);

const sendConnector = noun(withName, [
  one('Enabled', flag, yes),
  many('AddressSpaces', name, always(['*'])),
  many('SmartHosts', name),
  one('DNSRoutingEnabled', flag, unlessSmartHosts),
  one('IgnoreSTARTTLS', flag, no),
  one('presentsCertificate', flag, yes),
  one('authenticatesAs', name, none),
]);

const inboundConnector = noun(withName, [
  one('Enabled', flag, yes),
  one('ConnectorType', choice('OnPremises', 'Partner'), always('OnPremises')),
  one('TlsSenderCertificateName', name, none),
  many('SenderIPAddresses', name),
  many('SenderDomains', name),
  one('RequireTls', flag, no),
  one('RestrictDomainsToCertificate', flag, no),
  one('RestrictDomainsToIPAddresses', flag, no),
  many('AssociatedAcceptedDomains', name),
]);

const outboundConnector = noun(withName, [
  one('Enabled', flag, yes),
  one('ConnectorType', choice('OnPremises', 'Partner'), always('OnPremises')),
  many('RecipientDomains', name),
  one('AllAcceptedDomains', flag, no),
  many('SmartHosts', name),
  one('UseMXRecord', flag, unlessSmartHosts),
  one('IsTransportRuleScoped', flag, no),
  one('RouteAllMessagesViaOnPremises', flag, no),
  one('SenderRewritingEnabled', flag, no),
  one('TestMode', flag, no),
]);

const transportRule = noun(withName, [
  one('State', choice('Enabled', 'Disabled'), always('Enabled')),
  many('SenderDomainIs', name),
  many('RecipientDomainIs', name),
  one('HeaderContainsMessageHeader', text, none),
  many('HeaderContainsWords', text),
  one('ExceptIfHeaderContainsMessageHeader', text, none),
  many('ExceptIfHeaderContainsWords', text),
  one('RouteMessageOutboundConnector', text, none),
  one('SenderAddressLocation', choice('Header', 'Envelope', 'HeaderOrEnvelope'), always('Header')),
]);

const isOrganization = (record: Raw): boolean => record['type'] === 'organization';

/** The organization that was begun last, by its place: its servers and its tenant usually follow it. */
const latestOrganization: Fallback = (_, siblings) => {
  const index = siblings.findLastIndex(isOrganization);
  return index < 0 ? null : index;
};

/** What the ids of this product's new records begin with. */
const ID_STEMS = new Map<unknown, string>([
  ['organization', 'organization'],
  ['onPremisesServer', 'server'],
  ['gateway', 'gateway'],
  ['tenant', 'tenant'],
  ['internetHost', 'host'],
  ['mxRecord', 'mx'],
  ['note', 'note'],
]);

/** The id that this product gives a new record: `server`, `server-2`, `server-3` … */
const usualId: Fallback = ({ type }, siblings) => {
  const stem = ID_STEMS.get(type);
  if (stem === undefined) return undefined;
  const before = siblings.findLast(({ id: other }) => typeof other === 'string' && other.startsWith(stem))?.['id'];
  const [, count] = /-(\d{1,9})$/.exec(String(before)) ?? [];
  return before === undefined ? stem : `${stem}-${count === undefined ? 2 : Number(count) + 1}`;
};

const identity = [one('id', id, usualId), place('$placement', 'placement')];
const member = [one('organization', number, latestOrganization), ...identity];
/** What a host or a tenant does to signatures. */
const signing = [many('dkimDomains', name), one('altersMessages', flag, no)];
const hostFields = [
  ...signing,
  one('hostName', name, unknown),
  many('ipAddresses', name),
  one('certificate', anyOf(certificate), none),
  many('SendConnectors', anyOf(sendConnector)),
];
const acceptedDomains = many('AcceptedDomains', anyOf(acceptedDomain));
const recipients = many('recipients', anyOf(recipient));

const COLORS = ['blue', 'orange', 'green', 'purple', 'teal', 'rose'] as const;
const nextColor: Fallback = (_, siblings) => COLORS[siblings.filter(isOrganization).length % COLORS.length];

function record(type: string, title: Noun['head'], fields: readonly Field[]): Noun {
  return noun(title, fields, { type });
}

const titled = head('name', text);
/** The service's own domains of a tenant, by its name. */
const tenantHead = head('name', text, (title) => [`${title}.mail.onmicrosoft.com`, `${title}.onmicrosoft.com`]);

const tenantLists = [
  acceptedDomains,
  recipients,
  many('InboundConnectors', anyOf(inboundConnector)),
  many('OutboundConnectors', anyOf(outboundConnector)),
  many('TransportRules', anyOf(transportRule)),
];

const mxFields = [...identity, one('preference', number, always(10)), one('exchange', name, unknown)];

const records = kinds('records', [
  ['+organization', record('organization', titled, [...identity, one('color', choice(...COLORS), nextColor)])],
  ['+onPremisesServer', record('onPremisesServer', titled, [...member, ...hostFields, acceptedDomains, recipients])],
  ['+gateway', record('gateway', titled, [...member, ...hostFields])],
  ['+tenant', record('tenant', tenantHead, [...member, one('RejectDirectSend', flag, no), ...signing, ...tenantLists])],
  ['+internetHost', record('internetHost', titled, [...identity, ...hostFields, acceptedDomains])],
  ['+mxRecord', record('mxRecord', head('domain', name), mxFields)],
  ['+note', record('note', head('text', text), member)],
]);

const message = noun(head('mailFrom', name), [
  one('id', id, (_, siblings) => `m${siblings.length + 1}`),
  one('title', text, always('')),
  many('rcptTo', name, unknown),
  one('submittedAt', number, (_, siblings) => siblings.at(-1)?.['submittedAt']),
  many('headers', text),
  one('headerFrom', name, always('')),
]);

const domainPolicy = noun(head('domain', name), [one('spf', text, always('')), one('dmarc', text, always(''))]);

/** Expectations of one message stand together, in the order of its decisions. */
const sameMessage: Fallback = (_, siblings) => siblings.at(-1)?.['message'] ?? 0;
const sameRecipient: Fallback = ({ message: of }, siblings) => (siblings.at(-1)?.['message'] === of ? siblings.at(-1)?.['rcptTo'] : null);
const nextDecision: Fallback = ({ message: of }, siblings) => {
  const before = siblings.at(-1);
  return before?.['message'] === of && typeof before?.['decision'] === 'number' ? before['decision'] + 1 : 1;
};
const decisionsSoFar: Fallback = ({ message: of }, siblings) =>
  siblings.at(-1)?.['message'] === of ? (siblings.at(-1)?.['decision'] ?? null) : null;
const usualReason: Fallback = ({ verdict }) => (verdict === 'Originating' ? 'certificate' : verdict === 'Incoming' ? 'recipient' : null);

const about = [one('message', number, sameMessage), one('rcptTo', name, sameRecipient)];

const REASONS = [
  'submission', 'certificate', 'certificateAndMailFrom', 'certificateAndRecipient', 'ipAndMailFrom', 'ipAndRecipient',
  'recipient', 'partnerCertificate', 'partnerIp', 'partnerSenderDomain', 'noTenant', 'partnerRestriction', 'requireTls',
  'directSend',
] as const;

const decision = noun(null, [
  ...about,
  one('decision', number, nextDecision),
  one('verdict', choice('Originating', 'Incoming', 'Rejected', 'Ambiguous'), always('Incoming')),
  one('tenant', number, none),
  one('decidedBy', choice(...REASONS), usualReason),
], { kind: 'decision' });

const outcome = noun(null, [
  ...about,
  one('outcome', choice('delivered', 'rejected', 'ndr', 'loop', 'noRoute'), always('delivered')),
  one('at', number, none),
  one('decisions', number, decisionsSoFar),
], { kind: 'outcome' });

/** The whole document; its references are places (references.ts), its layout is in its records (picture.ts). */
export const DOCUMENT: Noun = noun(null, [
  one('schemaVersion', number, always(1)),
  one('title', text, always('')),
  one('description', text, always('')),
  one('profile', choice('article-2019', 'relay-2023', 'mc1226222-2026'), always('article-2019')),
  one('outboundOrder', choice('list', 'example'), always('list')),
  place('$frontDoor', 'frontDoor'),
  place('$dns', 'dns'),
  records,
  kinds('messages', [['+message', message]]),
  kinds('domainPolicies', [['+domainPolicy', domainPolicy]]),
  kinds('expectations', [['+decision', decision], ['+outcome', outcome]]),
]);
