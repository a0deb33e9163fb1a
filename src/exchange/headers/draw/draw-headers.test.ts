import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../../engine/index.ts';
import { parseScenario } from '../../../model/validate.ts';
import { HEADERS } from '../../fixtures/headers.ts';
import { makeHeader, WAY_OUT } from '../../fixtures/make-header.ts';
import { readHeaders } from '../read-headers.ts';
import { drawHeaders, type DrawnHeaders } from './draw-headers.ts';

const NAMES = { unknownOrganization: 'Unknown organization', consumer: 'Outlook.com', unknownServer: 'Unknown server', assumed: (what: string) => `Assumed: ${what}` };

async function drawn(header: string): Promise<DrawnHeaders> {
  const made = drawHeaders(await readHeaders(header), NAMES);
  if (made === null) throw new Error('nothing to draw');
  return made;
}

/** The way of the drawing's message, as the simulator walks it. */
function walked({ scenario }: DrawnHeaders): string[] {
  const parsed = parseScenario(scenario);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { runs, expectations } = simulate(parsed.value);
  const nameOf = (id: string): string => scenario.records.flatMap((record) => (record.id === id && 'name' in record ? [record.name] : []))[0] ?? id;
  const run = runs[0];
  const hops = run?.hops.map(({ from, to, attribution }) => {
    const way = [from, to].map((place) => (place.kind === 'record' ? nameOf(place.id) : 'front door')).join(' > ');
    return attribution === null ? way : `${way}: ${attribution.verdict} ${attribution.tenant ?? ''}`;
  });
  return [...(hops ?? []), `${run?.outcome.kind ?? 'no run'}, ${expectations.filter(({ holds }) => holds).length} of ${expectations.length} as observed`];
}

function acceptedDomains({ scenario }: DrawnHeaders): string[][] {
  return scenario.records.flatMap((record) => (record.type === 'tenant' ? [record.AcceptedDomains.map(({ DomainName }) => DomainName)] : []));
}

const WAYS: { readonly [name: string]: readonly string[] } = {
  'on-premises-to-cloud': ['mail.contoso.example > contoso: Originating contoso', 'delivered, 1 of 1 as observed'],
  'own-gateway-anonymous': ['mail.stranger.example > gateway.contoso.example', 'gateway.contoso.example > contoso: Originating contoso', 'delivered, 1 of 1 as observed'],
  'add-on-loop': ['mail.contoso.example > contoso: Originating contoso', 'contoso > addon.service.example', 'addon.service.example > contoso: Originating contoso', 'contoso > Unknown server', 'delivered, 1 of 1 as observed'],
  centralized: ['mail.stranger.example > contoso: Incoming contoso', 'contoso > mail.contoso.example', 'mail.contoso.example > contoso: Originating contoso', 'delivered, 1 of 1 as observed'],
  'tenant-to-tenant': ['mail.contoso.example > contoso: Originating contoso', 'contoso > tailspintoys: Incoming tailspintoys', 'delivered, 2 of 2 as observed'],
  'tenant-to-tenant-mailbox': ['contoso > contoso: Originating contoso', 'contoso > tailspintoys: Incoming tailspintoys', 'delivered, 2 of 2 as observed'],
  'incoming-copy': ['mail.stranger.example > contoso: Incoming contoso', 'delivered, 1 of 1 as observed'],
  hosted: ['contoso > contoso: Originating contoso', 'contoso > mx.fabrikam.example', 'delivered, 1 of 1 as observed'],
  leaked: ['mail.contoso.example > contoso: Originating contoso', 'contoso > mx.fabrikam.example', 'delivered, 1 of 1 as observed'],
  'never-microsoft': ['a.example > b.example', 'delivered, 0 of 0 as observed'],
  'null-sender': ['mail.contoso.example > contoso: Originating contoso', 'delivered, 1 of 1 as observed'],
  'over-ipv6': ['mail.contoso.example > contoso: Originating contoso', 'delivered, 1 of 1 as observed'],
};

