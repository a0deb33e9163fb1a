import type { questionTexts } from '../content/import-questions.ts';
import type { InLanguage } from '../content/language.ts';
import { acceptedDomainEntries } from '../model/accepted-domain.ts';
import { hostEntries } from '../model/host.ts';
import { messageEntries } from '../model/message.ts';
import { mxRecordEntries } from '../model/mx-record.ts';
import { canSubmitAt } from '../model/new-message.ts';
import type { Problem } from '../model/problem.ts';
import { recipientEntries } from '../model/recipient.ts';
import { isHost, type ScenarioRecord } from '../model/record.ts';
import { validateField, type FieldSchema } from '../model/validate-field.ts';
import type { Answer, AnsweredHost } from '../store/exchange/plan-import.ts';

type Common = { label: string; value: string; write: (text: string) => Answer };

/** One field of an answer: a line, several lines with an item each, or a choice. */
export type AnswerField =
  | (Common & { kind: 'line'; schema: FieldSchema; mayBeEmpty: boolean; toValue: (text: string) => unknown })
  | (Common & { kind: 'lines'; schema: FieldSchema })
  | (Common & { kind: 'choice'; options: readonly { value: string; label: string }[] });

type Words = InLanguage<typeof questionTexts>;

const asText = (text: string): unknown => text;

/** The fields of an answer, each with what it writes. */
export function fieldsOf(answer: Answer, records: readonly ScenarioRecord[], t: Words): AnswerField[] {
  switch (answer.key) {
    case 'domains':
      return [lines(t.domains, answer.domains, acceptedDomainEntries.DomainName, (domains) => ({ ...answer, domains }))];
    case 'recipients':
      return [lines(t.mailboxes, answer.addresses, recipientEntries.PrimarySmtpAddress, (addresses) => ({ ...answer, addresses }))];
    case 'mx':
      return [line(t.exchange, answer.exchange, mxRecordEntries.exchange, (exchange) => ({ ...answer, exchange }))];
    case 'correspondent':
      return [line(t.otherDomain, answer.domain, acceptedDomainEntries.DomainName, (domain) => ({ ...answer, domain }))];
    case 'sendingHost':
    case 'smartHost':
    case 'mxHost':
      return hostFields(answer, records, t);
    case 'message':
      return [
        { kind: 'choice', label: t.startsAt, value: answer.submittedAt, options: placesOf(records), write: (submittedAt) => ({ ...answer, submittedAt }) },
        { ...line(t.from, answer.mailFrom, messageEntries.mailFrom, (mailFrom) => ({ ...answer, mailFrom })), mayBeEmpty: true },
        line(t.to, answer.rcptTo, messageEntries.rcptTo, (rcptTo) => ({ ...answer, rcptTo }), (text) => [text]),
      ];
  }
}

/** What is wrong with what stands in a field; null: nothing. */
export function problemOf(field: AnswerField): Problem | null {
  if (field.kind === 'choice') return null;
  if (field.kind === 'lines') {
    const problems = itemsOf(field.value).map((item) => validateField(field.schema, item, field.label));
    return problems.find((problem) => problem !== null) ?? null;
  }
  if (field.mayBeEmpty && field.value.trim() === '') return null;
  return validateField(field.schema, field.toValue(field.value), field.label);
}

/** Whether an answer can be drawn. */
export function isComplete(fields: readonly AnswerField[]): boolean {
  return fields.every((field) => problemOf(field) === null && (field.kind !== 'lines' || itemsOf(field.value).length > 0));
}

/** The answer as it is drawn: without empty lines, and without spaces around what was typed. */
export function trimmed(answer: Answer): Answer {
  switch (answer.key) {
    case 'domains':
      return { ...answer, domains: answer.domains.flatMap(itemsOf) };
    case 'recipients':
      return { ...answer, addresses: answer.addresses.flatMap(itemsOf) };
    case 'mx':
      return { ...answer, exchange: answer.exchange.trim() };
    case 'correspondent':
      return { ...answer, domain: answer.domain.trim() };
    case 'sendingHost':
    case 'smartHost':
    case 'mxHost':
      return { ...answer, hostName: answer.hostName.trim(), ipAddress: answer.ipAddress.trim(), certificate: answer.certificate.trim() };
    case 'message':
      return { ...answer, mailFrom: answer.mailFrom.trim(), rcptTo: answer.rcptTo.trim() };
  }
}

