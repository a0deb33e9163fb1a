import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, completeLayout } from './arrange.ts';
import { normalizeDomain } from './domain-name.ts';
import { duplicateOf } from './duplicate-record.ts';
import { anyGateway, anyMxRecord, anyServer, anyTenant } from './fixtures/records.ts';
import { freePlaces } from './free-place.ts';
import type { Layout } from './layout.ts';
import { acceptedDomainsOf } from './new-names.ts';
import { newRecord } from './new-record.ts';
import { nodeSize } from './node-size.ts';
import { isHost, type RecordType, type ScenarioRecord } from './record.ts';
import { EMPTY_SCENARIO } from './scenario.ts';
import { parseScenario } from './validate.ts';

const TYPES: readonly RecordType[] = ['organization', 'tenant', 'onPremisesServer', 'gateway', 'internetHost', 'mxRecord'];

/** A drawing made with the palette alone: each step adds a record to an organization that is there, or to none. */
const anySteps = fc.array(fc.record({ type: fc.constantFrom(...TYPES), home: fc.nat(5) }), { maxLength: 20, size: 'max' });

type Drawing = { records: ScenarioRecord[]; layout: Layout };

/** A drawing that nobody has arranged, and one in which something stands where it was put. */
const START = completeLayout([], {});
const anyStart = fc.constantFrom(START, { ...START, dns: { x: 900, y: -300 } }, { ...START, frontDoor: { x: 60, y: 300, w: 520 } });

function draw(steps: readonly { type: RecordType; home: number }[], start: Layout = START): Drawing {
  return steps.reduce<Drawing>(
    ({ records, layout }, { type, home }) => {
      const organizations = records.filter((record) => record.type === 'organization');
      const organization = type === 'organization' || type === 'internetHost' ? null : (organizations[home]?.id ?? null);
      const record = newRecord(type, { records, organization, stem: type });
      const places = freePlaces(record, records, layout);
      return { records: [...records, record], layout: completeLayout([...records, record], { ...layout, ...places }) };
    },
    { records: [], layout: start },
  );
}

function twice<Value>(values: readonly Value[]): Value[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('new records', () => {
  it('make a drawing that opens, and that no two hosts or tenants share a name, an address or a domain in', () => {
    fc.assert(
      fc.property(anySteps, anyStart, (steps, start) => {
        const { records, layout } = draw(steps, start);
        const scenario = { ...EMPTY_SCENARIO, records, layout };
        expect(parseScenario(scenario)).toEqual({ ok: true, value: scenario });
        const hosts = records.filter(isHost);
        expect(twice(hosts.map((host) => normalizeDomain(host.hostName)))).toEqual([]);
        expect(twice(hosts.flatMap((host) => host.ipAddresses))).toEqual([]);
        expect(twice(records.flatMap((record) => (record.type === 'tenant' ? acceptedDomainsOf([record]) : [])))).toEqual([]);
      }),
    );
  });

  it('stand on nobody, and inside the frame of their organization', () => {
    fc.assert(
      fc.property(anySteps, anyStart, (steps, start) => {
        const { records, layout } = draw(steps, start);
        const boxes = records.flatMap((record) => {
          const place = layout[record.id];
          const size = nodeSize(record);
          return place === undefined || size === null ? [] : [{ record, ...place, ...size }];
        });
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
            expect(apart, `${a.record.id} on ${b.record.id}`).toBe(true);
          }
          const home = 'organization' in a.record && a.record.organization !== null ? layout[a.record.organization] : undefined;
          if (home?.w === undefined || home.h === undefined) continue;
          expect({ left: a.x >= home.x, right: a.x + a.w <= home.x + home.w, top: a.y >= home.y, bottom: a.y + a.h <= home.y + home.h }).toEqual({
            left: true,
            right: true,
            top: true,
            bottom: true,
          });
        }
      }),
    );
  });

  it('keep a drawing in the picture’s own order that nobody has arranged otherwise, and move nothing in another', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { records, layout } = draw(steps);
        expect(layout).toEqual(arrange(records));
        const last = records.at(-1);
        if (last === undefined) return;
        const moved = { ...arrange(records.slice(0, -1)), dns: { x: 900, y: -300 } };
        const places = freePlaces(last, records.slice(0, -1), moved);
        const home = 'organization' in last ? last.organization : null;
        expect(Object.keys(places).filter((id) => id !== last.id && id !== home && id !== 'frontDoor')).toEqual([]);
      }),
    );
  });

  it('read from their organization what it is about', () => {
    const { records } = draw([{ type: 'organization', home: 0 }, { type: 'onPremisesServer', home: 0 }, { type: 'tenant', home: 0 }, { type: 'mxRecord', home: 0 }]);
    expect(records).toMatchObject([
      { name: 'Contoso', color: 'blue' },
      { hostName: 'mail.contoso.example', certificate: { subject: 'mail.contoso.example' }, AcceptedDomains: [{ DomainName: 'contoso.example' }] },
      { name: 'contoso', AcceptedDomains: [{ DomainName: 'contoso.example' }, { DomainName: 'contoso.onmicrosoft.com' }] },
      { domain: 'contoso.example', exchange: 'contoso-example.mail.protection.outlook.com' },
    ]);
  });
});

describe('a copy', () => {
  it('of a host has a name, an address and a certificate name of its own', () => {
    const server = anyServer({
      id: 'server',
      name: 'Exchange',
      hostName: 'mail.contoso.com',
      ipAddresses: ['192.0.2.10'],
      certificate: { subject: 'mail.contoso.com', subjectAlternativeNames: ['contoso.com'], trusted: true },
    });
    expect(duplicateOf(server, [server])).toEqual({
      ...server,
      id: 'server-2',
      name: 'Exchange 2',
      hostName: 'mail2.contoso.com',
      ipAddresses: ['192.0.2.11'],
      certificate: { subject: 'mail2.contoso.com', subjectAlternativeNames: ['contoso.com'], trusted: true },
    });
    const bare = anyGateway({ id: 'gateway', hostName: 'printer', ipAddresses: [], certificate: null });
    expect(duplicateOf(bare, [bare])).toMatchObject({ id: 'gateway-2', hostName: 'printer2', ipAddresses: [], certificate: null });
  });

  it('of a tenant accepts nothing that the tenant accepts', () => {
    const tenant = anyTenant({ id: 'contoso-tenant', name: 'contoso' });
    expect(duplicateOf(tenant, [tenant])).toMatchObject({ name: 'contoso2', AcceptedDomains: [{ DomainName: 'contoso2.onmicrosoft.com' }], recipients: [] });
  });

  it('of an MX record is the one to try next', () => {
    const mx = anyMxRecord({ id: 'mx', preference: 10 });
    expect(duplicateOf(mx, [mx])).toEqual({ ...mx, id: 'mx-2', preference: 20 });
  });
});
