import { Damaged } from './damaged.ts';
import type { Raw } from './raw.ts';

/*
 * An id by what stands before it. `+` is the successor of the id before (`r5`, `r6`); `*` is the record's own name, as
 * the gallery names its records (`contoso`, `contoso-tenant`, `contoso-mx`); a leading `-` stands for the id of the
 * record's organization and the hyphen. No id begins with any of the three.
 */

const NEXT = '+';
const OWN_NAME = '*';
const OF_ORGANIZATION = '-';

/** An id as text. */
export function idText(id: string, owner: Raw, siblings: readonly Raw[]): string {
  if (id === successor(siblings)) return NEXT;
  if (id === ownName(owner, siblings)) return OWN_NAME;
  const organization = organizationId(owner, siblings);
  return organization !== null && id.startsWith(`${organization}-`) ? id.slice(organization.length) : id;
}

/** The id that a text stands for. */
export function parseId(text: string, owner: Raw, siblings: readonly Raw[]): string {
  if (text === NEXT) return successor(siblings) ?? damaged();
  if (text === OWN_NAME) return ownName(owner, siblings) ?? damaged();
  return text.startsWith(OF_ORGANIZATION) ? (organizationId(owner, siblings) ?? damaged()) + text : text;
}

function organizationId({ organization }: Raw, siblings: readonly Raw[]): string | null {
  const id = typeof organization === 'number' ? siblings[organization]?.['id'] : undefined;
  return typeof id === 'string' ? id : null;
}

/** What comes after the id before, when that ends in a number. */
function successor(siblings: readonly Raw[]): string | null {
  const before = siblings.at(-1)?.['id'];
  const [, stem, count] = (typeof before === 'string' ? /^(.*?)(\d{1,9})$/.exec(before) : null) ?? [];
  return stem === undefined ? null : `${stem}${Number(count) + 1}`;
}

function ownName(owner: Raw, siblings: readonly Raw[]): string | null {
  const { type, name, domain } = owner;
  if (type === 'mxRecord') return typeof domain === 'string' ? `${domain.split('.')[0]}-mx` : null;
  if (typeof name !== 'string') return null;
  if (type === 'organization') return slug(name);
  const organization = organizationId(owner, siblings);
  if (organization === null) return slug(name);
  return `${organization}-${type === 'tenant' ? 'tenant' : slug(name.split(' ')[0] ?? '')}`;
}

function slug(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

function damaged(): never {
  throw new Damaged();
}
