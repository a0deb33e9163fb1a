import { acceptedDomainEntries, DOMAIN_TYPES } from '../../model/accepted-domain.ts';
import { INBOUND_CONNECTOR_TYPES, inboundConnectorEntries } from '../../model/inbound-connector.ts';
import { OUTBOUND_CONNECTOR_TYPES, outboundConnectorEntries } from '../../model/outbound-connector.ts';
import { sendConnectorEntries } from '../../model/send-connector.ts';
import { tenantEntries } from '../../model/tenant.ts';
import { SENDER_ADDRESS_LOCATIONS, TRANSPORT_RULE_STATES, transportRuleEntries } from '../../model/transport-rule.ts';
import type { FieldSchema } from '../../model/validate-field.ts';
import type { ObjectKind } from './kinds.ts';

/** How a property is written. The numbers of a choice are those of Exchange's own enumeration, as ConvertTo-Json prints them. */
export type Shape = { kind: 'text' } | { kind: 'flag' } | { kind: 'list' } | { kind: 'choice'; values: readonly string[]; numbers: ReadonlyMap<number, string> };

/** One property that the simulation reads. */
export type UsedProperty = { schema: FieldSchema; shape: Shape };

const TEXT: Shape = { kind: 'text' };
const FLAG: Shape = { kind: 'flag' };
const LIST: Shape = { kind: 'list' };

function choice(values: readonly string[], numbers: readonly (readonly [number, string])[]): Shape {
  return { kind: 'choice', values, numbers: new Map(numbers) };
}

const CONNECTOR_NUMBERS = [[1, 'OnPremises'], [2, 'Partner']] as const;

const SHAPES: { readonly [Kind in ObjectKind]: { readonly [name: string]: Shape } } = {
  InboundConnector: {
    Name: TEXT,
    Enabled: FLAG,
    ConnectorType: choice(INBOUND_CONNECTOR_TYPES, CONNECTOR_NUMBERS),
    TlsSenderCertificateName: TEXT,
    SenderIPAddresses: LIST,
    SenderDomains: LIST,
    RequireTls: FLAG,
    RestrictDomainsToCertificate: FLAG,
    RestrictDomainsToIPAddresses: FLAG,
    AssociatedAcceptedDomains: LIST,
  },
  OutboundConnector: {
    Name: TEXT,
    Enabled: FLAG,
    ConnectorType: choice(OUTBOUND_CONNECTOR_TYPES, CONNECTOR_NUMBERS),
    RecipientDomains: LIST,
    AllAcceptedDomains: FLAG,
    UseMXRecord: FLAG,
    SmartHosts: LIST,
    IsTransportRuleScoped: FLAG,
    RouteAllMessagesViaOnPremises: FLAG,
    SenderRewritingEnabled: FLAG,
    TestMode: FLAG,
  },
  AcceptedDomain: {
    DomainName: TEXT,
    DomainType: choice(DOMAIN_TYPES, [[0, 'Authoritative'], [1, 'ExternalRelay'], [2, 'InternalRelay']]),
    MatchSubDomains: FLAG,
  },
  TransportRule: {
    Name: TEXT,
    State: choice(TRANSPORT_RULE_STATES, [[0, 'Enabled'], [1, 'Disabled']]),
    SenderDomainIs: LIST,
    SenderAddressLocation: choice(SENDER_ADDRESS_LOCATIONS, []),
    RecipientDomainIs: LIST,
    HeaderContainsMessageHeader: TEXT,
    HeaderContainsWords: LIST,
    ExceptIfHeaderContainsMessageHeader: TEXT,
    ExceptIfHeaderContainsWords: LIST,
    RouteMessageOutboundConnector: TEXT,
  },
  SendConnector: {
    Name: TEXT,
    Enabled: FLAG,
    AddressSpaces: LIST,
    DNSRoutingEnabled: FLAG,
    SmartHosts: LIST,
    IgnoreSTARTTLS: FLAG,
  },
  OrganizationConfig: { RejectDirectSend: FLAG },
};

const ENTRIES: { readonly [Kind in ObjectKind]: { readonly [name: string]: FieldSchema } } = {
  InboundConnector: inboundConnectorEntries,
  OutboundConnector: outboundConnectorEntries,
  AcceptedDomain: acceptedDomainEntries,
  TransportRule: transportRuleEntries,
  SendConnector: sendConnectorEntries,
  OrganizationConfig: tenantEntries,
};

/** The property that the simulation reads under this name; undefined when it reads none. */
export function usedProperty(kind: ObjectKind, name: string): UsedProperty | undefined {
  const shape = Object.hasOwn(SHAPES[kind], name) ? SHAPES[kind][name] : undefined;
  const schema = ENTRIES[kind][name];
  return shape === undefined || schema === undefined ? undefined : { shape, schema };
}

/** Names of all properties that the simulation reads of a kind. */
export function usedNames(kind: ObjectKind): readonly string[] {
  return Object.keys(SHAPES[kind]);
}

/** Parameters that only scope and restrict a Partner connector. Source: New-InboundConnector. */
export const PARTNER_ONLY: ReadonlySet<string> = new Set(['SenderDomains', 'RequireTls', 'RestrictDomainsToCertificate', 'RestrictDomainsToIPAddresses']);