type Line = Extract<AnswerField, { kind: 'line' }>;

function line(label: string, value: string, schema: FieldSchema, write: (text: string) => Answer, toValue: (text: string) => unknown = asText): Line {
  return { kind: 'line', label, value, schema, mayBeEmpty: false, toValue, write };
}

/** Items one a line; a line that is being typed stays as it is until the answer is drawn. */
function lines(label: string, items: readonly string[], schema: FieldSchema, write: (items: readonly string[]) => Answer): AnswerField {
  return { kind: 'lines', label, value: items.join('\n'), schema, write: (text) => write(text.split(/[\n,;]/)) };
}

function itemsOf(text: string): string[] {
  return text.split(/\s+/).filter((item) => item !== '');
}

type HostAnswer = Extract<Answer, { host: AnsweredHost }>;

/** Which host it is, where a new one sends its mail, and what the front door sees of it. */
function hostFields(answer: HostAnswer, records: readonly ScenarioRecord[], t: Words): AnswerField[] {
  const { host } = answer;
  const ways = [
    { value: 'tenant', label: t.onwardTenant },
    { value: 'split', label: t.onwardSplit },
    { value: 'mx', label: t.onwardMx },
  ] as const;
  const onward: AnswerField[] =
    host.kind === 'known'
      ? []
      : [
          {
            kind: 'choice',
            label: t.onward,
            value: host.onward,
            options: ways,
            write: (value) => ({ ...answer, host: { ...host, onward: ways.find((way) => way.value === value)?.value ?? host.onward } }),
          },
        ];
  return [
    hostChoice(answer, records, t),
    ...onward,
    line(t.hostName, answer.hostName, hostEntries.hostName, (hostName) => ({ ...answer, hostName })),
    line(t.ipAddress, answer.ipAddress, hostEntries.ipAddresses, (ipAddress) => ({ ...answer, ipAddress }), (text) => [text]),
    { ...line(t.certificate, answer.certificate, hostEntries.name, (certificate) => ({ ...answer, certificate })), mayBeEmpty: true },
  ];
}

/** A host that is drawn already brings its own name, address and certificate along. */
function hostChoice(answer: HostAnswer, records: readonly ScenarioRecord[], t: Words): AnswerField {
  const { host } = answer;
  const roles = [
    { value: 'onPremisesServer', label: t.newServer },
    { value: 'gateway', label: t.newGateway },
    { value: 'service', label: t.newService },
    { value: 'internetHost', label: t.newStranger },
  ] as const;
  const known = records.filter(isHost).map((record) => ({ value: `known ${record.id}`, label: record.name, record }));
  return {
    kind: 'choice',
    label: t.host,
    value: host.kind === 'new' ? host.role : `known ${host.id}`,
    options: [...roles, ...known],
    write: (value) => {
      const role = roles.find((one) => one.value === value)?.value;
      if (role !== undefined) return { ...answer, host: host.kind === 'new' ? { ...host, role } : { kind: 'new', role, onward: 'tenant', name: '', domains: [] } };
      const record = known.find((one) => one.value === value)?.record;
      if (record === undefined) return answer;
      // A smart host or an MX record leads to this name: the host that is chosen is known by it.
      const hostName = answer.key === 'sendingHost' ? record.hostName : answer.hostName;
      return { ...answer, host: { kind: 'known', id: record.id }, hostName, ipAddress: record.ipAddresses[0] ?? answer.ipAddress, certificate: record.certificate?.subject ?? answer.certificate };
    },
  };
}

function placesOf(records: readonly ScenarioRecord[]): { value: string; label: string }[] {
  return records.flatMap((record) => (canSubmitAt(record) && 'name' in record ? [{ value: record.id, label: record.name }] : []));
}
