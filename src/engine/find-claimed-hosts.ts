import { normalizeDomain, parseScopedDomain } from '../model/domain-name.ts';
import type { Host } from '../model/host.ts';
import type { InboundConnector } from '../model/inbound-connector.ts';
import type { Profile } from '../model/profile.ts';
import { isHost, type ScenarioRecord } from '../model/record.ts';
import type { SendConnector } from '../model/send-connector.ts';
import type { Tenant } from '../model/tenant.ts';
import { attribute } from './attribution/attribute.ts';
import { indexForest } from './attribution/index/forest-index.ts';
import type { LedgerReason, LedgerReasonKey } from './attribution/types.ts';
import { sessionFromHost } from './routing/session-facts.ts';

/** A host of the drawing that an inbound connector recognizes, and what becomes of it. */
export type ClaimedHost = {
  /** Id of the host's record. */
  host: string;
  mailFrom: string;
  rcptTo: string;
  /** `chosen`, or why the connector loses a host that it recognizes. */
  reason: LedgerReason;
};

/** Somebody outside every drawing. */
const ELSEWHERE = 'someone@elsewhere.example';

/** The connector did not recognize the host at all, or was not asked. */
const UNKNOWN: { readonly [Key in LedgerReasonKey]: boolean } = {
  chosen: false,
  tied: false,
  notReached: true,
  notEnabled: true,
  nothingToMatch: true,
  noCertificatePresented: true,
  certificateNotCovered: true,
  certificateDomainNotAccepted: false,
  ipNotListed: true,
  mailFromNotAccepted: false,
  recipientNotAccepted: false,
  lessSpecific: false,
  otherTenant: false,
  senderOutOfScope: true,
  recipientOutOfScope: false,
  restrictionFailed: false,
  notRestricting: true,
  tlsRequired: false,
};

/**
 * Which hosts of the whole drawing an inbound connector would recognize if they sent now, whatever the drawing's messages are:
 * an OnPremises connector asked about mail from its tenant's own first domain to the world, a Partner connector about mail
 * from a sender in its scope to that domain.
 */
export function findClaimedHosts(records: readonly ScenarioRecord[], profile: Profile, tenantName: string, connectorName: string): ClaimedHost[] {
  const tenants = records.filter((record) => record.type === 'tenant');
  const tenant = tenants.find(({ name }) => name === tenantName);
  const connector = tenant?.InboundConnectors.find(({ Name }) => Name === connectorName);
  if (tenant === undefined || connector === undefined) return [];
  const index = indexForest({ tenants });
  const envelope = envelopeFor(tenant, connector);
  return records.filter(isHost).flatMap((host): ClaimedHost[] => {
    const reasons = waysOut(host).flatMap((way): LedgerReason[] => {
      const facts = sessionFromHost(host, way, { ...envelope, headerFrom: envelope.mailFrom, headers: [], copiedBy: [] });
      const session = { connectingIp: facts.connectingIp, tls: facts.tls, certificate: facts.certificate, mailFrom: envelope.mailFrom, submittedBy: null };
      const row = attribute(index, profile, session, envelope.rcptTo).ledger.find((line) => line.tenant === tenantName && line.connector === connectorName);
      return row === undefined || UNKNOWN[row.reason.key] ? [] : [row.reason];
    });
    const reason = reasons.find(({ key }) => key === 'chosen') ?? reasons[0];
    return reason === undefined ? [] : [{ host: host.id, ...envelope, reason }];
  });
}

/** A host is known by any of its ways out: with its certificate, or without. */
function waysOut({ SendConnectors }: Host): readonly (SendConnector | null)[] {
  const enabled = SendConnectors.filter(({ Enabled }) => Enabled);
  return enabled.length === 0 ? [null] : enabled;
}

function envelopeFor({ AcceptedDomains }: Tenant, { ConnectorType, SenderDomains }: InboundConnector): { mailFrom: string; rcptTo: string } {
  const domains = AcceptedDomains.map(({ DomainName }) => normalizeDomain(DomainName)).filter((domain) => domain !== null);
  const own = `someone@${domains.find((domain) => !domain.endsWith('.onmicrosoft.com')) ?? domains[0] ?? 'elsewhere.example'}`;
  if (ConnectorType === 'OnPremises') return { mailFrom: own, rcptTo: ELSEWHERE };
  const scope = SenderDomains.map(parseScopedDomain).find((pattern) => pattern !== null);
  const sender = scope === undefined || scope.kind === 'any' ? ELSEWHERE : `someone@${scope.kind === 'wildcard' ? `mail.${scope.name}` : scope.name}`;
  return { mailFrom: sender, rcptTo: own };
}
