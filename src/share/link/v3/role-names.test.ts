import { describe, expect, it } from 'vitest';
import type { Book } from '../v1/form.ts';
import { RoleNames } from './role-names.ts';

/** What a reader makes of a text that a writer refers to by what both have read. */
function readBack(book: Book, text: string, field: string): string | null {
  const found = book.find(text, field);
  if (found === null) return null;
  const known = book.textOf(found.reference, { field, isFirst: found.start === 0 });
  return known === null ? null : text.slice(0, found.start) + known + text.slice(found.start + found.length);
}

function bookOf(...said: readonly (readonly [field: string, text: string])[]): RoleNames {
  const book = new RoleNames();
  for (const [field, text] of said) book.remember(text, field);
  return book;
}

const BOOK = bookOf(
  ['DomainName', 'contoso.com'],
  ['hostName', 'relay.contoso.com'],
  ['ipAddresses', '203.0.113.7'],
  ['DomainName', 'fabrikam.com'],
  ['PrimarySmtpAddress', 'kate@fabrikam.com'],
);

describe('names by their role', () => {
  it.each([
    ['SmartHosts', 'relay.contoso.com', 0],
    ['SmartHosts', 'contoso-com.mail.protection.outlook.com', 1],
    ['AcceptedDomains', 'fabrikam.com', 0],
    ['AcceptedDomains', 'relay.contoso.com', 2],
    ['hostName', 'mail.fabrikam.com', 0],
    ['TlsSenderCertificateName', '*.contoso.com', 1],
    ['SenderIPAddresses', '203.0.113.7', 0],
    ['ipAddresses', '203.0.113.99', 1],
    ['rcptTo', 'kate@fabrikam.com', 0],
    ['mailFrom', 'bob@contoso.com', 1],
  ])('%s %s is number %i of those that the field asks for', (field, text, index) => {
    expect(BOOK.find(text, field)?.reference.index).toBe(index);
    expect(readBack(BOOK, text, field)).toBe(text);
  });

  it('spell an address that is only a name: a reference in front stands for a whole address', () => {
    expect(BOOK.find('fabrikam.com', 'rcptTo')).toBeNull();
    expect(BOOK.textOf({ index: 0, form: 'name' }, { field: 'rcptTo', isFirst: true })).toBe('kate@fabrikam.com');
    expect(BOOK.textOf({ index: 0, form: 'endpoint' }, { field: 'rcptTo', isFirst: true })).toBeNull();
  });

  it('lead nowhere past the last one', () => {
    expect(BOOK.textOf({ index: 9, form: 'name' }, { field: 'SmartHosts', isFirst: true })).toBeNull();
    expect(BOOK.textOf({ index: 1, form: 'name' }, { field: 'rcptTo', isFirst: true })).toBeNull();
  });
});
