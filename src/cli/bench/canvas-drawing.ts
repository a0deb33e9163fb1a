import { FRAME_HEAD, FRONT_DOOR_HEIGHT, NODE_WIDTH, nodeSize } from '../../model/node-size.ts';
import { DNS_ID, FRONT_DOOR_ID, type Layout, type Placement } from '../../model/layout.ts';
import type { ScenarioRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import { parseScenario } from '../../model/validate.ts';
import { random, type Random } from './random.ts';

/** A customer as drawn: frame, tenant, three servers, a gateway, two MX records, and a partner and a branch on the Internet. */
const RECORDS_PER_CUSTOMER = 10;
const MESSAGES_PER_CUSTOMER = 2;
const COLORS = ['blue', 'orange', 'green', 'purple', 'teal', 'rose'] as const;
const PADDING = 24;
const GAP = 28;
const CELL_WIDTH = NODE_WIDTH + 2 * PADDING + 48;

/**
 * Makes a drawing as a service provider might draw it: customers in a grid, each a hybrid organization whose servers reach
 * the service by certificate or by address, some through a gateway in front; mail between them, to the Internet and from
 * it, to one, two or three recipients, some of them unknown, so that reports go back.
 *
 * @param records how many records; a multiple of 10.
 * @throws when the drawing is not valid.
 */
export function makeDrawing(records: number): Scenario {
  const chance = random(records + 7);
  const customers = Math.max(1, Math.round(records / RECORDS_PER_CUSTOMER));
  const input = {
    schemaVersion: 1,
    title: `${records} records`,
    records: Array.from({ length: customers }, (_, at) => customerOf(at, chance)).flat(),
    messages: Array.from({ length: customers * MESSAGES_PER_CUSTOMER }, (_, at) => messageOf(at, customers, chance)),
  };
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  return { ...parsed.value, layout: gridOf(parsed.value.records) };
}

const domainOf = (at: number): string => `customer${at}.example`;
const addressOf = (at: number, host: number): string => `10.${at % 250}.${Math.floor(at / 250)}.${host}`;
const certificateOf = (hostName: string): { subject: string } => ({ subject: hostName });

function customerOf(at: number, chance: Random): object[] {
  const domain = domainOf(at);
  const id = `c${at}`;
  const filtered = chance.percent(40);
  return [
    { id, type: 'organization', name: `Customer ${at}`, color: chance.pick(COLORS) },
    tenantOf(at, chance),
    ...[1, 2, 3].map((server) => serverOf(at, server)),
    {
      id: `${id}-gateway`,
      type: 'gateway',
      organization: id,
      name: `Filter ${at}`,
      hostName: `filter.${domain}`,
      ipAddresses: [addressOf(at, 9)],
      certificate: certificateOf(`filter.${domain}`),
      SendConnectors: [{ Name: 'To Office 365', AddressSpaces: ['*'], DNSRoutingEnabled: false, SmartHosts: [endpointOf(at)] }],
    },
    { id: `${id}-mx`, type: 'mxRecord', domain, exchange: filtered ? `filter.${domain}` : endpointOf(at) },
    { id: `${id}-mx2`, type: 'mxRecord', domain: `partner${at}.example`, exchange: `mx.partner${at}.example` },
    hostOf(`${id}-partner`, `Partner ${at}`, `mx.partner${at}.example`, addressOf(at, 20), [`partner${at}.example`]),
    hostOf(`${id}-branch`, `Branch ${at}`, `branch.${domain}`, addressOf(at, 30), []),
  ];
}

const endpointOf = (at: number): string => `customer${at}-example.mail.protection.outlook.com`;

function tenantOf(at: number, chance: Random): object {
  const domain = domainOf(at);
  return {
    id: `c${at}-tenant`,
    type: 'tenant',
    organization: `c${at}`,
    name: `customer${at}`,
    AcceptedDomains: [{ DomainName: domain }, { DomainName: `customer${at}.onmicrosoft.com` }, { DomainName: `customer${at}.mail.onmicrosoft.com` }],
    InboundConnectors: [
      { Name: 'From on-premises', ConnectorType: 'OnPremises', TlsSenderCertificateName: `*.${domain}` },
      { Name: 'From the branch', ConnectorType: 'OnPremises', SenderIPAddresses: [addressOf(at, 30)] },
      { Name: 'From a partner', ConnectorType: 'Partner', SenderDomains: [`smtp:partner${at}.example;1`], RequireTls: true },
    ],
    OutboundConnectors: [
      { Name: 'To a partner', ConnectorType: 'Partner', RecipientDomains: [`partner${at}.example`], UseMXRecord: false, SmartHosts: [`mx.partner${at}.example`] },
      ...(chance.percent(30)
        ? [{ Name: 'Centralized', ConnectorType: 'OnPremises', RecipientDomains: ['*'], RouteAllMessagesViaOnPremises: true, UseMXRecord: false, SmartHosts: [`mail1.${domain}`] }]
        : []),
    ],
    recipients: ['ann', 'bob', 'eve'].map((name) => ({ PrimarySmtpAddress: `${name}@${domain}` })),
  };
}

function serverOf(at: number, server: number): object {
  const domain = domainOf(at);
  const hostName = `mail${server}.${domain}`;
  const toService = { Name: 'To Office 365', AddressSpaces: ['*'], DNSRoutingEnabled: false, SmartHosts: [server === 2 ? `filter.${domain}` : endpointOf(at)] };
  return {
    id: `c${at}-server${server}`,
    type: 'onPremisesServer',
    organization: `c${at}`,
    name: `Exchange ${server}`,
    hostName,
    ipAddresses: [addressOf(at, server)],
    certificate: certificateOf(hostName),
    SendConnectors: server === 3 ? [{ Name: 'To the Internet', AddressSpaces: ['*'] }] : [toService],
  };
}

function hostOf(id: string, name: string, hostName: string, ip: string, domains: readonly string[]): object {
  return {
    id,
    type: 'internetHost',
    name,
    hostName,
    ipAddresses: [ip],
    certificate: certificateOf(hostName),
    AcceptedDomains: domains.map((DomainName) => ({ DomainName })),
    SendConnectors: [{ Name: 'To the Internet', AddressSpaces: ['*'] }],
  };
}

function messageOf(at: number, customers: number, chance: Random): object {
  const from = at % customers;
  const start = chance.pick(['server1', 'server2', 'server3', 'tenant', 'branch', 'partner']);
  const count = 1 + chance.below(3);
  const rcptTo = Array.from({ length: count }, () => recipientOf(chance.below(customers), chance));
  return {
    id: `m${at}`,
    mailFrom: start === 'partner' ? `sales@partner${from}.example` : `ann@${domainOf(from)}`,
    rcptTo: [...new Set(rcptTo)],
    submittedAt: `c${from}-${start}`,
  };
}

function recipientOf(at: number, chance: Random): string {
  const kind = chance.below(10);
  if (kind < 2) return `sales@partner${at}.example`;
  return kind === 2 ? `nobody@${domainOf(at)}` : `${chance.pick(['bob', 'eve'])}@${domainOf(at)}`;
}

/** Customers side by side in rows; of each, the tenant above its servers, and who is of no organization below the frame. */
function gridOf(records: readonly ScenarioRecord[]): Layout {
  const layout: { [id: string]: Placement } = {};
  const frames = records.filter((record) => record.type === 'organization');
  const columns = Math.ceil(Math.sqrt(frames.length * 2));
  const doorTop = -FRONT_DOOR_HEIGHT - 80;
  const cells = frames.map((frame) => cellOf(frame.id, records));
  const cellHeight = Math.max(...cells.map(({ height }) => height)) + 60;
  frames.forEach((frame, at) => {
    const x = (at % columns) * CELL_WIDTH;
    const y = Math.floor(at / columns) * cellHeight;
    const cell = cells[at];
    if (cell === undefined) return;
    layout[frame.id] = { x, y, w: NODE_WIDTH + 2 * PADDING, h: cell.frameHeight };
    for (const { id, top } of cell.stack) layout[id] = { x: x + PADDING, y: y + top };
  });
  layout[FRONT_DOOR_ID] = { x: 0, y: doorTop, w: Math.max(520, columns * CELL_WIDTH - 48), h: FRONT_DOOR_HEIGHT };
  layout[DNS_ID] = { x: -NODE_WIDTH - 80, y: 0 };
  return layout;
}

function cellOf(frame: string, records: readonly ScenarioRecord[]): { stack: { id: string; top: number }[]; frameHeight: number; height: number } {
  const stack: { id: string; top: number }[] = [];
  let top = FRAME_HEAD + GAP;
  let frameHeight = top;
  for (const record of records) {
    const size = nodeSize(record);
    if (size === null || !record.id.startsWith(`${frame}-`)) continue;
    stack.push({ id: record.id, top });
    top += size.h + GAP;
    if ('organization' in record) {
      frameHeight = top;
      // Who stands below the frame starts clear of it.
      if (record.type === 'gateway') top += GAP;
    }
  }
  return { stack, frameHeight, height: top };
}
