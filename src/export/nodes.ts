import type { Rect } from '../canvas/geometry/points.ts';
import { canvasTexts } from '../content/canvas-texts.ts';
import type { Host } from '../model/host.ts';
import type { InboundConnector } from '../model/inbound-connector.ts';
import type { MxRecord } from '../model/mx-record.ts';
import { domainLines, GROUP, HEAD, hostRows, LINE, ROW, shownRows, tenantRows } from '../model/node-size.ts';
import type { Tenant } from '../model/tenant.ts';
import type { TenantColor } from '../model/tenant-color.ts';
import type { Brush, DrawnRun } from './brush.ts';
import { card, row } from './card.ts';
import { fitText } from '../util/text-width.ts';
import { textElement } from './svg.ts';

const MONO = { size: 11, mono: true } as const;

/** A domain scope without the prefix and the cost that live records carry. */
function plainScope(domain: string): string {
  return domain.replace(/^smtp:/i, '').replace(/;.*$/, '');
}

function scopes(domains: readonly string[]): string {
  return domains.map(plainScope).join(' ');
}

/** What an inbound connector looks for, in a few characters. */
function matchText({ TlsSenderCertificateName, SenderIPAddresses: [first, ...more], SenderDomains }: InboundConnector): string {
  const ips = first === undefined ? [] : [more.length === 0 ? first : `${first} +${more.length}`];
  const parts = [...(TlsSenderCertificateName === null ? [] : [TlsSenderCertificateName]), ...ips];
  return parts.length > 0 ? parts.join(' · ') : scopes(SenderDomains);
}

/** Numbers of a run's decisions that a connector claimed. */
function claimsOf(run: DrawnRun | null, tenant: string, connector: string): number[] {
  const decisions = (run?.hops ?? []).filter((hop) => hop.attribution !== null);
  return decisions.flatMap(({ attribution }, index) => (attribution?.tenant === tenant && attribution.connector === connector ? [index + 1] : []));
}

/** A tenant: accepted domains, inbound connectors, outbound connectors, as the page draws it. */
export function drawTenant(brush: Brush, rect: Rect, color: TenantColor, tenant: Tenant, run: DrawnRun | null): string {
  const { language, colors } = brush;
  const say = (key: 'tenant' | 'inboundConnectors' | 'noInboundConnectors' | 'outboundConnectors' | 'disabled' | 'noAcceptedDomains'): string => canvasTexts[key][language];
  const rows = tenantRows(tenant);
  const inbound = shownRows(tenant.InboundConnectors);
  const outbound = shownRows(tenant.OutboundConnectors);
  const small = (text: string, y: number): string => textElement(text, { x: rect.x + 12, y: rect.y + y, size: 11, weight: 600, fill: colors.muted });
  const more = ({ shown, more: count }: { shown: number; more: number }, top: number): string[] =>
    count === 0 ? [] : [textElement(canvasTexts.moreConnectors[language](count), { x: rect.x + 12, y: rect.y + top + ROW * shown + 19, size: 11.5, italic: true, fill: colors.muted })];
  return [
    card(brush, rect, color, 'tenant', tenant.name, say('tenant')),
    ...domainRows(brush, rect, tenant),
    small(say('inboundConnectors'), rows.inbound - 6),
    ...(tenant.InboundConnectors.length === 0
      ? [textElement(say('noInboundConnectors'), { x: rect.x + 12, y: rect.y + rows.inbound + 19, size: 11.5, italic: true, fill: colors.muted })]
      : tenant.InboundConnectors.slice(0, inbound.shown).map((connector, index) =>
          row(brush, rect, rect.y + rows.inbound + ROW * index, color, {
            name: connector.Name,
            detail: connector.Enabled ? matchText(connector) : say('disabled'),
            claims: claimsOf(run, tenant.name, connector.Name),
            off: !connector.Enabled,
          }),
        )),
    ...more(inbound, rows.inbound),
    ...(tenant.OutboundConnectors.length === 0 ? [] : [small(say('outboundConnectors'), rows.outbound - GROUP + 16)]),
    ...tenant.OutboundConnectors.slice(0, outbound.shown).map((connector, index) => {
      const all = connector.RouteAllMessagesViaOnPremises && connector.RecipientDomains.length === 0;
      const way = { domains: all ? ['*'] : connector.RecipientDomains, byMx: connector.UseMXRecord, smartHosts: connector.SmartHosts };
      return routeRow(brush, rect, rect.y + rows.outbound + ROW * index, color, { ...way, name: connector.Name, enabled: connector.Enabled });
    }),
    ...more(outbound, rows.outbound),
  ].join('');
}

