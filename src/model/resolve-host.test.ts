import { describe, expect, test } from 'vitest';
import { resolveHost } from './resolve-host.ts';
import { parseScenario } from './validate.ts';

const parsed = parseScenario({
  schemaVersion: 1,
  records: [
    { id: 'exchange', type: 'onPremisesServer', name: 'Exchange', hostName: 'mail.contoso.com', ipAddresses: ['192.0.2.10'] },
    { id: 'contoso-tenant', type: 'tenant', name: 'contoso', AcceptedDomains: [{ DomainName: 'contoso.com' }, { DomainName: 'contoso.onmicrosoft.com' }] },
  ],
});
const records = parsed.ok ? parsed.value.records : [];
const contoso = { kind: 'frontDoor', endpointOf: 'contoso-tenant' };
const nobodys = { kind: 'frontDoor', endpointOf: null };
const exchange = { kind: 'host', id: 'exchange' };

describe('a smart host or an MX exchange leads to', () => {
  test.each([
    ['mail.contoso.com', exchange],
    [' MAIL.contoso.com. ', exchange],
    ['192.0.2.10', exchange],
    ['[192.0.2.10]', exchange],
    ['contoso-com.mail.protection.outlook.com', contoso],
    ['contoso.mail.protection.outlook.com', contoso],
    ['fabrikam-com.mail.protection.outlook.com', nobodys],
    ['contoso.mail.onmicrosoft.com', nobodys],
    ['contoso-com.h-v1.mx.microsoft', nobodys],
    ['smtp.office365.com', nobodys],
    ['40.107.9.9', nobodys],
    ['104.47.127.255', nobodys],
    ['104.47.128.0', { kind: 'unresolved' }],
    ['mail.fabrikam.com', { kind: 'unresolved' }],
    ['mail.protection.outlook.com.fabrikam.com', { kind: 'unresolved' }],
  ])('%s', (name, expected) => {
    expect(resolveHost(records, name)).toEqual(expected);
  });
});
