import type { AcceptedDomain } from '../../model/accepted-domain.ts';
import type { Recipient } from '../../model/recipient.ts';
import type { ScenarioRecord } from '../../model/record.ts';
import type { TransportRule } from '../../model/transport-rule.ts';
import { moveItem, replaceAt, withoutAt } from '../../util/lists.ts';
import type { ChangeLabel } from '../document.ts';
import { updateRecord } from './records.ts';

/* Writes to the lists of a record that are no rows of its node. A record without the list is left alone. */

function withAcceptedDomains(record: ScenarioRecord, update: (items: AcceptedDomain[]) => AcceptedDomain[]): ScenarioRecord {
  if (!('AcceptedDomains' in record)) return record;
  const AcceptedDomains = update(record.AcceptedDomains);
  return AcceptedDomains === record.AcceptedDomains ? record : { ...record, AcceptedDomains };
}

function withRecipients(record: ScenarioRecord, update: (items: Recipient[]) => Recipient[]): ScenarioRecord {
  if (!('recipients' in record)) return record;
  const recipients = update(record.recipients);
  return recipients === record.recipients ? record : { ...record, recipients };
}

function withTransportRules(record: ScenarioRecord, update: (items: TransportRule[]) => TransportRule[]): ScenarioRecord {
  if (!('TransportRules' in record)) return record;
  const TransportRules = update(record.TransportRules);
  return TransportRules === record.TransportRules ? record : { ...record, TransportRules };
}

/** Adds accepted domains at the end of a record's list. */
export function addAcceptedDomains(id: string, domains: readonly AcceptedDomain[], label: ChangeLabel): void {
  updateRecord(id, label, (record) => withAcceptedDomains(record, (items) => [...items, ...domains]));
}

/** Changes one accepted domain. */
export function updateAcceptedDomain(id: string, index: number, label: ChangeLabel, update: (domain: AcceptedDomain) => AcceptedDomain, gesture: string | null = null): void {
  updateRecord(id, label, (record) => withAcceptedDomains(record, (items) => replaceAt(items, index, update)), gesture);
}

/** Adds recipients at the end of a record's list. */
export function addRecipients(id: string, recipients: readonly Recipient[], label: ChangeLabel): void {
  updateRecord(id, label, (record) => withRecipients(record, (items) => [...items, ...recipients]));
}

/** Changes one recipient. */
export function updateRecipient(id: string, index: number, label: ChangeLabel, update: (recipient: Recipient) => Recipient, gesture: string | null = null): void {
  updateRecord(id, label, (record) => withRecipients(record, (items) => replaceAt(items, index, update)), gesture);
}

/** Adds a transport rule behind all others: the last to be asked. */
export function addTransportRule(id: string, rule: TransportRule, label: ChangeLabel): void {
  updateRecord(id, label, (record) => withTransportRules(record, (items) => [...items, rule]));
}

/** Changes one transport rule. */
export function updateTransportRule(id: string, index: number, label: ChangeLabel, update: (rule: TransportRule) => TransportRule, gesture: string | null = null): void {
  updateRecord(id, label, (record) => withTransportRules(record, (items) => replaceAt(items, index, update)), gesture);
}

/** Gives a transport rule another place, and so another priority. */
export function moveTransportRule(id: string, from: number, to: number, label: ChangeLabel): void {
  updateRecord(id, label, (record) => withTransportRules(record, (items) => moveItem(items, from, to)));
}

/** Removes one item of one of these lists. */
export function removeItem(id: string, list: 'AcceptedDomains' | 'recipients' | 'TransportRules', index: number, label: ChangeLabel): void {
  updateRecord(id, label, (record) => {
    switch (list) {
      case 'AcceptedDomains':
        return withAcceptedDomains(record, (items) => withoutAt(items, index));
      case 'recipients':
        return withRecipients(record, (items) => withoutAt(items, index));
      case 'TransportRules':
        return withTransportRules(record, (items) => withoutAt(items, index));
    }
  });
}
