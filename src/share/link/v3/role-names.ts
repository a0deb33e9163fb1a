import { REFERENCES, type Reference } from '../v1/bytes.ts';
import type { Book, Spot } from '../v1/form.ts';
import { endpointOf, nameIn, parentOf, type Found } from '../v1/names.ts';

/** What a name is: somebody's domain, a host's name or its certificate's, or a number (an IP address or the network of one). */
type Role = 'domain' | 'host' | 'number';

type Known = { name: string; role: Role };

/** What a field names; the others name domains. Frozen with the form. */
const ROLES = new Map<string, Role>([
  ['hostName', 'host'],
  ['subject', 'host'],
  ['subjectAlternativeNames', 'host'],
  ['exchange', 'host'],
  ['SmartHosts', 'host'],
  ['TlsSenderCertificateName', 'host'],
  ['ipAddresses', 'number'],
  ['SenderIPAddresses', 'number'],
]);

/** Fields that hold a whole address: one that was there before is referred to as a whole. Frozen with the form. */
const ADDRESS_FIELDS = new Set([
  'mailFrom',
  'headerFrom',
  'rcptTo',
  'PrimarySmtpAddress',
  'EmailAddresses',
  'ExternalEmailAddress',
  'ForwardingSmtpAddress',
  'authenticatesAs',
]);

const ADDRESS = /^[^@\s]+@[^@\s]+$/;
const NUMBER = /^\d{1,3}(?:\.\d{1,3}){2,3}$/;

/**
 * The names that have occurred, those of the role that a field asks for first, and of these the latest first: which smart host it
 * is can be said in fewer bits than which of all names. What stands behind a prefix (`*.`, `mail.`, `bob@`) is a domain, whatever
 * the field.
 *
 * Frozen: the writer and the readers of all links that are out there must number alike.
 */
export class RoleNames implements Book {
  #latestFirst: Known[] = [];
  #addresses: string[] = [];

  textOf({ index, form }: Reference, { field, isFirst }: Spot): string | null {
    if (isFirst && ADDRESS_FIELDS.has(field)) return form === 'name' ? (this.#addresses[index] ?? null) : null;
    const name = this.#inOrder(form === 'endpoint' ? 'domain' : roleAt(field, isFirst))[index]?.name;
    if (name === undefined) return null;
    return form === 'endpoint' ? endpointOf(name) : name;
  }

  find(text: string, field: string): Found | null {
    const found = this.#findName(text, field);
    if (!ADDRESS_FIELDS.has(field)) return found;
    const index = this.#addresses.indexOf(text);
    if (index >= 0) return { start: 0, length: text.length, reference: { index, form: 'name' } };
    return found === null || found.start === 0 ? null : found;
  }

  remember(text: string, field: string): void {
    if (ADDRESS.test(text)) this.#addresses = [text, ...this.#addresses.filter((other) => other !== text)].slice(0, REFERENCES);
    const name = nameIn(text);
    if (name === null) return;
    const isNumber = NUMBER.test(name);
    const parent = parentOf(name);
    if (parent !== null) this.#moveToFront(parent, isNumber ? 'number' : 'domain');
    this.#moveToFront(name, isNumber ? 'number' : roleAt(field, !text.startsWith('*')) === 'host' ? 'host' : 'domain');
  }

  #findName(text: string, field: string): Found | null {
    const endpoint = this.#inOrder('domain').findIndex(({ name }) => text === endpointOf(name));
    if (endpoint >= 0) return { start: 0, length: text.length, reference: { index: endpoint, form: 'endpoint' } };
    const longest = this.#latestFirst.reduce((best, { name }) => (name.length > best.length && text.includes(name) ? name : best), '');
    if (longest === '') return null;
    const start = text.lastIndexOf(longest);
    const index = this.#inOrder(roleAt(field, start === 0)).findIndex(({ name }) => name === longest);
    return { start, length: longest.length, reference: { index, form: 'name' } };
  }

  /** The names of a role, then the others; numbers last, unless it is they. */
  #inOrder(role: Role): Known[] {
    const rank = (known: Known): number => (known.role === role ? 0 : known.role === 'number' ? 2 : 1);
    return this.#latestFirst.toSorted((a, b) => rank(a) - rank(b));
  }

  /** Who was somebody's domain once stays one: a certificate may name it, too. */
  #moveToFront(name: string, role: Role): void {
    const before = this.#latestFirst.find((known) => known.name === name)?.role;
    const known: Known = { name, role: before === 'domain' ? before : role };
    this.#latestFirst = [known, ...this.#latestFirst.filter((other) => other.name !== name)].slice(0, REFERENCES);
  }
}

function roleAt(field: string, isFirst: boolean): Role {
  const role = ROLES.get(field) ?? 'domain';
  return role === 'host' && !isFirst ? 'domain' : role;
}
