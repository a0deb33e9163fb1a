import type { ForestTenant } from '../../engine/attribution/types.ts';
import type { AcceptedDomain } from '../../model/accepted-domain.ts';
import type { InboundConnector } from '../../model/inbound-connector.ts';
import { fresh } from './fresh.ts';
import { random, type Random } from './random.ts';

/** A forest to measure with, and the connectors that messages can be made for. */
export type MeasuredForest = {
  /** How many connectors it has. */
  readonly connectors: number;
  readonly tenants: readonly BenchTenant[];
  readonly byCertificate: readonly Owned[];
  readonly byIp: readonly Owned[];
};
type BenchTenant = ForestTenant & { readonly AcceptedDomains: AcceptedDomain[]; readonly InboundConnectors: InboundConnector[]; readonly primary: string };
type Owned = { readonly tenant: BenchTenant; readonly connector: InboundConnector };

const CONNECTORS_PER_TENANT = 4;
const TLDS = ['com', 'net', 'org', 'de', 'co.jp', 'com.br'];
const SYLLABLES = ['ka', 'ri', 'to', 'ne', 'mo', 'la', 'su', 'vi', 'do', 'pe', 'gra', 'ston', 'berg', 'wo', 'fi', 'chu'];
const NOTHING: never[] = [];
const EVERY_SENDER = ['smtp:*;1'];

/**
 * Makes a forest of a size. Its shape: four connectors and three accepted domains a tenant; of the connectors one half
 * expects a certificate (60 of 100 a wildcard of one of its domains, 25 an exact name, 15 a name of some shared gateway), one
 * half lists a range (40 of 100 in blocks that many tenants share, as customers of one hosting company do); 15 of 100
 * are Partner connectors.
 */
export function makeForest(connectorCount: number): MeasuredForest {
  const chance = random(connectorCount);
  const tenants = Array.from({ length: Math.ceil(connectorCount / CONNECTORS_PER_TENANT) }, (_, at) => makeTenant(at, chance));
  const sharedBlocks = Array.from({ length: Math.ceil(connectorCount / 500) }, () => anyBlock(chance));
  const byCertificate: Owned[] = [];
  const byIp: Owned[] = [];
  for (let at = 0; at < connectorCount; at += 1) {
    const tenant = chance.pick(tenants);
    const isCertificate = at % 2 === 0;
    const connector = isCertificate ? certificateConnector(at, tenant, chance) : ipConnector(at, sharedBlocks, chance);
    tenant.InboundConnectors.push(connector);
    const isOwned = connector.TlsSenderCertificateName?.endsWith('.gateway.example') !== true;
    if (connector.ConnectorType === 'OnPremises' && isOwned) (isCertificate ? byCertificate : byIp).push({ tenant, connector });
  }
  return { connectors: connectorCount, tenants, byCertificate, byIp };
}

function makeTenant(at: number, chance: Random): BenchTenant {
  const name = `${chance.pick(SYLLABLES)}${chance.pick(SYLLABLES)}${chance.pick(SYLLABLES)}${at.toString(36)}`;
  const primary = `${name}.${chance.pick(TLDS)}`;
  const AcceptedDomains = [accepted(primary), accepted(`${name}.onmicrosoft.com`)];
  if (chance.percent(30)) AcceptedDomains.push(accepted(`${chance.pick(SYLLABLES)}.${primary}`));
  if (chance.percent(30)) AcceptedDomains.push(accepted(`${name}-group.${chance.pick(TLDS)}`));
  return { name, primary, RejectDirectSend: chance.percent(10), AcceptedDomains, InboundConnectors: [] };
}

function accepted(DomainName: string): AcceptedDomain {
  return { DomainName: fresh(DomainName), DomainType: 'Authoritative', MatchSubDomains: false };
}

function certificateConnector(at: number, tenant: BenchTenant, chance: Random): InboundConnector {
  const kind = chance.below(100);
  if (kind < 60) return connectorOf(at, `*.${chance.pick(tenant.AcceptedDomains).DomainName}`, NOTHING, chance);
  if (kind >= 85) return connectorOf(at, `*.g${chance.below(1_000)}.gateway.example`, NOTHING, chance);
  const exact = `mail${at % 7}.${tenant.primary}`;
  tenant.AcceptedDomains.push(accepted(exact));
  return connectorOf(at, exact, NOTHING, chance);
}

function ipConnector(at: number, sharedBlocks: readonly string[], chance: Random): InboundConnector {
  const block = chance.percent(40) ? chance.pick(sharedBlocks) : anyBlock(chance);
  const prefix = 24 + chance.below(9);
  return connectorOf(at, null, [`${block}.${chance.below(256)}/${prefix}`], chance);
}

function connectorOf(at: number, TlsSenderCertificateName: string | null, SenderIPAddresses: string[], chance: Random): InboundConnector {
  const isPartner = chance.percent(15);
  return {
    Name: `Connector ${at}`,
    Enabled: !chance.percent(3),
    ConnectorType: isPartner ? 'Partner' : 'OnPremises',
    TlsSenderCertificateName: TlsSenderCertificateName === null ? null : fresh(TlsSenderCertificateName),
    SenderIPAddresses: SenderIPAddresses.length === 0 ? NOTHING : SenderIPAddresses.map(fresh),
    SenderDomains: EVERY_SENDER,
    RequireTls: false,
    RestrictDomainsToCertificate: isPartner && TlsSenderCertificateName !== null && chance.percent(30),
    RestrictDomainsToIPAddresses: isPartner && SenderIPAddresses.length > 0 && chance.percent(30),
    AssociatedAcceptedDomains: NOTHING,
  };
}

function anyBlock(chance: Random): string {
  return `${1 + chance.below(223)}.${chance.below(256)}.${chance.below(256)}`;
}
