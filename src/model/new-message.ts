import { normalizeDomain } from './domain-name.ts';
import type { Message } from './message.ts';
import { isHost, type ScenarioRecord } from './record.ts';
import type { Scenario } from './scenario.ts';

/** Whether messages can be submitted at a record. */
export function canSubmitAt(record: ScenarioRecord): boolean {
  return record.type === 'tenant' || isHost(record);
}

/** An address at a record: of its first recipient, else somebody in its first accepted domain or at its host name. */
function someoneAt(record: ScenarioRecord | undefined): string | null {
  if (record === undefined || !canSubmitAt(record)) return null;
  const recipient = 'recipients' in record ? record.recipients[0]?.PrimarySmtpAddress : undefined;
  if (recipient !== undefined) return recipient;
  const domain = 'AcceptedDomains' in record ? record.AcceptedDomains[0]?.DomainName : undefined;
  const name = normalizeDomain(domain ?? (isHost(record) ? record.hostName : ''));
  return name === null ? null : `someone@${name}`;
}

/** An id that no message has: `m1`, `m2` … */
export function freeMessageId(messages: readonly Message[]): string {
  let number = messages.length + 1;
  while (messages.some((message) => message.id === `m${number}`)) number += 1;
  return `m${number}`;
}

/** Whether two records are of one organization, or the same. */
function belongTogether(a: ScenarioRecord, b: ScenarioRecord): boolean {
  if (a.id === b.id) return true;
  return 'organization' in a && 'organization' in b && a.organization !== null && a.organization === b.organization;
}

/**
 * A message from somebody at a place to somebody elsewhere in the drawing.
 *
 * @param submittedAt the place; when it is none where messages start, the first such place is taken.
 * @returns null when the drawing has no place where a message could start.
 */
export function newMessage({ records, messages }: Pick<Scenario, 'records' | 'messages'>, submittedAt: string | null): Message | null {
  const places = records.filter(canSubmitAt);
  const from = places.find((record) => record.id === submittedAt) ?? places[0];
  if (from === undefined) return null;
  const mailFrom = someoneAt(from) ?? '';
  const others = places.filter((record) => !belongTogether(record, from));
  const rcptTo = others.map(someoneAt).find((address) => address !== null) ?? 'someone@example.com';
  return { id: freeMessageId(messages), title: '', mailFrom, rcptTo: [rcptTo], submittedAt: from.id, headers: [], headerFrom: '' };
}
