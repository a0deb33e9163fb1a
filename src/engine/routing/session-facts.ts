import type { Certificate } from '../../model/certificate.ts';
import type { Host } from '../../model/host.ts';
import type { SendConnector } from '../../model/send-connector.ts';
import type { SessionFacts } from '../result.ts';
import type { Envelope } from './envelope.ts';

/** Source address of a host that was drawn without one; no list should hold it (RFC 1122 §3.2.1.3). */
export const UNKNOWN_IP = '0.0.0.0';

/**
 * The service's own outbound host. Addresses: Exchange Online Protection's published range 40.107.0.0/16 ("Office 365
 * URLs and IP address ranges"); the certificate is Microsoft's and never the tenant's, so no tenant's connector can claim it.
 */
const SERVICE_IP = '40.107.22.100';
const SERVICE_EHLO = 'mail-egress.outbound.protection.outlook.com';
const SERVICE_CERTIFICATE: Certificate = {
  subject: 'mail.protection.outlook.com',
  subjectAlternativeNames: ['mail.protection.outlook.com', 'outbound.protection.outlook.com'],
  trusted: true,
};

/** A session that a host opens; without a Send connector it offers TLS and its certificate, as most servers do. */
export function sessionFromHost(host: Host, connector: SendConnector | null, envelope: Envelope): SessionFacts {
  const tls = connector === null || !connector.IgnoreSTARTTLS;
  const presents = tls && (connector === null || connector.presentsCertificate);
  return {
    connectingIp: host.ipAddresses[0] ?? UNKNOWN_IP,
    ehlo: host.hostName,
    tls,
    certificate: presents ? host.certificate : null,
    mailFrom: envelope.mailFrom,
    rcptTo: envelope.rcptTo,
  };
}

/** A session that the service opens for a tenant. */
export function sessionFromService(envelope: Envelope): SessionFacts {
  return {
    connectingIp: SERVICE_IP,
    ehlo: SERVICE_EHLO,
    tls: true,
    certificate: SERVICE_CERTIFICATE,
    mailFrom: envelope.mailFrom,
    rcptTo: envelope.rcptTo,
  };
}

/** A submission from a mailbox: no session at all. */
export function submissionFacts(envelope: Envelope): SessionFacts {
  return { connectingIp: null, ehlo: null, tls: false, certificate: null, mailFrom: envelope.mailFrom, rcptTo: envelope.rcptTo };
}
