import { parameters } from '../content/parameters.ts';
import { acceptedDomainEntries, type AcceptedDomain } from '../model/accepted-domain.ts';
import { certificateEntries, type Certificate } from '../model/certificate.ts';
import { domainPolicyEntries, type DomainPolicy } from '../model/domain-policy.ts';
import { hostEntries, type Host } from '../model/host.ts';
import { inboundConnectorEntries, type InboundConnector } from '../model/inbound-connector.ts';
import { messageEntries, type Message } from '../model/message.ts';
import { mxRecordEntries, type MxRecord } from '../model/mx-record.ts';
import { noteEntries, type Note } from '../model/note.ts';
import { organizationEntries, type Organization } from '../model/organization.ts';
import { outboundConnectorEntries, type OutboundConnector } from '../model/outbound-connector.ts';
import { recipientEntries, type Recipient } from '../model/recipient.ts';
import { recordTitle } from '../model/record-title.ts';
import { isHost, type ScenarioRecord } from '../model/record.ts';
import { sendConnectorEntries, type SendConnector } from '../model/send-connector.ts';
import { tenantEntries, type Tenant } from '../model/tenant.ts';
import { transportRuleEntries, type TransportRule } from '../model/transport-rule.ts';
import { updateDomainPolicy } from '../store/edit/domain-policies.ts';
import { updateMessage } from '../store/edit/messages.ts';
import { updateAcceptedDomain, updateRecipient, updateTransportRule } from '../store/edit/record-lists.ts';
import { updateInboundConnector, updateOutboundConnector, updateRecord, updateSendConnector, updateTenant } from '../store/edit/records.ts';
import type { Editor } from './fields/field-model.ts';

/* For every noun: where it stands, its texts, its schemas, and the action that writes it. */

export function organizationEditor(organization: Organization): Editor<Organization> {
  return {
    path: organization.id,
    value: organization,
    texts: parameters.organization,
    schemas: organizationEntries,
    write: (parameter, update, gesture) =>
      updateRecord(
        organization.id,
        { key: 'setParameter', parameter, name: organization.name },
        (record) => (record.type === 'organization' ? update(record) : record),
        gesture,
      ),
  };
}

export function tenantEditor(tenant: Tenant): Editor<Tenant> {
  return {
    path: tenant.id,
    value: tenant,
    texts: parameters.tenant,
    schemas: tenantEntries,
    write: (parameter, update, gesture) => updateTenant(tenant.id, { key: 'setParameter', parameter, name: tenant.name }, update, gesture),
  };
}

export function hostEditor(host: Host): Editor<Host> {
  return {
    path: host.id,
    value: host,
    texts: parameters.host,
    schemas: hostEntries,
    write: (parameter, update, gesture) =>
      updateRecord(host.id, { key: 'setParameter', parameter, name: host.name }, (record) => (isHost(record) ? update(record) : record), gesture),
  };
}

export function certificateEditor(host: Host, certificate: Certificate): Editor<Certificate> {
  return {
    path: `${host.id}.certificate`,
    value: certificate,
    texts: parameters.certificate,
    schemas: certificateEntries,
    write: (parameter, update, gesture) =>
      updateRecord(
        host.id,
        { key: 'setParameter', parameter, name: host.name },
        (record) => (isHost(record) && record.certificate !== null ? { ...record, certificate: update(record.certificate) } : record),
        gesture,
      ),
  };
}

export function mxRecordEditor(mxRecord: MxRecord): Editor<MxRecord> {
  return {
    path: mxRecord.id,
    value: mxRecord,
    texts: parameters.mxRecord,
    schemas: mxRecordEntries,
    write: (parameter, update, gesture) =>
      updateRecord(
        mxRecord.id,
        { key: 'setParameter', parameter, name: mxRecord.domain },
        (record) => (record.type === 'mxRecord' ? update(record) : record),
        gesture,
      ),
  };
}

export function noteEditor(note: Note): Editor<Note> {
  return {
    path: note.id,
    value: note,
    texts: parameters.note,
    schemas: noteEntries,
    write: (parameter, update, gesture) =>
      updateRecord(note.id, { key: 'setParameter', parameter, name: recordTitle(note) }, (record) => (record.type === 'note' ? update(record) : record), gesture),
  };
}

export function inboundConnectorEditor(tenant: Tenant, index: number, connector: InboundConnector): Editor<InboundConnector> {
  return {
    path: `${tenant.id}.InboundConnectors.${index}`,
    value: connector,
    texts: parameters.inboundConnector,
    schemas: inboundConnectorEntries,
    write: (parameter, update, gesture) =>
      updateInboundConnector(tenant.id, index, { key: 'setParameter', parameter, name: connector.Name }, update, gesture),
  };
}

export function outboundConnectorEditor(tenant: Tenant, index: number, connector: OutboundConnector): Editor<OutboundConnector> {
  return {
    path: `${tenant.id}.OutboundConnectors.${index}`,
    value: connector,
    texts: parameters.outboundConnector,
    schemas: outboundConnectorEntries,
    write: (parameter, update, gesture) =>
      updateOutboundConnector(tenant.id, index, { key: 'setParameter', parameter, name: connector.Name }, update, gesture),
  };
}

export function sendConnectorEditor(host: Host, index: number, connector: SendConnector): Editor<SendConnector> {
  return {
    path: `${host.id}.SendConnectors.${index}`,
    value: connector,
    texts: parameters.sendConnector,
    schemas: sendConnectorEntries,
    write: (parameter, update, gesture) =>
      updateSendConnector(host.id, index, { key: 'setParameter', parameter, name: connector.Name }, update, gesture),
  };
}

export function acceptedDomainEditor(record: ScenarioRecord, index: number, domain: AcceptedDomain): Editor<AcceptedDomain> {
  return {
    path: `${record.id}.AcceptedDomains.${index}`,
    value: domain,
    texts: parameters.acceptedDomain,
    schemas: acceptedDomainEntries,
    write: (parameter, update, gesture) =>
      updateAcceptedDomain(record.id, index, { key: 'setParameter', parameter, name: domain.DomainName }, update, gesture),
  };
}

export function recipientEditor(record: ScenarioRecord, index: number, recipient: Recipient): Editor<Recipient> {
  return {
    path: `${record.id}.recipients.${index}`,
    value: recipient,
    texts: parameters.recipient,
    schemas: recipientEntries,
    write: (parameter, update, gesture) =>
      updateRecipient(record.id, index, { key: 'setParameter', parameter, name: recipient.PrimarySmtpAddress }, update, gesture),
  };
}

export function transportRuleEditor(tenant: Tenant, index: number, rule: TransportRule): Editor<TransportRule> {
  return {
    path: `${tenant.id}.TransportRules.${index}`,
    value: rule,
    texts: parameters.transportRule,
    schemas: transportRuleEntries,
    write: (parameter, update, gesture) =>
      updateTransportRule(tenant.id, index, { key: 'setParameter', parameter, name: rule.Name }, update, gesture),
  };
}

export function messageEditor(message: Message): Editor<Message> {
  return {
    path: `message.${message.id}`,
    value: message,
    texts: parameters.message,
    schemas: messageEntries,
    write: (_parameter, update, gesture) => updateMessage(message.id, update, gesture),
  };
}

export function domainPolicyEditor(index: number, policy: DomainPolicy): Editor<DomainPolicy> {
  return {
    path: `domainPolicies.${index}`,
    value: policy,
    texts: parameters.domainPolicy,
    schemas: domainPolicyEntries,
    write: (parameter, update, gesture) => updateDomainPolicy(index, parameter, update, gesture),
  };
}
