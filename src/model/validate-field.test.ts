import { describe, expect, it } from 'vitest';
import { hostEntries } from './host.ts';
import { inboundConnectorEntries } from './inbound-connector.ts';
import { messageEntries } from './message.ts';
import { mxRecordEntries } from './mx-record.ts';
import { isDefault, validateField } from './validate-field.ts';

describe('one field', () => {
  it('is judged by the schema that reads the document', () => {
    expect(validateField(inboundConnectorEntries.SenderIPAddresses, ['192.0.2.0/24'], 'SenderIPAddresses')).toBeNull();
    expect(validateField(inboundConnectorEntries.SenderIPAddresses, ['10.0.0.0/8'], 'SenderIPAddresses')).toEqual({
      key: 'senderIpAddress',
      path: 'SenderIPAddresses',
      received: '"10.0.0.0/8"',
      expected: null,
    });
    expect(validateField(inboundConnectorEntries.TlsSenderCertificateName, null, 'TlsSenderCertificateName')).toBeNull();
    expect(validateField(inboundConnectorEntries.TlsSenderCertificateName, '*', 'TlsSenderCertificateName')?.key).toBe('certificateName');
    expect(validateField(hostEntries.hostName, 'mail contoso', 'hostName')?.key).toBe('domainName');
    expect(validateField(messageEntries.rcptTo, [], 'rcptTo')?.key).toBe('noRecipient');
    expect(validateField(mxRecordEntries.preference, 70_000, 'preference')?.key).toBe('preference');
  });

  it('has its default or another value; a field that must be given has neither', () => {
    expect(isDefault(inboundConnectorEntries.Enabled, true)).toBe(true);
    expect(isDefault(inboundConnectorEntries.Enabled, false)).toBe(false);
    expect(isDefault(inboundConnectorEntries.SenderDomains, [])).toBe(true);
    expect(isDefault(inboundConnectorEntries.SenderDomains, ['*'])).toBe(false);
    expect(isDefault(inboundConnectorEntries.TlsSenderCertificateName, null)).toBe(true);
    expect(isDefault(inboundConnectorEntries.ConnectorType, 'Partner')).toBe(false);
  });
});
