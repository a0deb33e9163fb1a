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

function noun(head: Noun['head'], fields: readonly Field[], constant: Raw = {}): Noun {
  return { constant, head, fields };
}

const withName: Noun['head'] = { name: 'Name', shape: text };

const acceptedDomain = noun({ name: 'DomainName', shape: name }, [
  one('DomainType', choice('Authoritative', 'InternalRelay'), always('Authoritative')),
  one('MatchSubDomains', flag, no),
]);

const certificate = noun({ name: 'subject', shape: name }, [
  one('trusted', flag, yes),
  many('subjectAlternativeNames', name),
]);

const recipient = noun({ name: 'PrimarySmtpAddress', shape: name }, [
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
]);

const isOrganization = (record: Raw): boolean => record['type'] === 'organization';

/** The organization that was begun last, by its place: its servers and its tenant usually follow it. */
const latestOrganization: Fallback = (_, siblings) => {
  const index = siblings.findLastIndex(isOrganization);
  return index < 0 ? null : index;
};

/** The id that a record of this kind is usually given. */
const usualId: Fallback = ({ type, organization, name: recordName, domain }, siblings) => {
  if (type === 'organization') return typeof recordName === 'string' ? slug(recordName) : undefined;
  if (type === 'mxRecord') return typeof domain === 'string' ? `${domain.split('.')[0]}-mx` : undefined;
  const owner = typeof organization === 'number' ? siblings[organization]?.['id'] : undefined;
  return type === 'tenant' && typeof owner === 'string' ? `${owner}-tenant` : undefined;
};

function slug(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

const identity = [one('id', text, usualId), place('$placement', 'placement')];
const member = [one('organization', number, latestOrganization), ...identity];
const hostFields = [
  one('hostName', name, unknown),
  many('ipAddresses', name),
  one('certificate', anyOf(certificate), none),
  many('SendConnectors', anyOf(sendConnector)),
];
const acceptedDomains = many('AcceptedDomains', anyOf(acceptedDomain));
const recipients = many('recipients', anyOf(recipient));

const COLORS = ['blue', 'orange', 'green', 'purple', 'teal', 'rose'] as const;
const nextColor: Fallback = (_, siblings) => COLORS[siblings.filter(isOrganization).length % COLORS.length];

function record(type: string, head: string, fields: readonly Field[]): Noun {
  return noun({ name: head, shape: type === 'mxRecord' ? name : text }, fields, { type });
}

const tenantLists = [
  acceptedDomains,
  recipients,
  many('InboundConnectors', anyOf(inboundConnector)),
  many('OutboundConnectors', anyOf(outboundConnector)),
  many('TransportRules', anyOf(transportRule)),
];

const mxFields = [...identity, one('preference', number, always(10)), one('exchange', name, unknown)];

const records = kinds('records', [
  ['+organization', record('organization', 'name', [...identity, one('color', choice(...COLORS), nextColor)])],
  ['+onPremisesServer', record('onPremisesServer', 'name', [...member, ...hostFields, acceptedDomains, recipients])],
  ['+gateway', record('gateway', 'name', [...member, ...hostFields])],
  ['+tenant', record('tenant', 'name', [...member, one('RejectDirectSend', flag, no), ...tenantLists])],
  ['+internetHost', record('internetHost', 'name', [...identity, ...hostFields, acceptedDomains])],
  ['+mxRecord', record('mxRecord', 'domain', mxFields)],
]);

const message = noun({ name: 'mailFrom', shape: name }, [
  one('id', text, (_, siblings) => `m${siblings.length + 1}`),
  one('title', text, always('')),
  many('rcptTo', name, unknown),
  one('submittedAt', number, (_, siblings) => siblings.at(-1)?.['submittedAt']),
  many('headers', text),
]);

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
  kinds('expectations', [['+decision', decision], ['+outcome', outcome]]),
]);