function domainRows({ language, colors }: Brush, rect: Rect, tenant: Tenant): string[] {
  const lines = domainLines(tenant);
  const domains = tenant.AcceptedDomains.map(({ DomainName, MatchSubDomains }) => `@${MatchSubDomains ? '*.' : ''}${DomainName}`);
  if (domains.length === 0) return [textElement(canvasTexts.noAcceptedDomains[language], { x: rect.x + 12, y: rect.y + HEAD + 15, size: 11, fill: colors.muted })];
  const hidden = domains.length - lines;
  return domains.slice(0, lines).map((domain, index) => {
    const y = rect.y + HEAD + LINE * index + 15;
    const more = index === lines - 1 && hidden > 0 ? canvasTexts.moreDomains[language](hidden) : null;
    const name = textElement(fitText(domain, rect.w - (more === null ? 24 : 100), MONO), { x: rect.x + 12, y, size: 11, mono: true, fill: colors.ink });
    return more === null ? name : name + textElement(more, { x: rect.x + rect.w - 12, y, size: 11, anchor: 'end', fill: colors.muted });
  });
}

type RouteRow = { name: string; enabled: boolean; domains: readonly string[]; byMx: boolean; smartHosts: readonly string[] };

function routeRow(brush: Brush, rect: Rect, top: number, color: TenantColor, { name, enabled, domains, byMx, smartHosts }: RouteRow): string {
  const detail = enabled ? `${scopes(domains)} → ${byMx ? 'MX' : (smartHosts[0] ?? '?')}` : canvasTexts.disabled[brush.language];
  return row(brush, rect, top, color, { name, detail, claims: [], off: !enabled });
}

/** A host outside the service: its name, address and certificate, and its Send connectors. */
export function drawHost(brush: Brush, rect: Rect, color: TenantColor, host: Host): string {
  const { language, colors } = brush;
  const { certificate, ipAddresses: [ip = ''] } = host;
  const names = certificate === null ? [] : [...new Set([certificate.subject, ...certificate.subjectAlternativeNames])];
  const certificateText =
    certificate === null ? canvasTexts.noCertificate[language] : `${certificate.trusted ? '✓' : '✗'} ${names.join(', ')}${certificate.trusted ? '' : ` (${canvasTexts.untrusted[language]})`}`;
  const certificateColor = certificate === null ? colors.muted : certificate.trusted ? colors.ok : colors.danger;
  return [
    card(brush, rect, color, host.type, host.name, canvasTexts[host.type][language]),
    textElement(fitText(host.hostName, rect.w - 30 - ip.length * 6.8, MONO), { x: rect.x + 12, y: rect.y + HEAD + 15, size: 11, mono: true, fill: colors.ink }),
    textElement(ip, { x: rect.x + rect.w - 12, y: rect.y + HEAD + 15, size: 11, mono: true, anchor: 'end', fill: colors.muted }),
    textElement(fitText(certificateText, rect.w - 24, MONO), { x: rect.x + 12, y: rect.y + HEAD + LINE + 15, size: 11, mono: certificate !== null, fill: certificateColor }),
    ...host.SendConnectors.map((connector, index) =>
      routeRow(brush, rect, rect.y + hostRows().send + ROW * index, color, {
        name: connector.Name,
        enabled: connector.Enabled,
        domains: connector.AddressSpaces,
        byMx: connector.DNSRoutingEnabled,
        smartHosts: connector.SmartHosts,
      }),
    ),
  ].join('');
}

/** The DNS: one row an MX record. */
export function drawDns(brush: Brush, rect: Rect, records: readonly MxRecord[]): string {
  const { language, colors } = brush;
  return [
    card(brush, rect, 'neutral', 'dns', 'DNS', canvasTexts.mxRecord[language]),
    ...(records.length === 0 ? [textElement(canvasTexts.noMxRecords[language], { x: rect.x + 12, y: rect.y + HEAD + 19, size: 11.5, italic: true, fill: colors.muted })] : []),
    ...records.map(({ domain, exchange }, index) => row(brush, rect, rect.y + HEAD + ROW * index, 'neutral', { name: domain, detail: exchange, claims: [], off: false })),
  ].join('');
}