describe('a first drawing', () => {
  test.each(Object.entries(WAYS))('%s takes the observed way', async (name, way) => {
    expect(walked(await drawn(HEADERS.get(name) ?? ''))).toEqual(way);
  });

  test('says what nobody has said', async () => {
    const { assumptions, tenants, scenario } = await drawn(HEADERS.get('centralized') ?? '');
    expect([...assumptions].sort()).toEqual(['certificate', 'envelope', 'route', 'rule', 'tenantOfPass']);
    expect([...tenants]).toEqual([['11111111-2222-4333-8444-555555555555', scenario.records.find(({ type }) => type === 'tenant')?.id]]);
  });

  test('a sender that gives no name is let in by its address', async () => {
    const header = makeHeader([{ at: 'frontDoor', from: 'printer', ip: '192.0.2.77' }, { at: 'delivery' }], [
      'X-MS-Exchange-Organization-MessageDirectionality: Originating',
      'X-MS-Exchange-CrossTenant-FromEntityHeader: HybridOnPrem',
      'X-MS-Exchange-CrossTenant-Id: 11111111-2222-4333-8444-555555555555',
      'Return-Path: printer@contoso.example',
      'To: joe@contoso.example',
    ]);
    expect(walked(await drawn(header))).toEqual(['printer > contoso: Originating contoso', 'delivered, 1 of 1 as observed']);
  });

  test('the first domain of a tenant names the tenant, and its own domain the organization', async () => {
    const made = await drawn(
      makeHeader([{ at: 'frontDoor', from: 'contoso.example', ip: '192.0.2.77' }, { at: 'delivery' }], [
        'X-MS-Exchange-Organization-MessageDirectionality: Originating',
        'X-MS-Exchange-CrossTenant-FromEntityHeader: HybridOnPrem',
        'X-MS-Exchange-CrossTenant-Id: 11111111-2222-4333-8444-555555555555',
        'X-OriginatorOrg: contosoltd.onmicrosoft.com',
        'Return-Path: bob@contoso.example',
        'To: joe@contoso.example',
      ]),
    );
    expect(walked(made)).toEqual(['contoso.example > contosoltd: Originating contosoltd', 'delivered, 1 of 1 as observed']);
    const { records } = made.scenario;
    expect(records.flatMap((record) => (record.type === 'organization' ? [record.name] : []))).toEqual(['contoso.example']);
    expect(records.find(({ type }) => type === 'onPremisesServer')).toMatchObject({ organization: records[0]?.id });
    expect(acceptedDomains(made)).toEqual([['contoso.example', 'contosoltd.onmicrosoft.com']]);
  });

  test('mail of a tenant that is nowhere in the headers has an unknown tenant before it', async () => {
    const header = makeHeader([{ at: 'frontDoor', ...WAY_OUT }, { at: 'delivery' }], [
      'X-MS-Exchange-Organization-MessageDirectionality: Incoming',
      'X-EOPTenantAttributedMessage: 66666666-7777-4888-9999-aaaaaaaaaaaa:0',
      'Return-Path: bob@contoso.example',
      'To: joe@tailspintoys.example',
    ]);
    const made = await drawn(header);
    expect(walked(made)).toEqual(['contoso > contoso: Originating contoso', 'contoso > tailspintoys: Incoming tailspintoys', 'delivered, 1 of 1 as observed']);
    expect(made.assumptions).toContain('unknownTenant');
  });

  test('is nothing where there is no place', async () => {
    expect(drawHeaders(await readHeaders('Subject: x\r\n\r\n'), NAMES)).toBeNull();
  });
});

test('whatever is pasted, the drawing is valid and runs', async () => {
  const all = [...HEADERS.values()].flatMap((text) => text.split(/\n(?![ \t])/));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...all), { maxLength: 25 }), async (fields) => {
      const made = drawHeaders(await readHeaders(fields.join('\n')), NAMES);
      if (made === null) return;
      expect(walked(made).length).toBeGreaterThan(0);
      for (const domains of acceptedDomains(made)) expect(domains).toEqual([...new Set(domains)]);
    }),
    { numRuns: 150 },
  );
});
