import { domainOfAddress } from '../../model/address.ts';
import { normalizeDomain } from '../../model/domain-name.ts';
import type { Tenant } from '../../model/tenant.ts';
import type { TransportRule } from '../../model/transport-rule.ts';
import type { Envelope } from './envelope.ts';

/** A rule that redirects to a connector. */
export type RedirectingRule = TransportRule & { RouteMessageOutboundConnector: string };

/**
 * The first rule, in the tenant's order (its priority), that redirects this message to an outbound connector.
 */
export function pickTransportRule(tenant: Tenant, envelope: Envelope): RedirectingRule | null {
  return tenant.TransportRules.filter(redirects).find((rule) => applies(rule, envelope)) ?? null;
}

function redirects(rule: TransportRule): rule is RedirectingRule {
  return rule.State === 'Enabled' && rule.RouteMessageOutboundConnector !== null;
}

function applies(rule: TransportRule, envelope: Envelope): boolean {
  return (
    (rule.SenderDomainIs.length === 0 || sendersOf(rule, envelope).some((sender) => domainIsListed(rule.SenderDomainIs, sender))) &&
    domainIsListed(rule.RecipientDomainIs, envelope.rcptTo) &&
    headerConditionsHold(rule, envelope.headers)
  );
}

/** The addresses that a condition about the sender is held against. Source: New-TransportRule, SenderAddressLocation. */
function sendersOf({ SenderAddressLocation }: TransportRule, { headerFrom, mailFrom }: Envelope): string[] {
  switch (SenderAddressLocation) {
    case 'Header':
      return [headerFrom];
    case 'Envelope':
      return [mailFrom];
    case 'HeaderOrEnvelope':
      return [headerFrom, mailFrom];
  }
}

/** The conditions compare whole domains: a subdomain is another domain. An empty list is no condition. */
function domainIsListed(domains: readonly string[], address: string): boolean {
  if (domains.length === 0) return true;
  const domain = domainOfAddress(address);
  return domain !== null && domains.some((item) => normalizeDomain(item) === domain);
}

/** Whether the header condition of a rule holds and its header exception does not. */
export function headerConditionsHold(rule: TransportRule, headers: readonly string[]): boolean {
  const { HeaderContainsMessageHeader: required, ExceptIfHeaderContainsMessageHeader: forbidden } = rule;
  if (required !== null && !hasHeader(headers, required, rule.HeaderContainsWords)) return false;
  return forbidden === null || !hasHeader(headers, forbidden, rule.ExceptIfHeaderContainsWords);
}

function hasHeader(headers: readonly string[], name: string, words: readonly string[]): boolean {
  return headers.some((line) => {
    const colon = line.indexOf(':');
    if (colon < 0 || line.slice(0, colon).trim().toLowerCase() !== name.trim().toLowerCase()) return false;
    const value = line.slice(colon + 1).toLowerCase();
    return words.length === 0 || words.some((word) => value.includes(word.toLowerCase()));
  });
}
