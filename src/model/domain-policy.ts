import * as v from 'valibot';
import { domainName, text } from './fields.ts';

/** RFC 7208 §12, without macros: mechanisms with their qualifiers, and modifiers. */
const SPF = /^v=spf1(?: +(?:[+\-~?]?(?:all|include:[^\s/]+|exists:\S+|(?:a|mx|ptr)(?::[^\s/]+)?(?:\/\d{1,2})?(?:\/\/\d{1,3})?|ip4:\d+(?:\.\d+){3}(?:\/\d{1,2})?|ip6:[\da-f:.]+(?:\/\d{1,3})?)|[a-z][\w.-]*=\S*))* *$/i;
/**
 * RFC 7489 §6.4: the version, then what is asked for, then any other tags. A value ends with what is no space: spaces that could belong to it as
 * well as to the next tag would be tried both ways, in every tag.
 */
const DMARC = /^v=DMARC1 *; *p *= *(?:none|quarantine|reject)(?: *; *[a-z]+ *= *[^;\s](?:[^;]*[^;\s])?)*(?: *;)? *$/i;

/** A record of one kind, or the empty text where the domain publishes none. */
function recordText(pattern: RegExp, key: 'spf' | 'dmarc') {
  return v.optional(v.pipe(text, v.check((value) => value === '' || pattern.test(value), key)), '');
}

export const domainPolicyEntries = {
  domain: domainName,
  /** The TXT record of the domain itself; empty: it has none. */
  spf: recordText(SPF, 'spf'),
  /** The TXT record at `_dmarc` below it; empty: it has none. */
  dmarc: recordText(DMARC, 'dmarc'),
};

/**
 * What a domain publishes about who may send in its name. It is read for the side lane of authentication alone: neither
 * attribution nor routing knows of it. A domain without a policy publishes what the drawing suggests.
 */
export const domainPolicySchema = v.strictObject(domainPolicyEntries);
export type DomainPolicy = v.InferOutput<typeof domainPolicySchema>;
