import type { PastedObject } from '../paste/pasted.ts';

/** The kinds of objects that become part of a drawing, by the noun of their cmdlet. */
export const OBJECT_KINDS = ['InboundConnector', 'OutboundConnector', 'AcceptedDomain', 'TransportRule', 'SendConnector', 'OrganizationConfig'] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

/** Objects that are recognised, so that the report can name them, and that no drawing has a place for. */
export const OTHER_KINDS = ['ReceiveConnector', 'RemoteDomain', 'Mailbox', 'HybridConfiguration', 'IntraOrganizationConnector'] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];

type Sign = { kind: ObjectKind | OtherKind; all: readonly string[]; any: readonly string[] };

/**
 * What tells the kinds apart: properties that only one of them has. An outbound connector has none of the inbound ones (its record is
 * another shape, not a larger one), and on-premises connectors have no ConnectorType. The first that fits is taken.
 */
const SIGNS: readonly Sign[] = [
  { kind: 'RemoteDomain', all: ['DomainName'], any: ['AllowedOOFType', 'TNEFEnabled', 'TargetDeliveryDomain'] },
  { kind: 'ReceiveConnector', all: [], any: ['Bindings', 'RemoteIPRanges', 'PermissionGroups', 'TransportRole'] },
  { kind: 'AcceptedDomain', all: ['DomainName', 'DomainType'], any: [] },
  {
    kind: 'InboundConnector',
    all: [],
    any: ['SenderIPAddresses', 'TlsSenderCertificateName', 'RestrictDomainsToIPAddresses', 'RestrictDomainsToCertificate', 'EFSkipLastIP', 'EFSkipIPs'],
  },
  {
    kind: 'OutboundConnector',
    all: [],
    any: ['UseMXRecord', 'RouteAllMessagesViaOnPremises', 'AllAcceptedDomains', 'IsTransportRuleScoped', 'SenderRewritingEnabled', 'RecipientDomains'],
  },
  { kind: 'SendConnector', all: [], any: ['AddressSpaces', 'DNSRoutingEnabled', 'SourceTransportServers', 'IgnoreSTARTTLS', 'SmartHostAuthMechanism'] },
  { kind: 'InboundConnector', all: ['ConnectorType'], any: ['SenderDomains', 'RequireTls', 'TreatMessagesAsInternal'] },
  { kind: 'OutboundConnector', all: ['ConnectorType'], any: ['SmartHosts', 'TlsSettings', 'TlsDomain'] },
  {
    kind: 'TransportRule',
    all: [],
    any: ['RouteMessageOutboundConnector', 'RuleVersion', 'RuleErrorAction', 'ExceptIfHeaderContainsMessageHeader', 'HeaderContainsMessageHeader', 'StopRuleProcessing'],
  },
  { kind: 'OrganizationConfig', all: [], any: ['RejectDirectSend', 'IsDehydrated', 'MicrosoftExchangeRecipientPrimarySmtpAddress', 'DefaultPublicFolderAgeLimit'] },
  { kind: 'HybridConfiguration', all: [], any: ['OnPremisesSmartHost', 'SendingTransportServers'] },
  { kind: 'IntraOrganizationConnector', all: [], any: ['TargetAddressDomains', 'DiscoveryEndpoint'] },
  { kind: 'Mailbox', all: [], any: ['PrimarySmtpAddress', 'RecipientTypeDetails', 'MailboxGuid'] },
];

/** The resources of Microsoft365DSC name what they are. */
const DSC_RESOURCES: ReadonlyMap<string, ObjectKind | OtherKind> = new Map([
  ...OBJECT_KINDS.map((kind) => [`EXO${kind}`, kind] as const),
  ['EXORemoteDomain', 'RemoteDomain'],
  ['EXOMailboxSettings', 'Mailbox'],
  ['EXOIntraOrganizationConnector', 'IntraOrganizationConnector'],
]);

/** The last part of the type names that Export-Clixml and Export-Csv write, where it is not the cmdlet's noun. */
const TYPES: ReadonlyMap<string, ObjectKind | OtherKind> = new Map([
  ...OBJECT_KINDS.map((kind) => [kind, kind] as const),
  ['TenantInboundConnector', 'InboundConnector'],
  ['TenantOutboundConnector', 'OutboundConnector'],
  ['SmtpSendConnectorConfig', 'SendConnector'],
  ['DomainContentConfig', 'RemoteDomain'],
]);

/** What an object is: by what its format says, else by the properties it has (nobody is asked); null when they tell nothing. */
export function kindOf({ typeName, properties }: PastedObject): ObjectKind | OtherKind | null {
  const named = typeName === null ? undefined : (DSC_RESOURCES.get(typeName) ?? TYPES.get(typeName.split('.').at(-1) ?? ''));
  if (named !== undefined) return named;
  const found = SIGNS.find(({ all, any }) => all.every((name) => properties.has(name)) && (any.length === 0 || any.some((name) => properties.has(name))));
  return found?.kind ?? null;
}

/** Whether a drawing has a place for this kind. */
export function isObjectKind(kind: ObjectKind | OtherKind | null): kind is ObjectKind {
  return OBJECT_KINDS.some((known) => known === kind);
}
