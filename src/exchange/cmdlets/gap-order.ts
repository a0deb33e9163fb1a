import { parseScopedDomain } from '../../model/domain-name.ts';
import type { InboundConnector } from '../../model/inbound-connector.ts';
import type { OutboundConnector } from '../../model/outbound-connector.ts';

/**
 * What a step does to mail while the other steps are still to come, in the order in which steps are safe: what refuses comes before what lets in;
 * what takes over comes before what lets go; a restriction falls last.
 */
export type StepEffect = 'closes' | 'opens' | 'changes' | 'loses' | 'reopens';

/** What a step does to inbound mail; null: the connector is not there before, or not after. */
export function inboundEffect(before: InboundConnector | null, after: InboundConnector | null): StepEffect {
  const restriction = comparison(restrictionsOf(before), restrictionsOf(after));
  if (restriction !== 'same') return restriction === 'more' ? 'closes' : restriction === 'less' ? 'reopens' : 'changes';
  return effectOf(comparison(claimsOf(before), claimsOf(after)), after);
}

/** What a step does to outbound mail. */
export function outboundEffect(before: OutboundConnector | null, after: OutboundConnector | null): StepEffect {
  return effectOf(comparison(scopesOf(before), scopesOf(after)), after);
}

function effectOf(claims: Comparison, after: object | null): StepEffect {
  if (after === null) return 'loses';
  return claims === 'less' ? 'loses' : claims === 'more' ? 'opens' : 'changes';
}

/** What a connector refuses: a Partner connector, of which sender domains what lacks the certificate, the address or TLS. Source: New-InboundConnector. */
function restrictionsOf(connector: InboundConnector | null): Set<string> {
  if (connector === null || !connector.Enabled || connector.ConnectorType !== 'Partner') return new Set();
  const flags = (['RequireTls', 'RestrictDomainsToCertificate', 'RestrictDomainsToIPAddresses'] as const).filter((flag) => connector[flag]);
  const domains = connector.SenderDomains.length === 0 ? [EVERY_SENDER] : connector.SenderDomains.map(scopeKey);
  return new Set(flags.flatMap((flag) => domains.map((domain) => `${flag} ${domain}`)));
}

const EVERY_SENDER = '*';

/** A domain or pattern however it is spelled: `smtp:*;1` is `*`. */
function scopeKey(text: string): string {
  const pattern = parseScopedDomain(text);
  if (pattern === null) return text;
  return pattern.kind === 'any' ? EVERY_SENDER : pattern.kind === 'wildcard' ? `*.${pattern.name}` : pattern.name;
}

/** What a connector claims sessions by. */
function claimsOf(connector: InboundConnector | null): Set<string> {
  if (connector === null || !connector.Enabled) return new Set();
  const names = connector.TlsSenderCertificateName === null ? [] : [connector.TlsSenderCertificateName.toLowerCase()];
  return new Set([...names, ...connector.SenderIPAddresses].map((claim) => `${connector.ConnectorType} ${claim}`));
}

/** What a connector takes over from routing by MX: that of its domains, or what rules send to it. Source: New-OutboundConnector, IsTransportRuleScoped. */
function scopesOf(connector: OutboundConnector | null): Set<string> {
  if (connector === null || !connector.Enabled || connector.TestMode) return new Set();
  if (connector.IsTransportRuleScoped) return new Set(['rules']);
  return new Set([...connector.RecipientDomains.map(scopeKey), ...(connector.AllAcceptedDomains ? ['AllAcceptedDomains'] : [])]);
}

type Comparison = 'same' | 'more' | 'less' | 'other';

function comparison(before: ReadonlySet<string>, after: ReadonlySet<string>): Comparison {
  const gains = [...after].some((item) => !before.has(item));
  const losses = [...before].some((item) => !after.has(item));
  return gains ? (losses ? 'other' : 'more') : losses ? 'less' : 'same';
}
