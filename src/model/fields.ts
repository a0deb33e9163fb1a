import * as v from 'valibot';
import { isAddress, isNullReversePath } from './address.ts';
import { normalizeDomain, parseNamePattern, parseScopedDomain } from './domain-name.ts';
import { isIpAddress, parseIpv4Range } from './ip.ts';

/*
 * The value shapes that several nouns share. Each message is a key of `Problem` (problems.ts): the sentence lives in the
 * content tables, in both languages.
 */

/** Longest text of one field, in UTF-16 code units; far above any real value, low enough that a hostile document stays small. */
export const MAX_TEXT = 4_000;

export const text = v.pipe(v.string(), v.maxLength(MAX_TEXT, 'tooLong'));
export const requiredText = v.pipe(text, v.check((value) => value.trim() !== '', 'empty'));
export const flag = v.boolean();

/** Ids are ours: short, and safe in a URL, a selector and a file. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/, 'id'));

export const domainName = v.pipe(text, v.check((value) => normalizeDomain(value) !== null, 'domainName'));
export const address = v.pipe(text, v.check(isAddress, 'address'));
export const mailFrom = v.pipe(
  text,
  v.check((value) => isNullReversePath(value) || isAddress(value), 'mailFrom'),
);
export const ipAddress = v.pipe(text, v.check(isIpAddress, 'ipAddress'));

/** SenderIPAddresses: IPv4, or CIDR /24 … /32. */
export const senderIpAddress = v.pipe(text, v.check((value) => parseIpv4Range(value) !== null, 'senderIpAddress'));

/** SenderDomains, RecipientDomains, AddressSpaces: `smtp:*;1`, `*.contoso.com;5`, `contoso.com`. */
export const scopedDomain = v.pipe(text, v.check((value) => parseScopedDomain(value) !== null, 'scopedDomain'));

/** TlsSenderCertificateName: a name or `*.name`; a bare `*` would be every certificate and is refused. */
export const certificateName = v.pipe(
  text,
  v.check((value) => {
    const pattern = parseNamePattern(value);
    return pattern !== null && pattern.kind !== 'any';
  }, 'certificateName'),
);

/** A smart host or an MX's exchange: a host name, or an IP address (in brackets or not). */
export const hostNameOrIp = v.pipe(
  text,
  v.check((value) => {
    const bare = value.trim().replace(/^\[(.*)\]$/, '$1');
    return normalizeDomain(bare) !== null || isIpAddress(bare);
  }, 'hostNameOrIp'),
);

/** A list that may be left out and is then empty. */
export function list<const Item extends v.GenericSchema>(item: Item): v.OptionalSchema<v.ArraySchema<Item, undefined>, () => never[]> {
  return v.optional(v.array(item), () => []);
}

/** Text that may be null, and is null when it is left out. */
export function nullable<const Item extends v.GenericSchema>(item: Item): v.OptionalSchema<v.NullableSchema<Item, undefined>, null> {
  return v.optional(v.nullable(item), null);
}
