import type { AcceptedDomain } from './accepted-domain.ts';
import type { InboundConnector } from './inbound-connector.ts';

/**
 * One small change of a tenant, as data: what an administrator would do with one cmdlet. Tenants and connectors go by
 * their names, as in every verdict.
 */
export type Edit =
  | { key: 'enableConnector'; tenant: string; connector: string }
  | { key: 'disableConnector'; tenant: string; connector: string }
  | { key: 'setCertificateName'; tenant: string; connector: string; TlsSenderCertificateName: string }
  | { key: 'addSenderIp'; tenant: string; connector: string; SenderIPAddress: string }
  | { key: 'addAcceptedDomain'; tenant: string; DomainName: string }
  | { key: 'addConnector'; tenant: string; connector: InboundConnector };
export type EditKey = Edit['key'];

/** What an edit reads and writes. A tenant's record and the engine's tenant both fit. */
type Editable = {
  readonly name: string;
  readonly AcceptedDomains: readonly AcceptedDomain[];
  readonly InboundConnectors: readonly InboundConnector[];
};

/** The lists of a tenant after an edit; another tenant's edit gives the same lists back. */
export function editedLists(
  tenant: Editable,
  edit: Edit,
): { AcceptedDomains: AcceptedDomain[]; InboundConnectors: InboundConnector[] } | null {
  if (edit.tenant !== tenant.name) return null;
  const AcceptedDomains = [...tenant.AcceptedDomains];
  const InboundConnectors = [...tenant.InboundConnectors];
  switch (edit.key) {
    case 'addAcceptedDomain':
      return { AcceptedDomains: [...AcceptedDomains, { DomainName: edit.DomainName, DomainType: 'Authoritative', MatchSubDomains: false }], InboundConnectors };
    case 'addConnector':
      return { AcceptedDomains, InboundConnectors: [...InboundConnectors, edit.connector] };
    case 'enableConnector':
    case 'disableConnector':
    case 'setCertificateName':
    case 'addSenderIp': {
      const changed = InboundConnectors.map((connector) => (connector.Name === edit.connector ? editedConnector(connector, edit) : connector));
      return { AcceptedDomains, InboundConnectors: changed };
    }
  }
}

type ConnectorEdit = Extract<Edit, { connector: string }>;

/** One connector after an edit of it. */
export function editedConnector(connector: InboundConnector, edit: ConnectorEdit): InboundConnector {
  switch (edit.key) {
    case 'enableConnector':
      return { ...connector, Enabled: true };
    case 'disableConnector':
      return { ...connector, Enabled: false };
    case 'setCertificateName':
      return { ...connector, TlsSenderCertificateName: edit.TlsSenderCertificateName };
    case 'addSenderIp':
      return { ...connector, SenderIPAddresses: [...connector.SenderIPAddresses, edit.SenderIPAddress] };
  }
}