/** Parameters of the New- or Set- cmdlets that have no effect on attribution or routing here. Sources: those cmdlets' pages. */
const SETTABLE: { readonly [Kind in ObjectKind]: readonly string[] } = {
  InboundConnector: [
    'CloudServicesMailEnabled', 'Comment', 'ConnectorSource', 'TreatMessagesAsInternal', 'TrustedOrganizations', 'EFSkipLastIP', 'EFSkipIPs', 'EFUsers', 'EFTestMode',
    'EFSkipMailGateway', 'ScanAndDropRecipients', 'ClientHostNames',
  ],
  OutboundConnector: [
    'CloudServicesMailEnabled', 'Comment', 'ConnectorSource', 'TlsSettings', 'TlsDomain', 'MtaStsMode', 'SmtpDaneMode', 'LinkForModifiedConnector', 'ValidationRecipients',
  ],
  AcceptedDomain: ['Name', 'OutboundOnly', 'SendingFromDomainDisabled', 'SendingToDomainDisabled', 'MailFlowRegion', 'CanHaveCloudCache', 'EnableNego2Authentication', 'Default', 'AddressBookEnabled'],
  TransportRule: ['Priority', 'Mode', 'Comments', 'StopRuleProcessing', 'RuleErrorAction', 'ActivationDate', 'ExpiryDate', 'DlpPolicy', 'SetAuditSeverity', 'RuleSubType'],
  SendConnector: [
    'TlsDomain', 'TlsCertificateName', 'TlsAuthLevel', 'RequireTLS', 'CloudServicesMailEnabled', 'Fqdn', 'Port', 'SourceIPAddress', 'SourceTransportServers', 'SmartHostAuthMechanism', 'MaxMessageSize',
    'UseExternalDNSServersEnabled', 'FrontendProxyEnabled', 'ProtocolLoggingLevel', 'ConnectionInactivityTimeOut', 'DomainSecureEnabled', 'ErrorPolicies', 'ForceHELO', 'IsScopedConnector',
    'LinkedReceiveConnector', 'SmtpMaxMessagesPerConnection', 'AuthenticationCredential', 'Comment',
  ],
  OrganizationConfig: [],
};

/** Conditions, exceptions and actions of transport rules are many hundreds; they follow these patterns. */
const RULE_PREDICATE =
  /^(?:ExceptIf)?(?:From|SentTo|Sender|Recipient|Subject|Any|Attachment|Header|Message|Manager|Content|Has|Between|SCL|With)|^(?:Set|Remove|Add|Append|Apply|Copy|Blind|Redirect|Moderate|Reject|Delete|Quarantine|Disconnect|Generate|Notify|Prepend|Route|Smtp|Incident)/;

/** Written by the service or by the remote shell, and set by no cmdlet. */
const READ_ONLY: ReadonlySet<string> = new Set([
  'Identity', 'Guid', 'ImmutableId', 'Id', 'DistinguishedName', 'ObjectCategory', 'ObjectClass', 'ObjectState', 'ObjectId', 'WhenChanged', 'WhenCreated', 'WhenChangedUTC', 'WhenCreatedUTC',
  'OrganizationId', 'OrganizationalUnitRoot', 'OriginatingServer', 'ExchangeVersion', 'ExchangeObjectId', 'IsValid', 'AdminDisplayName', 'PSComputerName', 'PSShowComputerName', 'RunspaceId',
  'IsValidated', 'LastValidationTimestamp', 'IsSmtpConnector', 'HomeMTA', 'HomeMtaServerId', 'ConnectedDomains', 'SourceRoutingGroup', 'SmartHostsString', 'UsedByMailbox', 'ManuallyModified',
  'Conditions', 'Exceptions', 'Actions', 'Description', 'RuleVersion', 'LastModifiedBy', 'CreatedBy', 'Size', 'Usage', 'AddressSpacesString', 'Tenant', 'PendingCompletion', 'PendingRemoval',
  'DualProvisioningEnabled', 'IsCoexistenceDomain', 'PerimeterDuplicateDetected', 'IsDefaultFederatedDomain', 'FederatedOrganizationLink', 'MailFlowPartner', 'EmailOnly', 'ExternallyManaged',
  'AuthenticationType', 'LiveIdInstanceType', 'PendingFederatedAccountNamespace', 'PendingFederatedDomain', 'CatchAllRecipientID', 'InitialDomain', 'RawState', 'RegexSize', 'UseLegacyRegex', 'DlpPolicyId',
  // Written by Microsoft365DSC: how it logs on, not what it configures.
  'Ensure', 'Credential', 'ApplicationId', 'TenantId', 'CertificateThumbprint', 'CertificatePath', 'CertificatePassword', 'ManagedIdentity', 'AccessTokens', 'DependsOn', 'ResourceName',
  // Added to every object by Get-Member-like tooling of the REST module.
  '@odata.type', '@odata.id', '@odata.editLink', 'PSObject', 'PSTypeNames',
]);

export type PropertyClass = 'used' | 'settable' | 'notSimulated' | 'readOnly' | 'unknown';

/** What a property is to this kind of object. */
export function classOf(kind: ObjectKind, name: string): PropertyClass {
  if (usedProperty(kind, name) !== undefined) return 'used';
  if (READ_ONLY.has(name)) return 'readOnly';
  if (SETTABLE[kind].includes(name)) return 'settable';
  if (kind === 'TransportRule' && RULE_PREDICATE.test(name)) return 'notSimulated';
  return 'unknown';
}
