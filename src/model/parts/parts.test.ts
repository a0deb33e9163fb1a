import { describe, expect, it } from 'vitest';
import { simulate } from '../../engine/simulate.ts';
import { completeLayout } from '../arrange.ts';
import type { Message } from '../message.ts';
import { newRecord } from '../new-record.ts';
import type { ScenarioRecord } from '../record.ts';
import { EMPTY_SCENARIO, type Scenario } from '../scenario.ts';
import { parseScenario } from '../validate.ts';
import { PART_IDS, type PartContext, type PartId } from './part.ts';
import { parts } from './parts.ts';

const names = { server: 'Server', filter: 'Filter', printer: 'Printer' };

function withPart(id: PartId, records: readonly ScenarioRecord[], organization: string | null = null): ScenarioRecord[] {
  const context: PartContext = { records, organization, names };
  return parts[id](context).records;
}

/** Somebody else on the Internet, with an MX record. */
const world: ScenarioRecord[] = (() => {
  const host = { ...newRecord('internetHost', { records: [], organization: null, stem: 'Host' }), id: 'world' };
  const [domain] = 'AcceptedDomains' in host ? host.AcceptedDomains : [];
  const mx: ScenarioRecord = { id: 'world-mx', type: 'mxRecord', domain: domain?.DomainName ?? '', preference: 10, exchange: 'hostName' in host ? host.hostName : '' };
  return [host, mx];
})();

function domainOf(record: ScenarioRecord | undefined): string {
  return record !== undefined && 'AcceptedDomains' in record ? (record.AcceptedDomains[0]?.DomainName ?? '') : '';
}

/** The verdicts of one message, as `Originating contoso by certificate`. */
function verdicts(records: readonly ScenarioRecord[], message: Pick<Message, 'mailFrom' | 'submittedAt'> & { to: string }): string[] {
  const scenario: Scenario = {
    ...EMPTY_SCENARIO,
    records: [...records],
    messages: [{ id: 'm', title: '', mailFrom: message.mailFrom, rcptTo: [message.to], submittedAt: message.submittedAt, headers: [], headerFrom: '' }],
  };
  const parsed = parseScenario(scenario);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const run = simulate(parsed.value).runs.find(({ cause }) => cause.kind === 'message');
  return (run?.hops ?? []).flatMap(({ attribution }) => (attribution === null ? [] : [`${attribution.verdict} ${attribution.tenant ?? 'nobody'} by ${attribution.decidedBy}`]));
}

function byType<Type extends ScenarioRecord['type']>(records: readonly ScenarioRecord[], type: Type): Extract<ScenarioRecord, { type: Type }>[] {
  return records.filter((record): record is Extract<ScenarioRecord, { type: Type }> => record.type === type);
}

describe('hybrid customer', () => {
  const records = withPart('hybridCustomer', world);
  const [server] = byType(records, 'onPremisesServer');
  const [tenant] = byType(records, 'tenant');

  it('relays out through its own tenant, known by its certificate', () => {
    const from = server?.recipients[0]?.PrimarySmtpAddress ?? '';
    expect(verdicts(records, { mailFrom: from, submittedAt: server?.id ?? '', to: `ann@${domainOf(world[0])}` })).toEqual([`Originating ${tenant?.name} by certificate`]);
  });

  it('receives through the service, and the mail reaches the server’s mailbox', () => {
    const to = server?.recipients[0]?.PrimarySmtpAddress ?? '';
    expect(verdicts(records, { mailFrom: `ann@${domainOf(world[0])}`, submittedAt: 'world', to })).toEqual([`Incoming ${tenant?.name} by recipient`]);
  });
});

describe('third-party filter in front', () => {
  it('stands in front of the chosen organization’s tenant, and only it gets in', () => {
    const hybrid = withPart('hybridCustomer', world);
    const [frame] = byType(hybrid, 'organization');
    const records = withPart('filterInFront', hybrid, frame?.id ?? null);
    const [tenant] = byType(records, 'tenant');
    const [gateway] = byType(records, 'gateway');
    const to = tenant?.recipients[0]?.PrimarySmtpAddress ?? '';
    expect(byType(records, 'mxRecord').filter(({ domain }) => domain === domainOf(tenant))).toMatchObject([{ exchange: gateway?.hostName }]);
    expect(verdicts(records, { mailFrom: `ann@${domainOf(world[0])}`, submittedAt: 'world', to })).toEqual([`Incoming ${tenant?.name} by partnerCertificate`]);
    const direct = records.map((record) => (record.type === 'mxRecord' && record.exchange === gateway?.hostName ? { ...record, exchange: `${domainOf(tenant).replaceAll('.', '-')}.mail.protection.outlook.com` } : record));
    expect(verdicts(direct, { mailFrom: `ann@${domainOf(world[0])}`, submittedAt: 'world', to })[0]).toMatch(/^Rejected/);
  });
});

describe('second tenant', () => {
  it('of the same company gets its own mail by the recipient’s domain', () => {
    const hybrid = withPart('hybridCustomer', world);
    const records = withPart('secondTenant', hybrid);
    const [first, second] = byType(records, 'tenant');
    expect(second?.organization).toBe(first?.organization);
    const from = first?.recipients[0]?.PrimarySmtpAddress ?? '';
    const to = second?.recipients[0]?.PrimarySmtpAddress ?? '';
    expect(verdicts(records, { mailFrom: from, submittedAt: first?.id ?? '', to })).toEqual([`Originating ${first?.name} by submission`, `Incoming ${second?.name} by recipient`]);
  });
});

describe('printer that relays', () => {
  it('is known by its address, and reaches anybody', () => {
    const records = withPart('relayingPrinter', world);
    const [printer] = byType(records, 'gateway');
    const [tenant] = byType(records, 'tenant');
    expect(verdicts(records, { mailFrom: `scanner@${domainOf(tenant)}`, submittedAt: printer?.id ?? '', to: `ann@${domainOf(world[0])}` })).toEqual([
      `Originating ${tenant?.name} by ipAndMailFrom`,
    ]);
  });
});

describe.each(PART_IDS)('%s', (id) => {
  it('fits into any drawing, as often as one likes', () => {
    let records: ScenarioRecord[] = [];
    for (let round = 0; round < 4; round += 1) records = withPart(id, records);
    const parsed = parseScenario({ ...EMPTY_SCENARIO, records, layout: completeLayout(records, {}) });
    expect(parsed).toMatchObject({ ok: true });
  });

  it('says what it added', () => {
    const context: PartContext = { records: world, organization: null, names };
    const { records, added } = parts[id](context);
    expect(records.filter((record) => !world.includes(record)).map((record) => record.id)).toEqual(expect.arrayContaining(added));
    expect(added.length).toBeGreaterThan(0);
  });
});
