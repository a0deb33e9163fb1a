import { describe, expect, it } from 'vitest';
import { organizationalDomain } from './organizational-domain.ts';

describe('the organizational domain', () => {
  it.each([
    ['contoso.com', 'contoso.com'],
    ['mail.eu.contoso.com', 'contoso.com'],
    ['mail.contoso.co.jp', 'contoso.co.jp'],
    ['mail.contoso.plc.uk', 'contoso.plc.uk'],
    ['mail.contoso.mil.br', 'contoso.mil.br'],
    // A registry's second level alone is a name like any other.
    ['co.jp', 'co.jp'],
    ['mail.co.com', 'co.com'],
    ['mail.contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
  ])('of %s is %s', (domain, organization) => {
    expect(organizationalDomain(domain)).toBe(organization);
  });
});
